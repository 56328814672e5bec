import type { CommandBody } from '../../src/core/session/commands.js';
import { decide } from '../../src/core/session/decide.js';
import type { EventBody, SessionEvent } from '../../src/core/session/events.js';
import { evolve } from '../../src/core/session/evolve.js';
import { follow } from '../../src/core/session/follow.js';
import type { Actor, Millis } from '../../src/core/session/ids.js';
import type { RejectionCode } from '../../src/core/session/rejections.js';
import { DEFAULT_SETTINGS, type FloorSettings } from '../../src/core/session/settings.js';
import { floorMark } from '../../src/core/session/turns.js';
import { initialState, type SessionState } from '../../src/core/session/state.js';
import { audience, Everybody } from '../../src/core/views/audience.js';

export const SECOND = 1_000;
export const MINUTE = 60_000;
export const START = 1_790_000_000_000;

/** The people of the core's tests. */
export const MODERATOR = { person: 'mod', role: 'moderator' } as const;
export const CO_MODERATOR = { person: 'co-mod', role: 'moderator' } as const;
export const ANNA = { person: 'anna', role: 'participant' } as const;
export const JAN = { person: 'jan', role: 'participant' } as const;
export const OLA = { person: 'ola', role: 'participant' } as const;
export const OBSERVER = { person: 'observer', role: 'observer' } as const;
export const ORGANISER = { person: 'organiser', role: 'organiser' } as const;

/**
 * A session in a test: time stands still unless it is moved, commands are given by people or by the
 * server. The only way in which the tests of the core use `decide` and `evolve`.
 */
export class SessionSpec {
  state: SessionState = initialState();
  now: Millis = START;
  /** All events so far, in order. */
  readonly log: SessionEvent[] = [];
  /** The events of the last accepted command. */
  last: readonly SessionEvent[] = [];

  /** Lets time pass. */
  after(ms: Millis): this {
    this.now += ms;
    return this;
  }

  /** Gives a command that must be accepted. */
  given(by: Actor, content: CommandBody, at: Millis = this.now): this {
    const answer = decide(this.state, { ...content, by, at });
    if (!answer.ok) throw new Error(`${content.type} was refused: ${answer.code}`);
    const events = answer.events.map((event) => this.append(event, by, at));
    const following = follow(this.state, events, at);
    this.last = [...events, ...following.map((event) => this.append(event, 'server', at))];
    return this;
  }

  /** The events that a command causes, in short. */
  when(by: Actor, content: CommandBody, at: Millis = this.now): readonly SessionEvent[] {
    return this.given(by, content, at).last;
  }

  /** Gives several commands, one after the other. */
  givenAll(by: Actor, contents: readonly CommandBody[]): this {
    for (const content of contents) this.given(by, content);
    return this;
  }

  /** What kinds of events a command causes. */
  types(by: Actor, content: CommandBody, at: Millis = this.now): string[] {
    return this.when(by, content, at).map((event) => event.type);
  }

  /** The code with which a command is refused; a refusal must change nothing. */
  refusal(by: Actor, content: CommandBody, at: Millis = this.now): RejectionCode | 'accepted' {
    const before = JSON.stringify(shown(this.state));
    const answer = decide(this.state, { ...content, by, at });
    if (JSON.stringify(shown(this.state)) !== before) throw new Error('decide changed the state');
    return answer.ok ? 'accepted' : answer.code;
  }

  /** What somebody sees of the floor now. */
  get mark(): number | null {
    return floorMark(this.state);
  }

  /** The running turn's id; fails the test when there is none. */
  get turn(): number {
    if (!this.state.turn) throw new Error('nobody has the floor');
    return this.state.turn.id;
  }

  private append(body: EventBody, by: Actor, at: Millis): SessionEvent {
    const event = {
      ...body,
      seq: this.state.seq + 1,
      at: Math.max(this.state.at, at),
      by: by === 'server' ? null : by.person,
    };
    evolve(this.state, event);
    this.log.push(event);
    return event;
  }
}

/** A state in a form that can be compared. */
export function shown(state: SessionState): unknown {
  return JSON.parse(
    JSON.stringify(state, (_key, value: unknown) =>
      value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value,
    ),
  );
}

/** An open session in `queue` mode with everybody here. */
export function openSession(settings: Partial<FloorSettings> = {}): SessionSpec {
  const spec = plannedSession(settings);
  return spec.given(MODERATOR, { type: 'OpenSession' });
}

/** A planned session with everybody here. */
export function plannedSession(settings: Partial<FloorSettings> = {}): SessionSpec {
  const spec = new SessionSpec().given(ORGANISER, {
    type: 'PlanSession',
    session: 'session',
    network: 'network',
    title: 'Jak nam idzie?',
    startsAt: START,
    mode: 'queue',
    settings: { ...DEFAULT_SETTINGS, ...settings },
  });
  for (const who of [MODERATOR, CO_MODERATOR, ANNA, JAN, OLA, OBSERVER]) arrive(spec, who);
  return spec;
}

/** Lets somebody come in, or come back. */
export function arrive(spec: SessionSpec, { person, role }: Exclude<Actor, 'server'>): SessionSpec {
  return spec.given('server', { type: 'Arrive', person, role, name: person, unit: 'gmina Lipowo' });
}

/** An open session in which Anna has the floor. */
export function annaSpeaks(settings: Partial<FloorSettings> = {}): SessionSpec {
  return openSession(settings)
    .given(ANNA, { type: 'RequestTurn', person: null })
    .given(MODERATOR, { type: 'Next', expectedTurn: null })
    .after(10 * SECOND);
}

/** Of whom an event covers something before the other participants. */
export function seenOtherwiseBy(event: SessionEvent, state: SessionState): string[] {
  const everybody = new Everybody('participant');
  audience(event, everybody, state);
  return [...everybody.except];
}
