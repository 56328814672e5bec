import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';

const ID = 36;
const SHA256_HEX = 64;

const EVENTS = new Table({
  name: 'log_events',
  columns: [
    { name: 'session', type: 'varchar', length: `${ID}`, isPrimary: true },
    { name: 'seq', type: 'integer', isPrimary: true },
    { name: 'at', type: 'bigint' }, // milliseconds do not fit in 32 bits
    { name: 'by', type: 'varchar', length: `${ID}`, isNullable: true },
    { name: 'type', type: 'varchar', length: '40' },
    { name: 'body', type: 'text' },
    { name: 'command', type: 'varchar', length: `${ID}`, isNullable: true },
    { name: 'part', type: 'integer', isNullable: true },
    { name: 'command_digest', type: 'varchar', length: `${SHA256_HEX}`, isNullable: true },
    { name: 'words_digest', type: 'varchar', length: `${SHA256_HEX}`, isNullable: true },
    { name: 'previous_hash', type: 'varchar', length: `${SHA256_HEX}` },
    { name: 'hash', type: 'varchar', length: `${SHA256_HEX}` },
  ],
  // A command id is stored once for good; rows without a command do not count (NULLs are distinct).
  indices: [{ name: 'log_events_command', columnNames: ['session', 'command', 'part'], isUnique: true }],
});

/** Apart from the events, so that words can be erased while every row of the chain stays as it is. */
const WORDS = new Table({
  name: 'log_words',
  columns: [
    { name: 'session', type: 'varchar', length: `${ID}`, isPrimary: true },
    { name: 'seq', type: 'integer', isPrimary: true },
    { name: 'salt', type: 'varchar', length: '64' },
    { name: 'json', type: 'text' },
  ],
});

/** Where each log stands, so that this needs no scan. Checkpoints: up to where a chain was verified. */
const positions = (name: string): Table =>
  new Table({
    name,
    columns: [
      { name: 'session', type: 'varchar', length: `${ID}`, isPrimary: true },
      { name: 'seq', type: 'integer' },
      { name: 'hash', type: 'varchar', length: `${SHA256_HEX}` },
    ],
  });

/** Facts about the log as a whole, such as its epoch. */
const META = new Table({
  name: 'log_meta',
  columns: [
    { name: 'name', type: 'varchar', length: '40', isPrimary: true },
    { name: 'value', type: 'varchar', length: '255' },
  ],
});

const TABLES = [EVENTS, WORDS, positions('log_heads'), positions('log_checkpoints'), META];

/** The event log: events, their words, and where each log stands. */
export class CreateLog1795392000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.dropTable(table);
  }
}
