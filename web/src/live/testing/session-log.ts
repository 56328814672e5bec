import type { EventsPacket, JoinedWithEvents, FreshStart } from '../../../../src/core/protocol/messages.js';
import type { CommandBody } from '../../../../src/core/session/commands.js';
import { decide } from '../../../../src/core/session/decide.js';
import type { SessionEvent } from '../../../../src/core/session/events.js';
import { evolve } from '../../../../src/core/session/evolve.js';
import type { Actor, Millis } from '../../../../src/core/session/ids.js';
import { DEFAULT_SETTINGS } from '../../../../src/core/session/settings.js';
import { initialState } from '../../../../src/core/session/state.js';
import type { Viewer } from '../../../../src/core/views/audience.js';
import { snapshotFor } from '../../../../src/core/views/snapshot.js';

export const SESSION = 'session-1';
export const ANNA = { person: 'anna', role: 'participant' } as const;
export const MODERATOR: Actor = { person: 'dorota', role: 'moderator' };

/** An open session, as a server holds it: the other end of the line in specs. */
export class SessionLog {
  readonly state = initialState();
  readonly log: SessionEvent[] = [];
  private at = 1_000_000;

  constructor(readonly epoch = 'epoch-1') {
    this.run(MODERATOR, {
      type: 'PlanSession',
      session: SESSION,
      network: 'network-1',
      title: 'Próba',
      startsAt: this.at,
      mode: 'open',
      settings: DEFAULT_SETTINGS,
    });
    this.run('server', { type: 'Arrive', ...ANNA, name: 'Anna Kowal', unit: 'gmina Lipowo' });
    this.run('server', { type: 'Arrive', person: 'dorota', role: 'moderator', name: 'Dorota', unit: '' });
    this.run(MODERATOR, { type: 'OpenSession' });
  }

  /** Where the log stands. */
  get head(): number {
    return this.state.seq;
  }

  /** Lets time pass. */
  pass(ms: Millis): void {
    this.at += ms;
  }

  /** Gives a command that must be taken; the packet that everybody gets. */
  run(by: Actor, command: CommandBody): EventsPacket {
    this.at += 1_000;
    const decision = decide(this.state, { ...command, by, at: this.at });
    if (!decision.ok) throw new Error(decision.code);
    const from = this.head + 1;
    for (const body of decision.events) {
      const event: SessionEvent = {
        ...body,
        seq: this.head + 1,
        at: this.at,
        by: by === 'server' ? null : by.person,
      };
      evolve(this.state, event);
      this.log.push(event);
    }
    return this.packet(from);
  }

  /** Everything from a position on. */
  packet(from: number): EventsPacket {
    return {
      session: SESSION,
      from,
      to: this.head,
      at: this.state.at,
      events: this.log.slice(from - 1),
    };
  }

  /** The answer to somebody who has nothing. */
  snapshot(you: Viewer = ANNA): FreshStart {
    return {
      ok: true,
      kind: 'snapshot',
      epoch: this.epoch,
      you,
      now: this.at,
      snapshot: snapshotFor(this.state, you),
      history: { events: this.log.filter((event) => event.type === 'ContributionMade'), before: null },
      since: this.packet(this.head + 1),
    };
  }

  /** The answer to somebody who has everything up to `seq`. */
  missedAfter(seq: number): JoinedWithEvents {
    return {
      ok: true,
      kind: 'events',
      epoch: this.epoch,
      you: ANNA,
      now: this.at,
      missed: this.packet(seq + 1),
    };
  }
}
