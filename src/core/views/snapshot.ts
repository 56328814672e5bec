import type { FloorMode, PauseCause, QueueStatus } from '../session/events.js';
import type { Millis, NetworkId, PersonId, Role, Seq, SessionId } from '../session/ids.js';
import type { FloorSettings } from '../session/settings.js';
import type { EndedTurn, Figures, Phase, Presence, Prompt, Request } from '../session/state.js';

/** A session's state in JSON, in the form that one reader may see; `restore` makes a state of it again. */
export interface Snapshot {
  readonly seq: Seq;
  readonly at: Millis;
  readonly session: SessionId;
  readonly network: NetworkId;
  readonly title: string;
  readonly startsAt: Millis;
  readonly phase: Phase;
  readonly settings: FloorSettings;
  readonly people: readonly PersonRow[];
  /** For moderators everybody's, for others their own (T64). */
  readonly figures: readonly (readonly [PersonId, Figures])[];
  /** For moderators everybody who is muted, for others at most themselves. */
  readonly muted: readonly PersonId[];
  readonly away: readonly (readonly [PersonId, Millis])[];
  readonly mode: FloorMode;
  readonly turn: TurnRow | null;
  readonly lastTurn: EndedTurn | null;
  readonly floorChangedAt: Millis;
  readonly queue: {
    readonly status: QueueStatus;
    readonly reason: string;
    readonly version: number;
    readonly waiting: readonly Request[];
  };
  readonly reserved: readonly (readonly [PersonId, Millis | null])[];
  readonly prompt: Prompt | null;
  readonly asidesLocked: boolean;
  readonly hidden: readonly (readonly [Seq, string])[];
}

/** Short, since a snapshot can hold 2,000 of them: id, name, unit, role, presence. */
export type PersonRow = readonly [PersonId, string, string, Role, Presence];

/** A turn whose clock is plain JSON. */
export interface TurnRow {
  readonly id: Seq;
  readonly person: PersonId;
  readonly request: Seq | null;
  readonly grantedAt: Millis;
  readonly clock:
    | { readonly kind: 'running'; readonly deadline: Millis | null; readonly composeBy: Millis | null }
    | {
        readonly kind: 'paused';
        readonly since: Millis;
        readonly leftMs: Millis | null;
        readonly composeLeftMs: Millis | null;
        readonly causes: readonly PauseCause[];
      };
  readonly pausedMs: Millis;
  readonly posts: number;
  readonly graceUsed: boolean;
}
