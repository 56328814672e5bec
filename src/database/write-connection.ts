import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';

/** After a failed BEGIN, COMMIT or ROLLBACK: what is on disk is unknown until the next start. */
export class WriteConnectionBroken extends Error {
  constructor(cause: unknown) {
    super('the database could not finish a transaction; nothing more is written before a restart', { cause });
    this.name = 'WriteConnectionBroken';
  }
}

// Of these, what SQLite still holds in memory and what is on disk can differ.
const DISK_FAULT = /SQLITE_(IOERR|CORRUPT|NOTADB|CANTOPEN|READONLY)/;

/**
 * The one way to write to the database: one transaction at a time, in the order of the calls.
 *
 * TypeORM shares one SQLite connection and one query runner among all callers. Transactions that
 * overlap there become savepoints of each other, and the rollback of one takes acknowledged rows of
 * the others with it. So nothing but this class may begin one.
 */
export class WriteConnection {
  private tail: Promise<unknown> = Promise.resolve();
  private broken: WriteConnectionBroken | null = null;
  private isClosed = false;
  private readonly inside = new AsyncLocalStorage<{ isOpen: boolean }>();

  /** @param source a data source that nobody else uses */
  constructor(private readonly source: DataSource) {}

  /**
   * Runs `work` in a transaction of its own and resolves with its result after the COMMIT. Where it
   * throws, all that it wrote is rolled back and the promise rejects with what it threw. Work must
   * write through its manager only, and be short: everybody else waits.
   * @throws WriteConnectionBroken when a transaction could not be finished, this one or an earlier one
   */
  run<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    // It would wait for itself for ever.
    if (this.inside.getStore()?.isOpen === true)
      return Promise.reject(new Error('a transaction cannot begin another'));
    if (this.isClosed) return Promise.reject(new Error('the database is closed'));
    const turn = this.tail.then(() => this.transact(work));
    this.tail = turn.catch(() => undefined);
    return turn;
  }

  /**
   * Empties the write-ahead log into the file: what a transaction wrote at the same time can be told by it, from
   * the file alone it cannot. Where a reader stands in the way, the next time does it; a fault of the disk shows
   * with the next transaction. Never rejects.
   */
  emptyWriteAheadLog(): Promise<void> {
    if (this.isClosed || this.broken !== null) return Promise.resolve();
    const turn = this.tail.then(() => this.source.query('PRAGMA wal_checkpoint(TRUNCATE)'));
    const done = turn.then(
      () => undefined,
      () => undefined,
    );
    this.tail = done;
    return done;
  }

  /** Takes nothing more and resolves when all that was taken is done. */
  async close(): Promise<void> {
    this.isClosed = true;
    await this.tail;
  }

  private async transact<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    if (this.broken !== null) throw this.broken;
    const runner = this.source.createQueryRunner();
    await this.orBreak(() => runner.startTransaction());
    let result: T;
    const scope = { isOpen: true };
    try {
      result = await this.inside.run(scope, () => work(runner.manager));
    } catch (error) {
      await this.rollBack(runner, error);
      throw error;
    } finally {
      scope.isOpen = false;
    }
    await this.orBreak(() => runner.commitTransaction());
    return result;
  }

  private async rollBack(runner: QueryRunner, error: unknown): Promise<void> {
    if (DISK_FAULT.test(String(error))) this.broken = new WriteConnectionBroken(error);
    try {
      await runner.rollbackTransaction();
    } catch (failure) {
      this.broken ??= new WriteConnectionBroken(failure);
    }
  }

  /** A transaction that cannot begin or end leaves a connection that nobody may trust. */
  private async orBreak(step: () => Promise<void>): Promise<void> {
    try {
      await step();
    } catch (error) {
      this.broken = new WriteConnectionBroken(error);
      throw this.broken;
    }
  }
}
