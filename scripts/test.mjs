// `npm test`: every test that this machine can run, and a plain word about what was left out and why.
// Arguments go to jest: `npm test -- src/core`.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.mjs';

const browsers = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium-browser',
];
const chromium = browsers.find((path) => path && existsSync(path));

const leftOut = [];
if (!chromium) {
  leftOut.push({
    path: 'test/browser',
    why: 'the browser tests: no Chromium was found. Install it, or name it in CHROMIUM.',
  });
}
if (!existsSync('../shared/meetings')) {
  leftOut.push({
    path: 'test/replay',
    why: 'the replays of real meetings: their files (../shared/meetings) are not part of this repository.',
  });
}

const chosen = process.argv.slice(2);
// Replays, crash tests and browser tests start the built server, as its users do.
if (chosen.length === 0 && run('node', ['scripts/build.mjs']) !== 0) process.exit(1);

const directory = mkdtempSync(join(tmpdir(), 'krag-test-'));
const report = join(directory, 'report.json');
const status = run(
  'jest',
  [
    '--json',
    `--outputFile=${report}`,
    ...leftOut.flatMap(({ path }) => [`--testPathIgnorePatterns=/${path}/`]),
    ...chosen,
  ],
  chromium ? { CHROMIUM: chromium } : {},
);

if (leftOut.length > 0) {
  process.stdout.write('\nLeft out on this machine:\n');
  for (const { why } of leftOut) process.stdout.write(`- ${why}\n`);
}
if (existsSync(report)) {
  const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  process.stdout.write(`\n${numPassedTests} passed, ${failed} failed, ${numPendingTests} skipped\n`);
}
rmSync(directory, { recursive: true, force: true });
process.exit(status);
