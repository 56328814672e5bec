import type { EventsPacket, HistoryPage, JoinAnswer, Position } from '../core/protocol/messages.js';
import type { EventType, SessionEvent } from '../core/session/events.js';
import type { Millis, PersonId, Seq } from '../core/session/ids.js';
import type { SessionState } from '../core/session/state.js';
import { audience, Everybody, seesAll, type Viewer } from '../core/views/audience.js';
import { snapshotFor, type Snapshot } from '../core/views/snapshot.js';
import { TIMELINE_TYPES } from '../core/views/timeline.js';
import type { RecentEvents } from '../journal/recent-events.js';
import { PreparedEvent } from '../realtime/prepared-event.js';
import { allFit, lastThatFit, type Stretch } from './pages.js';

/** How much of the timeline comes with a snapshot. */
export const FIRST_PAGE = 50;

/** A snapshot serves everybody who joins until this much has happened since. */
const SNAPSHOT_LASTS_EVENTS = 50;

/** More than this is caught up by a snapshot, which is smaller. */
const MOST_MISSED_EVENTS = 500;

/** What covers older contributions, or shows them. */
const CHANGES_HISTORY: ReadonlySet<EventType> = new Set<EventType>([
  'ContributionHidden',
  'ContributionUnhidden',
  'PostsRevealed',
]);

const ON_TIMELINE: ReadonlySet<string> = new Set(TIMELINE_TYPES);

interface Taken {
  readonly snapshot: Snapshot;
  readonly message: PreparedEvent<'snapshot'>;
}

/** A snapshot for all of an audience, but for those who see more. */
interface Kept extends Taken {
  readonly except: ReadonlySet<PersonId>;
}

/** What a reader gets: the snapshot first, if there is one, then the answer to the join. */
export interface Greeting {
  readonly snapshot: PreparedEvent<'snapshot'> | null;
  readonly answer: JoinAnswer;
}

/**
 * Greets the readers of one session: with a snapshot and the latest page for those who have nothing,
 * with what they missed for those who were away. Snapshots are kept, one for each audience, since in
 * the first minute a thousand people ask for the same.
 */
export class Welcome {
  private readonly kept = new Map<'members' | 'moderators', Kept>();

  private latest: SessionEvent[];

  constructor(
    private readonly epoch: string,
    /** The latest events of the timeline, at most `FIRST_PAGE`. */
    latest: readonly SessionEvent[],
  ) {
    this.latest = [...latest];
  }

  /** Notes what was committed. */
  note(events: readonly SessionEvent[]): void {
    for (const event of events) {
      if (ON_TIMELINE.has(event.type)) this.latest.push(event);
      // An older page must not hand out what is covered now, nor lack what is shown again.
      if (CHANGES_HISTORY.has(event.type)) this.kept.clear();
    }
    if (this.latest.length > 4 * FIRST_PAGE) this.latest = this.latest.slice(-FIRST_PAGE);
  }

  /** The answer to a join, at a moment when the state is what is committed. */
  greet(
    state: SessionState,
    recent: RecentEvents,
    viewer: Viewer,
    position: Position | null,
    now: Millis,
  ): Greeting {
    const common = { ok: true, epoch: this.epoch, you: viewer, now } as const;
    const missed = this.missed(state, recent, viewer, position);
    if (missed) return { snapshot: null, answer: { ...common, kind: 'events', missed } };
    const { snapshot, message } = this.snapshotFor(state, recent, viewer);
    const since = packet(state, recent.after(snapshot.seq) ?? [], snapshot.seq, viewer);
    return { snapshot: message, answer: { ...common, kind: 'snapshot', since } };
  }

  /** What a client that comes back has missed; null when it needs a snapshot instead. */
  private missed(
    state: SessionState,
    recent: RecentEvents,
    viewer: Viewer,
    position: Position | null,
  ): EventsPacket | null {
    if (position === null || position.epoch !== this.epoch || position.role !== viewer.role) return null;
    const behind = state.seq - position.seq;
    if (behind < 0 || behind > MOST_MISSED_EVENTS) return null;
    // With the event that the client has last, to see that it is the same one: a restored backup has another.
    const [last, ...events] = recent.after(position.seq - 1) ?? [];
    return last?.at === position.at && allFit(events) ? packet(state, events, position.seq, viewer) : null;
  }

  private snapshotFor(state: SessionState, recent: RecentEvents, viewer: Viewer): Taken {
    const audienceOf = seesAll(viewer) ? 'moderators' : 'members';
    let kept = this.kept.get(audienceOf);
    if (!kept || !isFresh(kept, state, recent)) {
      const everybody = new Everybody(viewer.role);
      kept = { ...this.take(state, everybody), except: everybody.except };
      this.kept.set(audienceOf, kept);
    }
    return kept.except.has(viewer.person) ? this.take(state, viewer) : kept;
  }

  private take(state: SessionState, viewer: Viewer): Taken {
    const latest = this.latest.slice(-FIRST_PAGE);
    const events = lastThatFit(latest);
    const hasMore = latest.length === FIRST_PAGE || events.length < latest.length;
    const history = page({ events, hasMore }, state, viewer);
    const snapshot = snapshotFor(state, viewer);
    return { snapshot, message: new PreparedEvent('snapshot', { snapshot, history }) };
  }
}

/** A page of history in the form that this reader may see. */
export function page({ events, hasMore }: Stretch, state: SessionState, viewer: Viewer): HistoryPage {
  return { events: seen(events, viewer, state), before: hasMore ? (events[0]?.seq ?? null) : null };
}

/** Whether what happened since is little enough to be told with it. */
function isFresh({ snapshot }: Kept, state: SessionState, recent: RecentEvents): boolean {
  return state.seq - snapshot.seq <= SNAPSHOT_LASTS_EVENTS && allFit(recent.after(snapshot.seq) ?? []);
}

function packet(
  state: SessionState,
  events: readonly SessionEvent[],
  after: Seq,
  viewer: Viewer,
): EventsPacket {
  return {
    session: state.session,
    from: after + 1,
    to: state.seq,
    at: state.at,
    events: seen(events, viewer, state),
  };
}

function seen(events: readonly SessionEvent[], viewer: Viewer, state: SessionState): SessionEvent[] {
  return events.map((event) => audience(event, viewer, state)).filter((event) => event !== null);
}
