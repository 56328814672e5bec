// `npm run check`: everything that must hold before a commit lands. Goes on after a failure, so that one run
// tells all.
import { readFileSync } from 'node:fs';
import { run } from './run.mjs';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const steps = Object.keys(scripts).filter((name) => name.startsWith('check:'));

const results = steps.map((name) => {
  process.stdout.write(`\n── ${name}\n`);
  const start = Date.now();
  const status = run('npm', ['run', '--silent', name]);
  return { name, ok: status === 0, seconds: Math.round((Date.now() - start) / 1_000) };
});

process.stdout.write('\n');
for (const { name, ok, seconds } of results) {
  process.stdout.write(`${ok ? 'ok    ' : 'FAILED'}  ${name} (${seconds} s)\n`);
}
process.stdout.write('\n── test\n');
const tested = run('npm', ['run', '--silent', 'test']) === 0;
process.exitCode = tested && results.every(({ ok }) => ok) ? 0 : 1;
