import type { Seq, SessionId } from '../../src/core/session/ids.js';
import type { Tally } from '../../src/core/session/tally.js';
import {
  EventLog,
  type LogHead,
  type ReadRange,
  type StoredBoxChange,
  type StoredEvent,
} from '../../src/journal/event-log.js';
import { MemoryEventLog } from '../../src/journal/memory-event-log.js';

/** A log in memory whose appends can be held back, let go, or made to fail. */
export class HeldEventLog extends EventLog {
  readonly epoch = 'held';
  /** Every append that was asked for, stored or not. */
  readonly appends: (readonly StoredEvent[])[] = [];
  readonly memory = new MemoryEventLog('held');
  private gate: Promise<void> | null = null;
  private openGate: () => void = () => undefined;
  private failure: Error | null = null;

  /** From now on appends wait. */
  hold(): void {
    this.gate ??= new Promise((resolve) => (this.openGate = resolve));
  }

  /** Lets waiting appends go on, and later ones pass. */
  release(): void {
    this.gate = null;
    this.openGate();
  }

  /** From now on nothing is stored: every append rejects. */
  break(error: Error): void {
    this.failure = error;
  }

  async append(events: readonly StoredEvent[], boxes: readonly StoredBoxChange[] = []): Promise<void> {
    this.appends.push(events);
    await this.gate;
    if (this.failure !== null) throw this.failure;
    await this.memory.append(events, boxes);
  }

  ballots(session: SessionId, poll: Seq): Promise<Tally> {
    return this.memory.ballots(session, poll);
  }

  read(session: SessionId, range: ReadRange): Promise<readonly StoredEvent[]> {
    return this.memory.read(session, range);
  }

  heads(): Promise<readonly LogHead[]> {
    return this.memory.heads();
  }

  eraseWords(session: SessionId, seq: Seq): Promise<void> {
    return this.memory.eraseWords(session, seq);
  }

  checkpoint(session: SessionId): Promise<LogHead | null> {
    return this.memory.checkpoint(session);
  }

  async saveCheckpoint(verified: LogHead): Promise<void> {
    if (this.failure !== null) throw this.failure;
    await this.memory.saveCheckpoint(verified);
  }
}
