import { Database } from '../../src/database/database.js';
import { SCHEMA, type Schema } from '../../src/database/schema.js';
import { TypeormEventLog } from '../../src/journal/typeorm-event-log.js';
import { Rows, said } from './stored-events.js';
import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';

// What a second process does to a database: `node run-typescript.cjs child.ts <task> <file>`.
// It prints a line for what is done, and is killed by the test, or by itself.

class KilledHalfway1999999999999 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(new Table({ name: 'half', columns: [{ name: 'id', type: 'integer' }] }));
    process.kill(process.pid, 'SIGKILL');
    await new Promise(() => undefined);
  }
  async down(): Promise<void> {}
}

const tasks: Record<string, (file: string) => Promise<void>> = {
  /** Holds the database until it is killed. */
  async hold(file) {
    await Database.open(file);
    console.log('open');
    setInterval(() => undefined, 1_000);
  },
  /** Appends, as fast as it can, and says what is acknowledged. */
  async append(file) {
    const log = await TypeormEventLog.open(await Database.open(file));
    const rows = new Rows('s1');
    for (let i = 1; ; i += 3) {
      await log.append(rows.next(`c${i}`, said(`${i}`), said(`${i + 1}`), said(`${i + 2}`)));
      console.log(`${i + 2}`);
    }
  },
  /** Ends by kill -9 within the last of its migrations. */
  async migrate(file) {
    const schema: Schema = { ...SCHEMA, migrations: [...SCHEMA.migrations, KilledHalfway1999999999999] };
    await Database.open(file, schema);
  },
};

const [task = '', file = ''] = process.argv.slice(3);
void tasks[task]?.(file);
