import type { SessionEvent } from '../session/events.js';
import type { Millis, PersonId } from '../session/ids.js';

/** A time during which somebody was there. Short losses of the connection do not interrupt it. */
export interface Stay {
  readonly from: Millis;
  /** Null: still there. */
  readonly to: Millis | null;
}

/** Who was there from when to when: a fold of the events of attendance. */
export class Attendance {
  private readonly stays = new Map<PersonId, Stay[]>();
  /** When the connection of somebody who may still come back was lost. */
  private readonly awaySince = new Map<PersonId, Millis>();

  /** Folds the next event in. `before`: the time of the event before it. */
  add(event: SessionEvent, before: Millis): void {
    switch (event.type) {
      case 'PersonArrived':
      case 'PersonReturned':
        return this.come(event.person, event.at);
      case 'PersonAway':
        return this.loseSight(event.person, event.at);
      case 'PersonDeparted':
      case 'PersonRemoved':
        return this.leave(event.person, event.at);
      case 'ServerRestarted':
        // How long the server was down, nobody was there; what came before is the last sign of life.
        for (const person of this.present()) this.loseSight(person, before);
        return;
      case 'SessionClosed':
        for (const person of this.present()) this.leave(person, event.at);
        return;
      default: // nobody came or went
    }
  }

  /** When this person was there. */
  of(person: PersonId): readonly Stay[] {
    return [...(this.stays.get(person) ?? [])];
  }

  private present(): readonly PersonId[] {
    return [...this.stays].filter(([, stays]) => stays.at(-1)?.to === null).map(([person]) => person);
  }

  private come(person: PersonId, at: Millis): void {
    this.awaySince.delete(person);
    const stays = this.stays.get(person) ?? [];
    if (stays.at(-1)?.to !== null) stays.push({ from: at, to: null });
    this.stays.set(person, stays);
  }

  private loseSight(person: PersonId, at: Millis): void {
    if (!this.awaySince.has(person)) this.awaySince.set(person, at);
  }

  private leave(person: PersonId, at: Millis): void {
    const stays = this.stays.get(person) ?? [];
    const last = stays.at(-1);
    if (last?.to === null) stays[stays.length - 1] = { ...last, to: this.awaySince.get(person) ?? at };
    this.awaySince.delete(person);
  }
}
