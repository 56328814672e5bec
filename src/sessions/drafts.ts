import { Injectable, Logger, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { KeptDraft } from '../core/protocol/messages.js';
import type { PersonId, SessionId } from '../core/session/ids.js';
import { DraftStore, type DraftChange, type DraftOutcome, type DraftOwner } from './draft-store.js';

/** So long changes wait for others: a room full of people who write costs one transaction. */
const GATHER_MS = 300;

interface Waiting {
  readonly change: DraftChange;
  readonly done: (outcome: DraftOutcome) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * What people are writing and have not said (T16): kept for them alone, so that their other device has it,
 * too. Nobody else is ever given it, and no log and no record holds it.
 */
@Injectable()
export class Drafts implements OnModuleInit, BeforeApplicationShutdown {
  private readonly logger = new Logger(Drafts.name);
  /** Who has a draft, by session: most people have none, and nobody is looked up in vain. */
  private readonly owners = new Map<SessionId, Set<PersonId>>();
  private waiting: Waiting[] = [];
  private timer: NodeJS.Timeout | null = null;
  private flushing: Promise<void> = Promise.resolve();

  constructor(private readonly store: DraftStore) {}

  async onModuleInit(): Promise<void> {
    for (const owner of await this.store.owners()) this.noteOwner(owner);
  }

  /** Writes what is waiting before the database is closed. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.flush();
  }

  /** Keeps a draft; resolves when it is on disk. */
  keep(change: DraftChange): Promise<DraftOutcome> {
    return new Promise((done, failed) => {
      this.waiting.push({ change, done, failed });
      this.noteOwner(change);
      this.timer ??= setTimeout(() => void this.flush(), GATHER_MS);
    });
  }

  /** Somebody has said this: the draft that it was is deleted. */
  said(owner: DraftOwner, text: string): void {
    if (!this.has(owner)) return;
    this.keep({ ...owner, kind: 'said', text }).catch((error: unknown) =>
      this.logger.warn(`a draft stays: ${String(error)}`),
    );
  }

  /** A person's own draft. */
  async of(owner: DraftOwner): Promise<KeptDraft | null> {
    if (!this.has(owner)) return null;
    await this.flush();
    return this.store.find(owner);
  }

  /** The sessions in which somebody has a draft. */
  sessions(): readonly SessionId[] {
    return [...this.owners.keys()];
  }

  /** Deletes all drafts of a session. */
  async forget(session: SessionId): Promise<void> {
    await this.flush();
    await this.store.deleteSession(session);
    this.owners.delete(session);
  }

  /** One after the other, so that nobody is answered before what they wrote is on disk. */
  private flush(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    const batch = this.waiting;
    this.waiting = [];
    if (batch.length > 0) this.flushing = this.flushing.then(() => this.write(batch));
    return this.flushing;
  }

  private async write(batch: readonly Waiting[]): Promise<void> {
    try {
      const outcomes = await this.store.apply(batch.map(({ change }) => change));
      batch.forEach(({ done }, index) => done(outcomes[index] as DraftOutcome));
    } catch (error) {
      for (const { failed } of batch) failed(error);
    }
  }

  private has({ session, person }: DraftOwner): boolean {
    return this.owners.get(session)?.has(person) === true;
  }

  private noteOwner({ session, person }: DraftOwner): void {
    const people = this.owners.get(session);
    if (people === undefined) this.owners.set(session, new Set([person]));
    else people.add(person);
  }
}
