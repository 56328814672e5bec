// npm run bench -- [scenario…] [--quick] [--rounds=3] [--only=system,…] [--save] [--profile=FOLDER]
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CLIENT_CPU, canPin, spawnNode } from './lib/processes.mjs';
import { tableOf, verdictsOf } from './lib/report.mjs';
import { median } from './lib/stats.mjs';
import { scenarios } from './scenarios/scenarios.mjs';
import { removeSeed, seedKrag } from './systems/systems.mjs';

const DRIVE = fileURLToPath(new URL('./drive.mjs', import.meta.url));
const BASELINE = new URL('./baseline.json', import.meta.url);

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    only: { type: 'string' },
    save: { type: 'boolean', default: false },
    profile: { type: 'string' },
  },
});

const unknown = positionals.filter((name) => !scenarios.some((scenario) => scenario.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no ${unknown.join(', ')}. There are: ${scenarios.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}

const rounds = Number(options.rounds ?? (options.quick ? 1 : 3));
const only = options.only?.split(',') ?? null;
const chosen = scenarios
  .filter((scenario) => positionals.length === 0 || positionals.includes(scenario.name))
  .map((scenario) => ({
    ...scenario,
    systems: scenario.systems.filter((system) => only === null || only.includes(system)),
  }))
  .filter((scenario) => scenario.systems.length > 0);
const nodeArgs = options.profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${options.profile}`];
const baseline = readBaseline();

if (chosen.some(({ systems }) => systems.includes('krag'))) {
  spawnSync(process.execPath, ['scripts/build.mjs', '--if-missing'], { stdio: 'inherit' });
}

const people = Math.max(
  0,
  ...chosen
    .filter((scenario) => scenario.systems.includes('krag'))
    .flatMap((scenario) => scenario.variants(options.quick).map((variant) => variant.people)),
);
const seed = people > 0 ? await seedKrag(people) : null;

console.log(
  [
    `Node ${process.version}, ${cpus()[0].model}, ${cpus().length} CPUs, ${new Date().toISOString().slice(0, 10)}.`,
    canPin ? 'Server on CPU 0, clients on CPU 1.' : 'Nothing is pinned.',
    `${rounds === 1 ? 'One round' : `Medians of ${rounds} interleaved rounds`}.`,
  ].join(' '),
);

const kept = {};
let failures = 0;
try {
  for (const scenario of chosen) {
    console.log(`\n## ${scenario.title}`);
    for (const variant of scenario.variants(options.quick)) await measure(scenario, variant);
  }
} finally {
  removeSeed(seed);
}
if (options.save) {
  writeFileSync(BASELINE, JSON.stringify({ ...baseline, ...kept }, null, 2) + '\n');
}
if (failures > 0) {
  console.log(`\n${failures} of the targets are not met.`);
  process.exitCode = 1;
}

/** Runs every system once in each round, so that all meet the same weather. */
async function measure(scenario, variant) {
  const results = Object.fromEntries(scenario.systems.map((system) => [system, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const system of scenario.systems) results[system].push(await drive(scenario, system, variant));
  }
  const id = `${scenario.name}: ${variant.label}`;
  console.log('\n' + tableOf(scenario, variant.label, results, baseline[id]));
  if (results.krag === undefined) return;
  if (scenario.details) console.log(`\n${scenario.details(results.krag)}`);
  kept[id] = Object.fromEntries(
    scenario.figures.map(({ key }) => [
      key,
      Number(median(results.krag.map((figures) => figures[key])).toPrecision(4)),
    ]),
  );
  failures += verdictsOf(scenario, variant.label, results).filter(({ passed }) => !passed).length;
}

/** One run in a process of its own. */
function drive(scenario, system, variant) {
  const task = JSON.stringify({ scenario: scenario.name, system, variant, seed, nodeArgs });
  const child = spawnNode(CLIENT_CPU, ['--expose-gc', '--max-old-space-size=2048', DRIVE, task], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.once('close', (code) => {
      if (code === 0) resolve(JSON.parse(output));
      else reject(new Error(`${scenario.name}, ${variant.label}, ${system}: the run failed`));
    });
  });
}

function readBaseline() {
  try {
    return JSON.parse(readFileSync(BASELINE, 'utf8'));
  } catch {
    return {};
  }
}
