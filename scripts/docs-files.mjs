import { readdirSync } from 'node:fs';

/** What is installed, built or made by running: no part of the repository. */
const NOT_OURS = new Set(['node_modules', 'dist', 'coverage', 'data', '.git', '.cache']);

/** Every file of the repository, as a path from its root with `/`. */
export function filesOfRepository() {
  const list = (folder) =>
    readdirSync(folder === '' ? '.' : folder, { withFileTypes: true })
      .filter(({ name }) => !NOT_OURS.has(name))
      .flatMap((entry) => {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        return entry.isDirectory() ? list(path) : [path];
      });
  return list('').sort();
}
