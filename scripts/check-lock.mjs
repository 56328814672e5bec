// `npm run check:lock`: package-lock.json is whole, names no registry, and holds no version that is known to be
// unsafe. `npm audit` cannot be asked everywhere; this can.
import { readFileSync } from 'node:fs';

/** The lowest version that is allowed, one for each line of versions, and what is wrong with older ones. */
const LOWEST = {
  'engine.io': [['6.6.10'], 'an upgrade request can end the process, and sockets can be used up'],
  ws: [['8.21.1'], 'small fragments fill the memory'],
  'socket.io-parser': [['4.2.7'], 'attachments are held without a bound'],
  'socket.io': [['4.8.3'], 'an error event that nobody hears ends the process'],
  typeorm: [['0.3.31', '1.1.0'], 'generated migrations can hold foreign code'],
  sqlite3: [['6.0.1'], 'the SQLite in it can lose commits in WAL mode'],
  'class-validator': [['0.14.0'], 'crafted input passes unchecked'],
  multer: [['2.2.0'], 'uploads can end the process'],
};

const ABSENT = {
  '@nestjs/platform-fastify': 'its middleware can be passed by: stay with Express',
  '@socket.io/cluster-engine': 'nothing here needs it, and it had known faults',
};

/** Two copies of these do not know each other's objects. */
const ONE_COPY = ['socket.io', 'socket.io-parser', 'engine.io', 'typeorm', 'sqlite3'];

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const faults = [
  ...Object.entries(packages).flatMap(([place, entry]) => faultsOf(place, entry)),
  ...doubles(),
];

for (const fault of faults) process.stderr.write(`package-lock.json: ${fault}\n`);
if (faults.length === 0) process.stdout.write(`${Object.keys(packages).length} entries, no fault\n`);
process.exitCode = faults.length === 0 ? 0 : 1;

function faultsOf(place, entry) {
  const found = Object.keys(entry.optionalDependencies ?? {})
    .filter((name) => !isInstalledFor(place, name))
    .map((name) => `${place} can need ${name}, which is not in the lock: npm ci would refuse it elsewhere`);
  if (place === '') return found;
  const name = nameOf(place);
  if (entry.resolved !== undefined) found.push(`${place} is bound to one registry: take "resolved" away`);
  if (entry.integrity === undefined) found.push(`${place} has no checksum ("integrity")`);
  if (ABSENT[name] !== undefined) found.push(`${place} must not be there: ${ABSENT[name]}`);
  const [floors, why] = LOWEST[name] ?? [];
  if (floors !== undefined && !isAllowed(entry.version, floors)) {
    found.push(
      `${place} is ${entry.version} and must be at least ${floors.join(' or ')}: in older ones ${why}`,
    );
  }
  return found;
}

function doubles() {
  const copies = (name) => Object.keys(packages).filter((place) => nameOf(place) === name);
  return ONE_COPY.filter((name) => copies(name).length > 1).map(
    (name) => `there are several copies of ${name}: ${copies(name).join(', ')}`,
  );
}

function nameOf(place) {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** Node looks beside the package first, then in every folder above it. */
function isInstalledFor(place, name) {
  for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    if (packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`] !== undefined) return true;
    if (folder === '') return false;
  }
}

/** Whether a version is at or above the floor of its own line, or above all lines. */
function isAllowed(version, floors) {
  const line = floors.find((floor) => floor.split('.')[0] === version.split('.')[0]) ?? floors.at(-1);
  return compare(version, line) >= 0;
}

function compare(a, b) {
  const [one, other] = [a, b].map((version) => version.split('-')[0].split('.').map(Number));
  const place = one.findIndex((part, at) => part !== other[at]);
  if (place >= 0) return one[place] - other[place];
  return a.includes('-') ? -1 : 0; // 2.0.0-beta comes before 2.0.0
}
