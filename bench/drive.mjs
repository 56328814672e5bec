// One run of one system in one scenario, on the clients' CPU: starts the server, plays the clients, and
// prints the figures as one line of JSON. Started by run.mjs.
import { scenarios } from './scenarios/scenarios.mjs';
import { systems } from './systems/systems.mjs';

const { scenario: name, system, variant, seed, nodeArgs } = JSON.parse(process.argv[2]);
const scenario = scenarios.find((candidate) => candidate.name === name);

/** @type {import('./systems/systems.mjs').Running | null} */
let server = null;

/** Then the server is stopped, and that its readers are cut off is no failure. */
let done = false;

async function fail(error) {
  if (done) return;
  done = true;
  console.error(error);
  await server?.stop();
  process.exit(1);
}

// What a reader finds wrong (a gap, a changed text) is thrown where it reads: the run is worth nothing then.
process.on('uncaughtException', (error) => void fail(error));
process.on('unhandledRejection', (error) => void fail(error));

if (!scenario.inProcess) {
  server = await systems[system]({ seed, nodeArgs, collectsGarbage: scenario.collectsGarbage === true });
}
const figures = await scenario.run(server, variant);
done = true;
await server?.stop();
process.stdout.write(JSON.stringify(figures) + '\n', () => process.exit(0));
