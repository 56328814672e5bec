import type { DataSource } from 'typeorm';
import { StartRefused } from './start-refused.js';

/** Older versions can lose commits in WAL mode when two connections are open. */
export const LOWEST_SQLITE = '3.51.3';

const MIGRATIONS_TABLE = 'migrations'; // TypeORM's name for it
const FULL = 2;

/** @throws StartRefused `old-sqlite` */
export async function assertSqliteVersion(source: DataSource): Promise<void> {
  const version = String(await scalar(source, 'SELECT sqlite_version()'));
  if (!isAtLeast(version, LOWEST_SQLITE)) {
    throw new StartRefused(
      'old-sqlite',
      `SQLite ${version} can lose commits: install a version of the package sqlite3 that holds SQLite ${LOWEST_SQLITE} or newer.`,
    );
  }
}

/** @throws StartRefused `damaged` when pages of the file do not fit together */
export async function assertSound(source: DataSource, file: string): Promise<void> {
  const finding = String(await scalar(source, 'PRAGMA quick_check(1)'));
  if (finding !== 'ok') {
    throw new StartRefused(
      'damaged',
      `The database ${file} is damaged (${finding}): keep the file as it is, and restore the last backup.`,
    );
  }
}

/** Asks the connection itself, since a pragma that is not understood changes nothing and says nothing. */
export async function assertDurable(source: DataSource, file: string): Promise<void> {
  const found = {
    journal_mode: String(await scalar(source, 'PRAGMA journal_mode')),
    synchronous: Number(await scalar(source, 'PRAGMA synchronous')),
    foreign_keys: Number(await scalar(source, 'PRAGMA foreign_keys')),
  };
  if (found.journal_mode === 'wal' && found.synchronous === FULL && found.foreign_keys === 1) return;
  throw new StartRefused(
    'not-durable',
    `The database ${file} would not keep what it acknowledges (${JSON.stringify(found)}): put it on a local disk that supports SQLite's WAL mode.`,
  );
}

/**
 * Brings the schema up to date in one transaction: killed half-way, nothing of it remains.
 * @throws StartRefused `newer-schema` before anything is changed, or `migration-failed`
 */
export async function migrate(source: DataSource, file: string): Promise<void> {
  const unknown = (await appliedMigrations(source)).filter((name) => !knownMigrations(source).includes(name));
  if (unknown.length > 0) {
    throw new StartRefused(
      'newer-schema',
      `The database ${file} was used by a newer version of this program (it knows ${unknown.join(', ')}): start that version, or restore a backup from before it.`,
    );
  }
  try {
    await source.runMigrations({ transaction: 'all' });
  } catch (cause) {
    throw new StartRefused(
      'migration-failed',
      `The database ${file} could not be brought up to date (${String(cause)}): nothing was changed, start the version that used it before.`,
      { cause },
    );
  }
}

function knownMigrations(source: DataSource): readonly string[] {
  return source.migrations.map((migration) => migration.name ?? migration.constructor.name);
}

async function appliedMigrations(source: DataSource): Promise<readonly string[]> {
  if (!(await source.createQueryRunner().hasTable(MIGRATIONS_TABLE))) return [];
  const rows: { name: string }[] = await source.query(`SELECT name FROM ${MIGRATIONS_TABLE}`);
  return rows.map((row) => row.name);
}

async function scalar(source: DataSource, sql: string): Promise<unknown> {
  const rows: Record<string, unknown>[] = await source.query(sql);
  return Object.values(rows[0] ?? {})[0];
}

/** Compares versions such as 3.51.3 number by number. */
export function isAtLeast(version: string, lowest: string): boolean {
  const [a, b] = [version, lowest].map((text) => text.split('.').map(Number));
  for (const [i, least] of (b ?? []).entries()) {
    const part = a?.[i] ?? 0;
    if (part !== least) return part > least;
  }
  return true;
}
