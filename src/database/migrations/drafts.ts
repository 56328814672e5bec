import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';

/** What people are writing and have not said: theirs alone, and no part of any record (T16). */
const DRAFTS = new Table({
  name: 'drafts',
  columns: [
    { name: 'session', type: 'varchar', length: '36', isPrimary: true },
    { name: 'person', type: 'varchar', length: '36', isPrimary: true },
    { name: 'text', type: 'text' },
    { name: 'version', type: 'bigint' },
  ],
});

/** Private drafts, apart from the log. */
export class Drafts1795416000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(DRAFTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(DRAFTS);
  }
}
