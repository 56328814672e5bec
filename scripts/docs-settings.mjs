// The settings in README.md must be those of the program.
import { readFileSync } from 'node:fs';

const SOURCE = 'src/platform/config.ts';

/** One sentence for each setting that README.md tells otherwise than the source, or that only one of them has. */
export function faultsOfSettings() {
  const [source, readme] = [SOURCE, 'README.md'].map((file) => settingsIn(readFileSync(file, 'utf8')));
  const names = [...new Set([...source.keys(), ...readme.keys()])];
  return names
    .filter((name) => source.get(name) !== readme.get(name))
    .map((name) => `README.md: the setting ${name} is not told as the comment in ${SOURCE} tells it`);
}

/** The rows of tables that begin with the name of a variable; how wide the columns are does not matter. */
function settingsIn(text) {
  const rows = [...text.matchAll(/^(?: \* )?\| `([A-Z][A-Z_]+)` +\|(.*)\|$/gm)];
  return new Map(rows.map(([, name, rest]) => [name, rest.replace(/\s+/g, ' ').trim()]));
}
