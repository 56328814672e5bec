import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import sqlite3 from 'sqlite3';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { FileLock } from './file-lock.js';
import { SCHEMA, type Schema } from './schema.js';
import { assertDurable, assertSound, assertSqliteVersion, migrate } from './start-checks.js';
import { StartRefused } from './start-refused.js';
import { WriteConnection } from './write-connection.js';

const BUSY_TIMEOUT_MS = 5_000;

// TypeORM always asks the driver for its verbose mode, which records a stack for every statement.
const DRIVER = { verbose: (): typeof sqlite3 => sqlite3 };

/** The program's SQLite file: locked, checked, migrated, and open for one writer and for readers. */
export class Database {
  private constructor(
    /** The only way to write. */
    readonly writes: WriteConnection,
    /** For reading only (`query_only`); sees nothing that is not committed. */
    readonly reads: DataSource,
    private readonly writeSource: DataSource,
    private readonly lock: FileLock,
  ) {}

  /**
   * Opens a file, which is created where it is missing; its directory is not. `:memory:` is not
   * supported, since two connections would see two databases.
   * @throws StartRefused with a sentence for whoever started the program
   */
  static async open(file: string, schema: Schema = SCHEMA): Promise<Database> {
    const path = resolve(file);
    await assertDirectory(path);
    const lock = await FileLock.take(path);
    const opened: DataSource[] = [];
    try {
      const writeSource = await openWriteSource(path, schema, opened);
      const reads = await openReadSource(path, schema, opened);
      return new Database(new WriteConnection(writeSource), reads, writeSource, lock);
    } catch (error) {
      await closeAll(opened);
      await lock.release();
      throw error instanceof StartRefused ? error : damaged(path, error);
    }
  }

  /** Finishes what was taken to be written, then closes both connections and gives the file back. */
  async close(): Promise<void> {
    await this.writes.close();
    await closeAll([this.reads, this.writeSource]);
    await this.lock.release();
  }
}

async function openWriteSource(file: string, schema: Schema, opened: DataSource[]): Promise<DataSource> {
  const source = await initialized({ ...optionsFor(file, schema), enableWAL: true }, opened);
  await source.query('PRAGMA synchronous = FULL');
  await source.query('PRAGMA secure_delete = ON'); // words that are erased are overwritten
  await assertSqliteVersion(source);
  await assertSound(source, file);
  await migrate(source, file);
  await assertDurable(source, file);
  return source;
}

async function openReadSource(file: string, schema: Schema, opened: DataSource[]): Promise<DataSource> {
  const source = await initialized({ ...optionsFor(file, schema), migrations: [] }, opened);
  await source.query('PRAGMA synchronous = FULL');
  await source.query('PRAGMA query_only = ON');
  await assertDurable(source, file);
  return source;
}

type SqliteOptions = Extract<DataSourceOptions, { type: 'sqlite' }>;

function optionsFor(file: string, schema: Schema): SqliteOptions {
  return {
    type: 'sqlite',
    driver: DRIVER,
    database: file,
    busyTimeout: BUSY_TIMEOUT_MS,
    entities: [...schema.entities],
    migrations: [...schema.migrations],
    // findOneBy({ id: undefined }) would otherwise return the first row there is
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
  };
}

async function initialized(options: SqliteOptions, opened: DataSource[]): Promise<DataSource> {
  const source = await new DataSource(options).initialize();
  opened.push(source);
  return source;
}

async function closeAll(sources: readonly DataSource[]): Promise<void> {
  for (const source of sources) await source.destroy();
}

async function assertDirectory(file: string): Promise<void> {
  const directory = dirname(file);
  try {
    await access(directory, constants.W_OK);
  } catch (cause) {
    throw new StartRefused(
      'no-directory',
      `The directory ${directory} of the database does not exist or cannot be written: create it, or give this process the right to write there.`,
      { cause },
    );
  }
}

function damaged(file: string, cause: unknown): StartRefused {
  return new StartRefused(
    'damaged',
    `The database ${file} cannot be opened (${String(cause)}): keep the file as it is, and restore the last backup.`,
    { cause },
  );
}
