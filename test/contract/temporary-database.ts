import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A directory for database files of one test. */
export interface TemporaryDirectory {
  readonly file: string;
  readonly remove: () => Promise<void>;
}

/** Makes a directory with room for one database. */
export async function temporaryDirectory(): Promise<TemporaryDirectory> {
  const directory = await mkdtemp(join(tmpdir(), 'krag-'));
  return {
    file: join(directory, 'krag.db'),
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}
