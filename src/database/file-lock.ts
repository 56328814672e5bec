import { readFile, rm, writeFile } from 'node:fs/promises';
import sqlite3 from 'sqlite3';
import { StartRefused } from './start-refused.js';

/**
 * Keeps a second process away from a database file, also one in another container on this machine.
 *
 * The lock is an exclusive SQLite transaction on the empty file `<file>.lock`: the operating system
 * takes it back in the moment in which the process ends, however it ends. So there is no such thing
 * as a stale lock, and no process id that could by now belong to somebody else. `<file>.pid` only
 * tells people who has it.
 */
export class FileLock {
  private constructor(
    private readonly file: string,
    private readonly handle: sqlite3.Database,
  ) {}

  /**
   * Takes the lock of a database file, until `release` or the end of the process.
   * @throws StartRefused `in-use` when somebody has it
   */
  static async take(file: string): Promise<FileLock> {
    const handle = await openLockFile(file);
    try {
      handle.configure('busyTimeout', 0); // a running server does not go away within a second
      await execute(handle, 'BEGIN EXCLUSIVE');
    } catch (error) {
      await closed(handle);
      throw isBusy(error) ? await inUse(file) : cannotLock(file, error);
    }
    await writeFile(pidFile(file), `${process.pid}\n`);
    return new FileLock(file, handle);
  }

  /** Lets the next process have the file. The empty lock file stays: taking it away would be a race. */
  async release(): Promise<void> {
    await rm(pidFile(this.file), { force: true });
    await closed(this.handle);
  }
}

const pidFile = (file: string): string => `${file}.pid`;

const isBusy = (error: unknown): boolean => String(error).includes('SQLITE_BUSY');

async function inUse(file: string): Promise<StartRefused> {
  const pid = (await readFile(pidFile(file), 'utf8').catch(() => '')).trim() || 'unknown';
  return new StartRefused(
    'in-use',
    `The database ${file} is in use by another server (process ${pid}): stop that one first, or give this one a database file of its own.`,
  );
}

function cannotLock(file: string, cause: unknown): StartRefused {
  return new StartRefused(
    'no-directory',
    `The lock file ${file}.lock cannot be opened and written: check who owns it and its directory, and that the disk is not full or read-only.`,
    { cause },
  );
}

function openLockFile(file: string): Promise<sqlite3.Database> {
  return new Promise((resolve, reject) => {
    const handle = new sqlite3.Database(`${file}.lock`, (error) => {
      if (error === null) resolve(handle);
      else reject(cannotLock(file, error));
    });
  });
}

function execute(handle: sqlite3.Database, sql: string): Promise<void> {
  return new Promise((resolve, reject) => {
    handle.exec(sql, (error) => (error === null ? resolve() : reject(error)));
  });
}

function closed(handle: sqlite3.Database): Promise<void> {
  return new Promise((resolve) => handle.close(() => resolve()));
}
