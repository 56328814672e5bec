import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * The sums of secret polls that are not counted yet: one row a poll, always of the same length. No column
 * tells when or by whom anything was put in.
 */
const BOXES = new Table({
  name: 'ballot_boxes',
  withoutRowid: true,
  columns: [
    { name: 'session', type: 'varchar', length: '36', isPrimary: true },
    { name: 'poll', type: 'integer', isPrimary: true },
    { name: 'tally', type: 'varchar', length: '255' },
  ],
});

/** Ballot boxes, apart from the log. */
export class BallotBoxes1795400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(BOXES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(BOXES);
  }
}
