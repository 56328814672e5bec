import { DataSource } from 'typeorm';
import { Database } from '../../src/database/database.js';
import { WriteConnection } from '../../src/database/write-connection.js';
import { temporaryDirectory, type TemporaryDirectory } from './temporary-database.js';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('WriteConnection', () => {
  let directory: TemporaryDirectory;
  let database: Database;
  let writes: WriteConnection;

  beforeEach(async () => {
    directory = await temporaryDirectory();
    database = await Database.open(directory.file);
    writes = database.writes;
  });
  afterEach(async () => {
    await database.close();
    await directory.remove();
  });

  const names = async (): Promise<string[]> =>
    (await database.reads.query('SELECT name FROM log_meta ORDER BY name')).map(
      (row: { name: string }) => row.name,
    );
  const INSERT = `INSERT INTO log_meta (name, value) VALUES (?, '')`;
  const put = (name: string): Promise<unknown> => writes.run((manager) => manager.query(INSERT, [name]));

  it('gives the result of the work, after the commit', async () => {
    expect(await writes.run(async (manager) => (await manager.query('SELECT 7 AS seven'))[0].seven)).toBe(7);
    await put('a');
    expect(await names()).toEqual(['a']);
  });

  it('shows readers nothing before the commit', async () => {
    const seen = await writes.run(async (manager) => {
      await manager.query(INSERT, ['a']);
      return names();
    });
    expect(seen).toEqual([]);
    expect(await names()).toEqual(['a']);
  });

  it('rolls back what threw, and only that, although the calls overlap', async () => {
    const failing = writes.run(async (manager) => {
      await manager.query(INSERT, ['a1']);
      await pause(20);
      await manager.query(INSERT, ['a2']);
      throw new Error('mine');
    });
    const others = [put('b'), put('c')];
    await expect(failing).rejects.toThrow('mine');
    await Promise.all(others);
    expect(await names()).toEqual(['b', 'c']);
  });

  it('shows by TypeORM alone why it is needed: there, an acknowledged row is lost', async () => {
    const shared = await new DataSource({ type: 'sqlite', database: `${directory.file}.other` }).initialize();
    await shared.query('CREATE TABLE t (name)');
    const failing = shared.transaction(async (manager) => {
      await pause(20);
      await manager.query('INSERT INTO t VALUES (1)');
      throw new Error('mine');
    });
    await pause(5);
    await shared.query(`INSERT INTO t VALUES ('acknowledged')`);
    await expect(failing).rejects.toThrow('mine');
    expect(await shared.query('SELECT * FROM t')).toEqual([]);
    await shared.destroy();
  });

  it('runs one after the other, in the order of the calls', async () => {
    const order: string[] = [];
    const work = (name: string, ms: number): Promise<void> =>
      writes.run(async () => {
        order.push(`${name} begins`);
        await pause(ms);
        order.push(`${name} ends`);
      });
    await Promise.all([work('a', 20), work('b', 1), work('c', 1)]);
    expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });

  it('goes on after a statement that failed', async () => {
    await put('a');
    await expect(put('a')).rejects.toThrow(/UNIQUE/);
    await put('b');
    expect(await names()).toEqual(['a', 'b']);
  });

  it('refuses a transaction that begins another and would wait for itself', async () => {
    await expect(writes.run(() => put('a'))).rejects.toThrow('cannot begin another');
    await put('b');
    expect(await names()).toEqual(['b']);
  });

  it('lets work that a transaction left behind begin one of its own', async () => {
    let later: Promise<unknown> = Promise.resolve();
    await writes.run(async () => {
      later = pause(20).then(() => put('later'));
    });
    await later;
    expect(await names()).toEqual(['later']);
  });

  it('trusts its connection no more when a transaction could not end', async () => {
    await expect(writes.run((manager) => manager.query('ROLLBACK'))).rejects.toThrow(
      'nothing more is written',
    );
    await expect(put('a')).rejects.toThrow('nothing more is written');
    expect(await names()).toEqual([]);
  });
});
