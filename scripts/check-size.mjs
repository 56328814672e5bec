// `npm run check:size`: what a browser loads before somebody can take part in a session stays small enough for a
// slow phone. Builds the client without writing it.
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** Bytes of script after compression. */
const LIMIT = 200_000;
/** Beside what the page begins with: the texts of one language, which it waits for. The longer language counts. */
const TEXTS = [
  { pl: 'web/src/texts/pl.ts', en: 'web/src/texts/en.ts' },
  { pl: 'src/core/texts/refusals.pl.ts', en: 'src/core/texts/refusals.en.ts' },
];

const { output } = await build({
  configFile: 'web/vite.config.ts',
  logLevel: 'error',
  build: { write: false },
});
const chunks = new Map(output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
const texts = ['pl', 'en'].map((language) => TEXTS.map((sources) => chunkOf(sources[language])));
const sum = (files) => [...files].reduce((bytes, file) => bytes + bytesOf(file), 0);
const first = texts
  .map((wanted) => withImports([...named(), ...wanted]))
  .reduce((a, b) => (sum(a) >= sum(b) ? a : b));

const rows = [...first].map((file) => [file, bytesOf(file)]).sort((a, b) => b[1] - a[1]);
for (const [file, bytes] of [...rows, ['in all', sum(first)], ['allowed', LIMIT]]) {
  process.stdout.write(`${`${(bytes / 1_000).toFixed(1)} kB`.padStart(10)}  ${file}\n`);
}
if (sum(first) > LIMIT) {
  process.stderr.write(
    'A first load is too large: load what not everybody needs at once with import(), or find what came in (vite build --sourcemap).\n',
  );
  process.exitCode = 1;
}

/** The scripts that the page itself names. */
function named() {
  const { source } = output.find(({ fileName }) => fileName === 'index.html');
  return [...source.matchAll(/<script[^>]*src="\/([^"]+)"/g)].map(([, file]) => file);
}

function chunkOf(source) {
  const found = [...chunks.values()].find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/${source}`));
  if (found === undefined)
    throw new Error(`${source} is no chunk of its own: tell the script what is loaded`);
  return found.fileName;
}

/** These chunks and all that they cannot run without. */
function withImports(files, found = new Set()) {
  for (const file of files) {
    if (found.has(file)) continue;
    found.add(file);
    withImports(chunks.get(file)?.imports ?? [], found);
  }
  return found;
}

function bytesOf(file) {
  return gzipSync(chunks.get(file).code, { level: 9 }).length;
}
