import type { SessionId } from '../core/session/ids.js';
import type { Domain } from './domain.js';
import type { EventLog } from './event-log.js';
import { loadSession } from './load-session.js';
import { Slot } from './slot.js';

/** What is told about sessions that were folded anew. */
export interface FoldHooks {
  /** It can be used again. */
  readonly onFolded: (slot: Slot) => void;
  /** It could not be folded, and is not open any more. */
  readonly onLost: (slot: Slot, error: unknown) => void;
}

/** The sessions that a writer has in memory, and how they get there. */
export class SessionSlots {
  private readonly slots = new Map<SessionId, Slot>();
  private readonly opening = new Map<SessionId, Promise<void>>();
  private readonly stale = new Set<Slot>();

  constructor(
    private readonly log: EventLog,
    private readonly domain: Domain,
    private readonly hooks: FoldHooks,
  ) {}

  /** Folds a session from its log, unless it is here already or on its way. */
  open(session: SessionId): Promise<void> {
    if (this.slots.has(session)) return Promise.resolve();
    const running = this.opening.get(session);
    if (running !== undefined) return running;
    const opening = this.load(session).finally(() => this.opening.delete(session));
    this.opening.set(session, opening);
    return opening;
  }

  /** Resolves when nothing is being opened; never rejects. */
  async allOpened(): Promise<void> {
    await Promise.allSettled(this.opening.values());
  }

  /** The session's place, undefined where it is not open. */
  get(session: SessionId): Slot | undefined {
    return this.slots.get(session);
  }

  /** All that are open. */
  all(): readonly Slot[] {
    return [...this.slots.values()];
  }

  /** From now on the slot takes and shows nothing, until `refoldStale` has done its work. */
  markStale(slot: Slot): void {
    slot.isStale = true;
    this.stale.add(slot);
  }

  /**
   * Begins to fold stale sessions anew; to be called when no append is on its way. Nobody can append
   * to a stale session, so its log stands still meanwhile. The promises never reject.
   */
  refoldStale(): readonly Promise<void>[] {
    const slots = [...this.stale].filter((slot) => !slot.isFolding);
    return slots.map((slot) => this.refold(slot));
  }

  private async load(session: SessionId): Promise<void> {
    this.slots.set(session, new Slot(await loadSession(this.log, this.domain, session)));
  }

  private async refold(slot: Slot): Promise<void> {
    slot.isFolding = true;
    try {
      while (slot.isStale) {
        slot.isStale = false;
        slot.live = await loadSession(this.log, this.domain, slot.live.id);
      }
      this.stale.delete(slot);
      slot.isFolding = false;
      this.hooks.onFolded(slot);
    } catch (error) {
      this.stale.delete(slot);
      this.slots.delete(slot.live.id); // the next `open` tries again
      this.hooks.onLost(slot, error);
    }
  }
}
