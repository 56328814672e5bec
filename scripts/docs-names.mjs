// Every path, every heading and every npm script that a document names must exist.
import { readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { filesOfRepository } from './docs-files.mjs';

/** A name that ends so is a file of ours, wherever it is said to be. */
const SOURCE = /\.(ts|tsx|mts|mjs|cjs|js|json|md|css|html|svg)$/;
/** Made by the program or its tools; documents may name them. */
const MADE = /^(dist|data|node_modules|coverage)(\/|$)/;

/** One sentence for every name in a document that leads nowhere. */
export function faultsOfNames() {
  const files = filesOfRepository();
  const places = placesOf(files);
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  return files
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return [
        ...lostPaths(file, text, places),
        ...lostLinks(file, text, places),
        ...lostScripts(text, scripts),
      ].map((fault) => `${file}: ${fault}`);
    });
}

/** All files and folders by path, and all files by their last name. */
function placesOf(files) {
  const paths = new Set(files);
  for (const file of files) {
    for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) paths.add(folder);
  }
  const roots = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]));
  return { paths, names: new Set(files.map((file) => posix.basename(file))), roots };
}

function lostPaths(file, text, places) {
  const spans = [...withoutFences(text).matchAll(/(`+)([^`]+?)\1/g)].flatMap(([, , code]) =>
    code.split(/\s+/),
  );
  return [...new Set(spans)]
    .map((word) => word.replace(/^\.\//, '').replace(/(:\d+)?[,;:.)]*$/, ''))
    .filter((word) => isPath(word, places) && !exists(word, file, places))
    .map((word) => `there is no \`${word}\``);
}

/** Whether a word is meant as a place in this repository. */
function isPath(word, { roots }) {
  if (!/^[\w.@*…/-]+$/.test(word) || MADE.test(word) || word.startsWith('/')) return false;
  if (SOURCE.test(word)) return !/^\.\w+$/.test(word);
  return word.includes('/') && roots.has(word.split('/')[0]);
}

function exists(word, file, { paths, names }) {
  const bare = word.replace(/\/?…$/, '').replace(/\/$/, '');
  if (bare.includes('*')) {
    const pattern = new RegExp(`^${bare.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*')}$`);
    return [...(bare.includes('/') ? paths : names)].some((path) => pattern.test(path));
  }
  if (paths.has(bare) || paths.has(posix.join(dirname(file), bare))) return true;
  return !bare.includes('/') && names.has(bare);
}

function lostLinks(file, text, { paths }) {
  const targets = [...withoutFences(text).matchAll(/\]\(([^()\s]+)\)/g)].map(([, target]) => target);
  return [...new Set(targets)].flatMap((target) => {
    if (/^[a-z]+:/.test(target)) return [];
    const [path, anchor] = target.split('#');
    const meant = path === '' ? file : posix.join(dirname(file), path).replace(/\/$/, '');
    if (!paths.has(meant)) return [`the link to ${target} leads nowhere`];
    const isThere = anchor === undefined || headingsOf(readFileSync(meant, 'utf8')).has(anchor);
    return isThere ? [] : [`${meant} has no heading #${anchor}`];
  });
}

/** The names under which a reader reaches the headings of a document. */
function headingsOf(text) {
  const headings = [...withoutFences(text).matchAll(/^#{1,6} (.*)$/gm)].map(([, heading]) => heading);
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replaceAll(' ', '-'),
    ),
  );
}

/** Also in the middle of examples: they are what people copy. */
function lostScripts(text, scripts) {
  const groups = new Set(Object.keys(scripts).flatMap((name) => name.match(/^\w+(?=:)/) ?? []));
  const run = [...text.matchAll(/\bnpm (?:run (?:--?[\w-]+ )*([a-z][\w:-]*)|(test|start)\b)/g)];
  const alone = [...text.matchAll(/`((\w+):\w+)`/g)].filter(([, , group]) => groups.has(group));
  const named = [...run.map(([, name, short]) => name ?? short), ...alone.map(([, name]) => name)];
  return [...new Set(named)]
    .filter((name) => scripts[name] === undefined)
    .map((name) => `there is no npm script "${name}"`);
}

function withoutFences(text) {
  return text.replace(/^(```+|~~~+)[^\n]*\n[\s\S]*?^\1\s*$/gm, '');
}
