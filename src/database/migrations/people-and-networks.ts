import {
  Table,
  type MigrationInterface,
  type QueryRunner,
  type TableColumnOptions,
  type TableForeignKeyOptions,
} from 'typeorm';

const id = (name: string, more: Partial<TableColumnOptions> = {}): TableColumnOptions => ({
  name,
  type: 'varchar',
  length: '36',
  ...more,
});
const text = (name: string, length: number): TableColumnOptions => ({
  name,
  type: 'varchar',
  length: `${length}`,
});
const json = (name: string): TableColumnOptions => ({ name, type: 'text' });
const millis = (name: string, isNullable = false): TableColumnOptions => ({
  name,
  type: 'bigint',
  isNullable,
});
const flag = (name: string): TableColumnOptions => ({ name, type: 'boolean' });
const to = (column: string, table: string): TableForeignKeyOptions => ({
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: ['id'],
});
const KEY = { isPrimary: true };
const NETWORK = to('network', 'networks');
const PERSON = to('person', 'persons');

const NETWORKS = new Table({
  name: 'networks',
  columns: [
    id('id', KEY),
    { ...text('code', 60), isUnique: true },
    json('title'),
    json('goal'),
    json('objectives'),
    json('benefits'),
  ],
});

const CHARTERS = new Table({
  name: 'charters',
  columns: [
    id('network', KEY),
    { name: 'version', type: 'integer', isPrimary: true },
    millis('published_at'),
    json('intro'),
    json('conditions'),
  ],
  foreignKeys: [NETWORK],
});

const TOPICS = new Table({
  name: 'topics',
  columns: [
    id('network', KEY),
    { name: 'position', type: 'integer', isPrimary: true },
    json('title'),
    flag('is_open_list'),
  ],
  foreignKeys: [NETWORK],
});

/** Which versions of the seed data have been planted. */
const SEEDS = new Table({
  name: 'seeds',
  columns: [{ name: 'version', type: 'integer', isPrimary: true }, millis('planted_at')],
});

const PERSONS = new Table({
  name: 'persons',
  columns: [
    id('id', KEY),
    text('name', 500),
    text('unit', 500),
    { ...text('language', 2), isNullable: true },
    flag('is_organiser'),
    millis('created_at'),
  ],
});

const MEMBERSHIPS = new Table({
  name: 'memberships',
  columns: [id('network', KEY), id('person', KEY), text('role', 20), millis('created_at')],
  foreignKeys: [NETWORK, PERSON],
});

const ACCEPTANCES = new Table({
  name: 'charter_acceptances',
  columns: [
    id('network', KEY),
    id('person', KEY),
    { name: 'version', type: 'integer', isPrimary: true },
    millis('at'),
  ],
  foreignKeys: [NETWORK, PERSON],
});

const LINKS = new Table({
  name: 'join_links',
  columns: [
    id('id', KEY),
    id('person'),
    { ...text('digest', 64), isUnique: true },
    flag('is_one_time'),
    millis('created_at'),
    millis('last_used_at', true),
    millis('revoked_at', true),
  ],
  foreignKeys: [PERSON],
});

const SIGN_INS = new Table({
  name: 'sign_ins',
  columns: [
    id('id', KEY),
    id('person'),
    id('link'),
    { ...text('digest', 64), isUnique: true },
    millis('created_at'),
    millis('expires_at'),
    millis('ended_at', true),
  ],
  indices: [{ name: 'sign_ins_link', columnNames: ['link'] }],
  foreignKeys: [PERSON, to('link', 'join_links')],
});

const TABLES = [NETWORKS, CHARTERS, TOPICS, SEEDS, PERSONS, MEMBERSHIPS, ACCEPTANCES, LINKS, SIGN_INS];

/** Networks with their charters and topics; people with their memberships, consents, links and sign-ins. */
export class PeopleAndNetworks1795396000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.dropTable(table);
  }
}
