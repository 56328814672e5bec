import { Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import type { KeptDraft } from '../core/protocol/messages.js';
import type { SessionId } from '../core/session/ids.js';
import { Database } from '../database/database.js';
import {
  decideDraft,
  DraftStore,
  type DraftChange,
  type DraftOutcome,
  type DraftOwner,
} from './draft-store.js';

/** Drafts in the program's database. */
@Injectable()
export class TypeormDraftStore extends DraftStore {
  constructor(private readonly database: Database) {
    super();
  }

  owners(): Promise<readonly DraftOwner[]> {
    return this.database.reads.query('SELECT session, person FROM drafts');
  }

  find(owner: DraftOwner): Promise<KeptDraft | null> {
    return findIn(this.database.reads, owner);
  }

  apply(changes: readonly DraftChange[]): Promise<readonly DraftOutcome[]> {
    return this.database.writes.run(async (manager) => {
      const outcomes: DraftOutcome[] = [];
      for (const change of changes) outcomes.push(await applyOne(manager, change));
      return outcomes;
    });
  }

  async deleteSession(session: SessionId): Promise<void> {
    await this.database.writes.run((manager) =>
      manager.query('DELETE FROM drafts WHERE session = ?', [session]),
    );
  }
}

async function applyOne(manager: EntityManager, change: DraftChange): Promise<DraftOutcome> {
  const { session, person } = change;
  const { outcome, write } = decideDraft(await findIn(manager, change), change);
  if (write === 'delete') {
    await manager.query('DELETE FROM drafts WHERE session = ? AND person = ?', [session, person]);
  } else if (write !== 'nothing') {
    await manager.query(
      `INSERT INTO drafts (session, person, text, version) VALUES (?, ?, ?, ?)
       ON CONFLICT (session, person) DO UPDATE SET text = excluded.text, version = excluded.version`,
      [session, person, write.text, write.version],
    );
  }
  return outcome;
}

async function findIn(
  from: DataSource | EntityManager,
  { session, person }: DraftOwner,
): Promise<KeptDraft | null> {
  const rows: KeptDraft[] = await from.query(
    'SELECT text, version FROM drafts WHERE session = ? AND person = ?',
    [session, person],
  );
  return rows[0] ?? null;
}
