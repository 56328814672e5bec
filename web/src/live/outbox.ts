import type { PersonCommand } from '../../../src/core/session/commands.js';
import type { CommandId, Millis, Seq } from '../../../src/core/session/ids.js';
import { KEY_PREFIX, type KeyValueStore } from './storage.js';

/** Where a command stands on its way. */
export type Journey =
  | { readonly step: 'unsent' }
  | { readonly step: 'sending' }
  /** Taken by the server; shown until its events are here. */
  | { readonly step: 'accepted'; readonly seq: Seq };

/** A command that this client gave and has not seen the effect of. */
export interface Outgoing {
  readonly id: CommandId;
  readonly at: Millis;
  readonly command: PersonCommand;
  readonly journey: Journey;
}

/** More than this waiting means that something is wrong: further commands are refused at once. */
export const OUTBOX_LIMIT = 50;

/**
 * Commands on their way, in order. Each is kept in the browser under its own key until the server
 * has answered, so that a reload or a second tab sends it again with the same id, to no second effect.
 */
export class Outbox {
  private readonly prefix: string;
  private items: readonly Outgoing[];

  constructor(
    private readonly store: KeyValueStore,
    place: string,
  ) {
    this.prefix = `${KEY_PREFIX}outbox:${place}:`;
    this.items = store
      .keys()
      .filter((key) => key.startsWith(this.prefix))
      .map((key) => read(store.get(key)))
      .filter((item) => item !== null)
      .sort((a, b) => a.at - b.at);
  }

  /** All of them, oldest first; a new array after every change. */
  list(): readonly Outgoing[] {
    return this.items;
  }

  /** The next to send. */
  first(): Outgoing | null {
    return this.items.find((item) => item.journey.step !== 'accepted') ?? null;
  }

  /** Takes a command in; false when the box is full. */
  add(id: CommandId, command: PersonCommand, at: Millis): boolean {
    if (this.items.length >= OUTBOX_LIMIT) return false;
    this.items = [...this.items, { id, command, at, journey: { step: 'unsent' } }];
    this.store.set(this.prefix + id, JSON.stringify({ id, command, at }));
    return true;
  }

  /** Notes how far a command has come. */
  mark(id: CommandId, journey: Journey): void {
    this.items = this.items.map((item) => (item.id === id ? { ...item, journey } : item));
    if (journey.step === 'accepted') this.store.remove(this.prefix + id);
  }

  /** Takes a command out: refused, or taken back by its author. */
  remove(id: CommandId): void {
    this.items = this.items.filter((item) => item.id !== id);
    this.store.remove(this.prefix + id);
  }

  /** Forgets accepted commands whose events have arrived. */
  settle(upTo: Seq): boolean {
    const left = this.items.filter((item) => item.journey.step !== 'accepted' || item.journey.seq > upTo);
    if (left.length === this.items.length) return false;
    this.items = left;
    return true;
  }
}

function read(json: string | null): Outgoing | null {
  if (json === null) return null;
  try {
    const { id, command, at } = JSON.parse(json) as Omit<Outgoing, 'journey'>;
    return typeof id === 'string' && typeof command?.type === 'string'
      ? { id, command, at, journey: { step: 'unsent' } }
      : null;
  } catch {
    return null;
  }
}
