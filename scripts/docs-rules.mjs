// docs/rules.md: which tests name which rule of the floor. A rule that this version keeps must have one.
import ts from 'typescript';
import { filesOfRepository } from './docs-files.mjs';
import { code, table } from './docs-markdown.mjs';
import { KEPT, NOT_YET } from './docs-rules-list.mjs';
import { sourceOf } from './docs-source.mjs';

/** `step` is a test of the browser's path, which stands on the one before. */
const KINDS = { it: 'test', test: 'test', step: 'test', xit: 'test', describe: 'group', xdescribe: 'group' };
const TEST_FILE = /^(src|test|web)\/.*\.(spec|e2e-spec)\.tsx?$/;

/** The whole document. */
export function rulesDocument() {
  const tests = testsOfRules();
  const row = (number, { title, partly }) => [
    code(number),
    partly === '' ? title : `${title} (${partly})`,
    `${tests.get(number)?.length ?? 0}`,
    told(tests.get(number) ?? []),
  ];
  const rows = (rules) => Object.entries(rules).map(([number, rule]) => row(number, rule));
  const parts = [
    '<!-- Made by `npm run docs` from the titles of the tests. Do not edit. -->',
    '# The rules of the floor and their tests',
    'A test names the rule that it checks. What is in brackets is how far this version goes.',
    '## Kept by this version',
    table(['rule', 'what it says', 'tests', 'where, and what they are called'], rows(KEPT)),
    ...(Object.keys(NOT_YET).length === 0 ? [] : notYet(rows)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function notYet(rows) {
  return [
    '## Not in this version yet',
    'Of some a part is there; it is named in brackets.',
    table(['rule', 'what it says', 'tests', 'where, and what they are called'], rows(NOT_YET)),
  ];
}

/** The titles under the files that they are in. */
function told(tests) {
  const files = [...new Set(tests.map(({ file }) => file))];
  const namesIn = (file) => tests.filter((test) => test.file === file).map(({ title }) => title);
  return files.map((file) => `${code(file)}: ${namesIn(file).join(' · ')}`).join('<br>');
}

/** One sentence for each rule without a test, and for each test that names a rule which does not exist. */
export function faultsOfRules() {
  const tests = testsOfRules();
  const untested = Object.keys(KEPT).filter((number) => !tests.has(number));
  const unknown = [...tests].filter(
    ([number]) => KEPT[number] === undefined && NOT_YET[number] === undefined,
  );
  return [
    ...untested.map((number) => `no test names ${number}: ${KEPT[number].title}`),
    ...unknown.map(
      ([number, [{ file, title }]]) => `${file}: "${title}" names ${number}, and there is no such rule`,
    ),
  ];
}

/** The tests of each rule that is named in a title. One title may name several. */
function testsOfRules() {
  const tests = new Map();
  for (const file of filesOfRepository().filter((path) => TEST_FILE.test(path))) {
    for (const title of titlesIn(file)) {
      for (const number of numbersIn(title.whole)) {
        tests.set(number, [...(tests.get(number) ?? []), { file, title: title.own }]);
      }
    }
  }
  return tests;
}

/** `T2` is not in `T22`, nor in `UTF8T2`. */
function numbersIn(title) {
  return new Set(title.match(/(?<![\p{L}\p{N}])T\d+[a-z]?(?![\p{L}\p{N}])/gu));
}

/** The titles of the tests of a file that are run, each also with the titles of the groups around it. */
function titlesIn(file) {
  const titles = [];
  const visit = (node, around) => {
    const call = ts.isCallExpression(node) ? testCall(node) : null;
    if (call?.isRun === false) return;
    if (call?.kind === 'test') titles.push({ own: call.title, whole: [...around, call.title].join(' ') });
    ts.forEachChild(node, (child) => visit(child, call?.kind === 'group' ? [...around, call.title] : around));
  };
  visit(sourceOf(file), []);
  return titles;
}

/** What a call is: a test, a group of tests, or null for neither. `it.each(…)(title, …)` is a call of a call. */
function testCall(node) {
  const words = [];
  let callee = node.expression;
  for (;;) {
    if (ts.isPropertyAccessExpression(callee)) words.push(callee.name.text);
    else if (!ts.isCallExpression(callee) && !ts.isTaggedTemplateExpression(callee)) break;
    callee = callee.expression ?? callee.tag;
  }
  const name = ts.isIdentifier(callee) ? callee.text : '';
  const kind = KINDS[name];
  const [title] = node.arguments;
  if (kind === undefined || title === undefined || !isText(title)) return null;
  const isRun = !name.startsWith('x') && !words.includes('skip') && !words.includes('todo');
  return { kind, isRun, title: textOf(title) };
}

function isText(node) {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

function textOf(node) {
  return ts.isStringLiteralLike(node) ? node.text : node.getText().slice(1, -1);
}
