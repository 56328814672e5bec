// `npm run check:docs`: what the documents say must be so. With --write (`npm run docs`) those that are made from
// the sources are made anew first.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { faultsOfNames } from './docs-names.mjs';
import { protocolDocument } from './docs-protocol.mjs';
import { faultsOfRules, rulesDocument } from './docs-rules.mjs';
import { faultsOfSettings } from './docs-settings.mjs';

const MADE = { 'docs/protocol.md': protocolDocument, 'docs/rules.md': rulesDocument };
const isWriting = process.argv.includes('--write');

const stale = Object.entries(MADE).flatMap(([file, make]) => {
  const present = existsSync(file) ? readFileSync(file, 'utf8') : '';
  let wanted;
  try {
    wanted = make();
  } catch (error) {
    return [`${file} cannot be made: ${error.message}`];
  }
  if (wanted === present) return [];
  if (!isWriting) return [`${file} is not what the sources say: run npm run docs, and look at what changed`];
  writeFileSync(file, wanted);
  process.stdout.write(`${file} written\n`);
  return [];
});
const faults = [...stale, ...faultsOfRules(), ...faultsOfSettings(), ...faultsOfNames()];

for (const fault of faults) process.stderr.write(`${fault}\n`);
process.stdout.write(faults.length === 0 ? 'The documents hold.\n' : `${faults.length} to mend\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
