import { randomUUID } from 'node:crypto';
import {
  Table,
  TableColumn,
  TableIndex,
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
const text = (name: string): TableColumnOptions => ({ name, type: 'text' });
const status = (): TableColumnOptions => ({ name: 'status', type: 'varchar', length: '20' });
const millis = (name: string): TableColumnOptions => ({ name, type: 'bigint' });
const to = (column: string, table: string): TableForeignKeyOptions => ({
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: ['id'],
});
const KEY = { isPrimary: true };

const PROPOSED_TOPICS = new Table({
  name: 'proposed_topics',
  columns: [
    id('id', KEY),
    id('network'),
    text('title'),
    text('description'),
    id('proposer'),
    millis('proposed_at'),
    status(),
    text('note'),
    id('merged_into', { isNullable: true }),
  ],
  foreignKeys: [to('network', 'networks'), to('proposer', 'persons'), to('merged_into', 'proposed_topics')],
});

const SUPPORTS = new Table({
  name: 'topic_supports',
  columns: [id('topic', KEY), id('person', KEY), millis('at')],
  foreignKeys: [to('topic', 'proposed_topics'), to('person', 'persons')],
});

/** Who brought a proposal to which status: only ever added to. */
const ACTS = new Table({
  name: 'topic_acts',
  columns: [id('id', KEY), id('topic'), millis('at'), id('by'), status(), text('note')],
  indices: [{ name: 'topic_acts_topic', columnNames: ['topic'] }],
  foreignKeys: [to('topic', 'proposed_topics'), to('by', 'persons')],
});

const PROMPTS = new Table({
  name: 'library_prompts',
  columns: [
    id('id', KEY),
    id('network'),
    { name: 'position', type: 'integer' },
    text('text'),
    // A standing topic or a proposed one, which are rows of two tables.
    id('topic', { isNullable: true }),
    id('changed_by', { isNullable: true }),
    millis('changed_at'),
  ],
  indices: [{ name: 'library_prompts_place', columnNames: ['network', 'position'], isUnique: true }],
  foreignKeys: [to('network', 'networks'), to('changed_by', 'persons')],
});

const TABLES = [PROPOSED_TOPICS, SUPPORTS, ACTS, PROMPTS];
const TOPIC_ID = new TableIndex({ name: 'topics_id', columnNames: ['id'], isUnique: true });

interface StandingTopic {
  readonly network: string;
  readonly position: number;
}

/** Standing topics get an id; members propose and support topics; moderators keep prompts. */
export class OpenListAndPrompts1795412800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('topics', new TableColumn(id('id', { default: `''` })));
    const topics = (await runner.query('SELECT network, position FROM topics')) as StandingTopic[];
    for (const { network, position } of topics) {
      await runner.query(
        `UPDATE topics SET id = '${randomUUID()}' WHERE network = '${network}' AND position = ${position}`,
      );
    }
    await runner.createIndex('topics', TOPIC_ID);
    for (const table of TABLES) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.dropTable(table);
    await runner.dropIndex('topics', TOPIC_ID);
    await runner.dropColumn('topics', 'id');
  }
}
