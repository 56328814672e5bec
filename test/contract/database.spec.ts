import { readFile, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sqlite3 from 'sqlite3';
import { DataSource, Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { Database } from '../../src/database/database.js';
import { SCHEMA, type Schema } from '../../src/database/schema.js';
import { TypeormEventLog } from '../../src/journal/typeorm-event-log.js';
import { verifyChain } from '../../src/journal/hash-chain.js';
import { Child } from './child-process.js';
import { opened, Rows } from './stored-events.js';
import { temporaryDirectory, type TemporaryDirectory } from './temporary-database.js';

const CHILD_MS = 30_000;

class AddNotes1999999999999 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(new Table({ name: 'notes', columns: [{ name: 'id', type: 'integer' }] }));
  }
  async down(): Promise<void> {}
}
class Fails2000000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('INSERT INTO nowhere VALUES (1)');
  }
  async down(): Promise<void> {}
}
const withMigrations = (...migrations: Schema['migrations'][number][]): Schema => ({
  ...SCHEMA,
  migrations: [...SCHEMA.migrations, ...migrations],
});

describe('Database', () => {
  let directory: TemporaryDirectory;
  let file: string;
  let database: Database | null;

  beforeEach(async () => {
    directory = await temporaryDirectory();
    file = directory.file;
    database = null;
  });
  afterEach(async () => {
    await database?.close();
    await directory.remove();
  });

  const open = async (schema: Schema = SCHEMA): Promise<Database> =>
    (database = await Database.open(file, schema));
  const close = async (): Promise<void> => {
    await database?.close();
    database = null;
  };
  const refusal = (schema: Schema = SCHEMA): Promise<unknown> =>
    Database.open(file, schema).then(
      (unexpected) => unexpected.close(),
      (error: unknown) => error,
    );
  const tables = async ({ reads }: Database): Promise<string[]> =>
    (await reads.query(`SELECT name FROM sqlite_master WHERE type = 'table'`)).map(
      (row: { name: string }) => row.name,
    );

  it('keeps what is written, on disk and through a restart', async () => {
    const { writes } = await open();
    await writes.run((manager) => manager.query(`INSERT INTO log_meta (name, value) VALUES ('a', 'b')`));
    await close();
    const { reads } = await open();
    expect(await reads.query('SELECT * FROM log_meta')).toEqual([{ name: 'a', value: 'b' }]);
  });

  it('waits at COMMIT for the disk, also when the file is opened again', async () => {
    for (let i = 0; i < 2; i++) {
      const { reads, writes } = await open();
      for (const query of [
        reads.query.bind(reads),
        (sql: string) => writes.run((manager) => manager.query(sql)),
      ]) {
        expect(await query('PRAGMA synchronous')).toEqual([{ synchronous: 2 }]);
        expect(await query('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }]);
        expect(await query('PRAGMA foreign_keys')).toEqual([{ foreign_keys: 1 }]);
      }
      await close();
    }
  });

  it('does not write through the connection for readers', async () => {
    const { reads } = await open();
    await expect(reads.query(`INSERT INTO log_meta (name, value) VALUES ('a', 'b')`)).rejects.toThrow(
      /readonly/,
    );
  });

  it('finishes on close what was taken to be written', async () => {
    const { writes } = await open();
    const done = [1, 2, 3].map((i) =>
      writes.run((manager) => manager.query(`INSERT INTO log_meta (name, value) VALUES (?, '')`, [`${i}`])),
    );
    await close();
    await Promise.all(done);
    await expect(writes.run(async () => undefined)).rejects.toThrow('closed');
    expect(await (await open()).reads.query('SELECT name FROM log_meta')).toHaveLength(3);
  });

  describe('its lock', () => {
    it('refuses a second server in the same process, and lets the next one in', async () => {
      await open();
      expect(await refusal()).toMatchObject({ name: 'StartRefused', code: 'in-use' });
      await close();
      await open();
    });

    it(
      'refuses a second process with a sentence that names file, process and way out',
      async () => {
        const child = new Child('hold', file);
        await child.printed(1);
        const error = (await refusal()) as Error;
        await child.kill();
        expect(error).toMatchObject({ code: 'in-use' });
        expect(error.message).toBe(
          `The database ${file} is in use by another server (process ${child.pid}): stop that one first, or give this one a database file of its own.`,
        );
      },
      CHILD_MS,
    );

    it(
      'is free as soon as its holder is dead',
      async () => {
        const child = new Child('hold', file);
        await child.printed(1);
        await child.kill();
        expect(await readFile(`${file}.pid`, 'utf8')).toBe(`${child.pid}\n`); // what it left behind
        await open();
        expect(await readFile(`${file}.pid`, 'utf8')).toBe(`${process.pid}\n`);
      },
      CHILD_MS,
    );

    it('does not care whose number a dead process had', async () => {
      await writeFile(`${file}.pid`, `${process.ppid}\n`);
      await open();
    });

    it('is given back when the start is refused', async () => {
      await writeFile(file, 'not a database, but long enough to be read as a page of one'.repeat(100));
      await refusal();
      await writeFile(file, '');
      await open();
    });
  });

  it(
    'has everything that was acknowledged, whole, after kill -9',
    async () => {
      const child = new Child('append', file);
      await child.printed(50);
      await child.kill();
      const acknowledged = Number(child.lines.at(-1));
      const log = await TypeormEventLog.open(await open());
      const events = await log.read('s1', { limit: 10_000 });
      expect(events.length).toBeGreaterThanOrEqual(acknowledged);
      expect(events.length % 3).toBe(0); // an append is there, or it is not
      expect(verifyChain(events)).toMatchObject({ ok: true, end: { seq: events.length } });
      expect(await log.heads()).toMatchObject([{ seq: events.length }]);
    },
    CHILD_MS,
  );

  describe('its schema', () => {
    it('is brought up to date, once', async () => {
      await open();
      await close();
      for (let i = 0; i < 2; i++) {
        expect(await tables(await open(withMigrations(AddNotes1999999999999)))).toContain('notes');
        await close();
      }
    });

    it('stays as it was when a migration fails', async () => {
      await open();
      await close();
      expect(await refusal(withMigrations(AddNotes1999999999999, Fails2000000000000))).toMatchObject({
        code: 'migration-failed',
      });
      expect(await tables(await open())).not.toContain('notes');
    });

    it(
      'stays as it was when a migration is killed',
      async () => {
        await open();
        await close();
        const child = new Child('migrate', file);
        await child.end();
        expect(await tables(await open())).not.toContain('half');
      },
      CHILD_MS,
    );

    it(
      'is empty after a first start that was killed, and the next start works',
      async () => {
        await new Child('migrate', file).end();
        const log = await TypeormEventLog.open(await open());
        await log.append(new Rows('s1').next(null, opened));
        expect(await tables(database as unknown as Database)).not.toContain('half');
      },
      CHILD_MS,
    );

    it('can be brought to the version before the open list, and back, keeping its standing topics', async () => {
      const earlier: Schema = { entities: [], migrations: SCHEMA.migrations.slice(0, OPEN_LIST) };
      await open(earlier);
      await close();
      await executeOn(file, SEEDED_BEFORE_TOPICS_HAD_IDS);
      for (let round = 0; round < 2; round += 1) {
        const { reads } = await open();
        const topics: { id: string; position: number }[] = await reads.query(
          'SELECT id, position FROM topics ORDER BY position',
        );
        expect(topics.map(({ position }) => position)).toEqual([1, 2]);
        expect(new Set(topics.map(({ id }) => id)).size).toBe(2);
        for (const { id } of topics) expect(id).toMatch(/^[0-9a-f]{8}-/);
        await close();
        await undoDownTo(OPEN_LIST, file);
        expect(await tables(await open(earlier))).not.toContain('proposed_topics');
        await close();
      }
    });

    it('of a newer version is refused, and not touched', async () => {
      await open(withMigrations(AddNotes1999999999999));
      await close();
      const error = (await refusal()) as Error;
      expect(error).toMatchObject({ code: 'newer-schema' });
      expect(error.message).toContain('AddNotes1999999999999');
      await open(withMigrations(AddNotes1999999999999));
    });
  });

  describe('refuses to start', () => {
    it('without its directory', async () => {
      file = join(dirname(file), 'missing', 'krag.db');
      expect(await refusal()).toMatchObject({
        code: 'no-directory',
        message: expect.stringContaining('missing'),
      });
    });

    it('on a file that is no database', async () => {
      await writeFile(file, 'not a database, but long enough to be read as a page of one'.repeat(100));
      expect(await refusal()).toMatchObject({ code: 'damaged', message: expect.stringContaining(file) });
    });

    it('on a file that was cut off', async () => {
      const log = await TypeormEventLog.open(await open());
      await log.append(new Rows('s1').next(null, opened));
      await close();
      await truncate(file, 4_096 * 3);
      expect(await refusal()).toMatchObject({ code: 'damaged' });
    });

    it('on a log that lost its end', async () => {
      const log = await TypeormEventLog.open(await open());
      await log.append(new Rows('s1').next(null, opened, opened));
      await close();
      await executeOn(file, 'DELETE FROM log_events WHERE seq = 2');
      const reopened = await open();
      await expect(TypeormEventLog.open(reopened)).rejects.toMatchObject({
        code: 'damaged',
        message: expect.stringContaining('s1'),
      });
    });
  });
});

const SEEDED_BEFORE_TOPICS_HAD_IDS = `
  INSERT INTO networks VALUES ('n', 'JST', '{}', '{}', '[]', '[]');
  INSERT INTO topics VALUES ('n', 1, '{}', 0), ('n', 2, '{}', 1);`;

/** The place of the migration that brought the open list. */
const OPEN_LIST = SCHEMA.migrations.findIndex(({ name }) => name.startsWith('OpenList'));

/** Takes migrations back until so many are left, as somebody does who returns to an earlier version. */
async function undoDownTo(left: number, file: string): Promise<void> {
  const source = await new DataSource({
    type: 'sqlite',
    database: file,
    migrations: [...SCHEMA.migrations],
  }).initialize();
  for (let count = SCHEMA.migrations.length; count > left; count -= 1) await source.undoLastMigration();
  await source.destroy();
}

function executeOn(file: string, sql: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const handle = new sqlite3.Database(file);
    handle.exec(sql, (error) => handle.close(() => (error === null ? resolve() : reject(error))));
  });
}
