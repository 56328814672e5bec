import type {
  EventsPacket,
  HistoryPage,
  JoinedWithEvents,
  FreshStart,
  Position,
} from './protocol/messages.js';
import { evolve } from './session/evolve.js';
import type { SessionEvent } from './session/events.js';
import type { Seq } from './session/ids.js';
import { initialState, type SessionState } from './session/state.js';
import type { Viewer } from './views/audience.js';
import { restore } from './views/snapshot.js';
import { Timeline, type TimelineEntry } from './views/timeline.js';

/** What became of a packet: taken over, known already (or of another session), or something is missing before it. */
export type Received = 'applied' | 'ignored' | 'gap';

/**
 * A reader's copy of a session: the same fold as the server's, over the events that this reader may
 * see. It says where it stands, so that it can be brought up to date from there.
 */
export class Replica {
  state: SessionState = initialState();
  you: Viewer = { person: '', role: 'observer' };
  /** Rises with every change, for those who show it. */
  version = 0;
  /** Where to go on reading history backwards; null when all is here. */
  olderBefore: Seq | null = null;
  private epoch: string | null = null;
  private lines = new Timeline(this.you, this.state.hidden);

  /** What people read, in order. */
  get timeline(): readonly TimelineEntry[] {
    return this.lines.entries;
  }

  /** Where this copy stands, or null while it has nothing. */
  position(): Position | null {
    return this.epoch === null
      ? null
      : { epoch: this.epoch, seq: this.state.seq, at: this.state.at, role: this.you.role };
  }

  /** Starts anew from a snapshot. */
  load(answer: FreshStart): void {
    this.epoch = answer.epoch;
    this.you = answer.you;
    this.state = restore(answer.snapshot);
    this.lines = new Timeline(answer.you, this.state.hidden);
    this.olderBefore = null;
    this.prepend(answer.history);
    this.receive(answer.since);
  }

  /** Takes over what was missed. */
  catchUp(answer: JoinedWithEvents): void {
    this.you = answer.you;
    this.receive(answer.missed);
  }

  /** Takes over a packet; parts that are known already are passed over. */
  receive(packet: EventsPacket): Received {
    if (packet.session !== this.state.session || packet.to <= this.state.seq) return 'ignored';
    if (packet.from > this.state.seq + 1) return 'gap';
    for (const event of packet.events) {
      if (event.seq <= this.state.seq) continue;
      evolve(this.state, event);
      this.lines.append(event);
    }
    // The last positions may hold nothing that this reader sees.
    this.state.seq = packet.to;
    this.state.at = packet.at;
    this.version += 1;
    return 'applied';
  }

  /** Puts an earlier page of history before what is there. */
  prepend(page: HistoryPage): void {
    for (const event of page.events) this.noteContribution(event);
    this.lines.prepend(page.events);
    this.olderBefore = page.before;
    this.version += 1;
  }

  /** Takes over contributions that were hidden or sealed and are shown now; what is older than our page comes with its own. */
  refill(page: HistoryPage): void {
    const from = this.olderBefore ?? 0;
    this.lines.refill(page.events.filter((event) => event.seq >= from));
    this.version += 1;
  }

  private noteContribution(event: SessionEvent): void {
    if (event.type !== 'ContributionMade') return;
    this.state.contributions.set(event.seq, { author: event.by, track: event.track });
  }
}
