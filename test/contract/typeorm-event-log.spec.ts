import { readFile } from 'node:fs/promises';
import { Database } from '../../src/database/database.js';
import { TypeormEventLog } from '../../src/journal/typeorm-event-log.js';
import { describeEventLog } from './event-log.contract.js';
import { opened, Rows, said } from './stored-events.js';
import { temporaryDirectory, type TemporaryDirectory } from './temporary-database.js';

describeEventLog('TypeormEventLog', async () => {
  const directory = await temporaryDirectory();
  const database = await Database.open(directory.file);
  const close = async (): Promise<void> => {
    await database.close();
    await directory.remove();
  };
  return { log: await TypeormEventLog.open(database), close };
});

describe('TypeormEventLog on disk', () => {
  let directory: TemporaryDirectory;
  let database: Database;

  beforeEach(async () => {
    directory = await temporaryDirectory();
    database = await Database.open(directory.file);
  });
  afterEach(async () => {
    await database.close();
    await directory.remove();
  });
  const reopen = async (): Promise<void> => {
    await database.close();
    database = await Database.open(directory.file);
  };

  it('goes on where it stood, under the same name', async () => {
    const log = await TypeormEventLog.open(database);
    const rows = new Rows('s1');
    await log.append(rows.next('c1', opened, said('x')));
    await reopen();
    const again = await TypeormEventLog.open(database);
    expect(again.epoch).toBe(log.epoch);
    await expect(again.append(new Rows('s1').next(null, opened))).rejects.toThrow('which ends at 2');
    await again.append(rows.next(null, said('y')));
    expect(await again.heads()).toMatchObject([{ session: 's1', seq: 3 }]);
  });

  it('refuses by its index, too, what its own memory would let through', async () => {
    const log = await TypeormEventLog.open(database);
    const stale = await TypeormEventLog.open(database);
    await log.append(new Rows('s1').next(null, opened));
    await expect(stale.append(new Rows('s1').next(null, said('x')))).rejects.toThrow(/UNIQUE/);
    await expect(log.read('s1', { limit: 9 })).resolves.toHaveLength(1);
  });

  it('leaves no trace of erased words in the file', async () => {
    const log = await TypeormEventLog.open(database);
    const rows = new Rows('s1');
    await log.append(rows.next(null, said('NEEDLE'), said('OTHER')));
    await log.eraseWords('s1', 1);
    await database.close();
    const bytes = await readFile(directory.file, 'latin1');
    expect(bytes).toContain('OTHER');
    expect(bytes).not.toContain('NEEDLE');
    database = await Database.open(directory.file);
  });
});
