import type { KeepDraftAnswer, KeptDraft } from '../../../src/core/protocol/messages.js';
import type { EventsPacket, HeadBeacon, HistoryAnswer } from '../../../src/core/protocol/messages.js';
import type { Refusal } from '../../../src/core/protocol/refusals.js';
import type { PersonCommand } from '../../../src/core/session/commands.js';
import type { CommandId, Millis, PersonId, Seq, SessionId } from '../../../src/core/session/ids.js';
import { Replica } from '../../../src/core/replica.js';
import { isFinal } from './final-refusals.js';
import type { Joining, Line } from './line.js';
import { INITIAL_VIEW, type LiveView, type Refused } from './live-view.js';
import { Outbox } from './outbox.js';
import { Sender } from './sender.js';
import { ServerClock } from './server-clock.js';
import type { KeyValueStore } from './storage.js';
import { Ticker } from './ticker.js';
import { typedWords } from './typed-words.js';

/** What a live session needs from outside; small real things in specs. */
export interface Surroundings {
  readonly line: Line;
  readonly store: KeyValueStore;
  readonly now: () => Millis;
  readonly newId: () => CommandId;
  readonly after: (ms: Millis, act: () => void) => () => void;
  /** Gets the words of a command that the server did not take. */
  readonly giveBack: (command: PersonCommand) => void;
  /** Joined: the draft that the server keeps for this person, or null. */
  readonly gotDraft?: (draft: KeptDraft | null) => void;
}

/** So long a head ahead of us may be a packet on its way; after that it is lost. */
const HEAD_PATIENCE_MS = 2_000;
/** After an unanswered or refused join. */
const JOIN_AGAIN_MS = 2_000;
const PAGE = 100;

/**
 * One person's live copy of one session: joins, follows, notices what it missed, and carries the
 * person's commands to the server. React reads `view` and is told of changes by `subscribe`.
 */
export class LiveSession {
  readonly clock: ServerClock;
  readonly ticker: Ticker;
  private readonly outbox: Outbox;
  private readonly sender: Sender;
  private readonly listeners = new Set<() => void>();
  private current: LiveView;
  private epoch: string | null = null;
  private joined = false;
  private joining = false;
  private head = 0;
  private cancelPatience: (() => void) | null = null;
  private cancelRejoin: (() => void) | null = null;
  private cancelFetch: (() => void) | null = null;

  constructor(
    private readonly session: SessionId,
    person: PersonId,
    private readonly around: Surroundings,
  ) {
    this.clock = new ServerClock(around.now);
    this.ticker = new Ticker(() => this.clock.now());
    this.outbox = new Outbox(around.store, `${person}:${session}`);
    this.current = { ...INITIAL_VIEW, outbox: this.outbox.list() };
    this.sender = new Sender(this.outbox, {
      ask: (command) => around.line.command({ ...command, session }),
      after: around.after,
      changed: () => this.show({ outbox: this.outbox.list() }),
      accepted: () => this.settle(),
      refused: (command, refusal) => {
        around.giveBack(command);
        this.refuse(command, refusal);
      },
      shut: (refusal) => this.show({ connection: 'refused', closed: refusal }),
    });
  }

  /** For useSyncExternalStore. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** For useSyncExternalStore. */
  readonly view = (): LiveView => this.current;

  /** Connects. Once in the life of this object. */
  start(): void {
    this.around.line.open({
      up: () => void this.join(),
      down: () => this.lost(),
      refused: (refusal) => this.show({ connection: 'refused', closed: refusal }),
      events: (packet) => this.receive(packet),
      head: (beacon) => this.compareHeads(beacon),
      topics: () => this.show({ topicsChanged: this.current.topicsChanged + 1 }),
      liveDraft: ({ session, turn, text }) => {
        if (session === this.session) this.show({ liveDraft: { turn, text } });
      },
      cut: (notice) => isFinal(notice.code) && this.show({ connection: 'refused', closed: notice }),
    });
  }

  /** Disconnects; what was not sent stays in the browser. */
  stop(): void {
    this.sender.pause();
    this.cancelPatience?.();
    this.cancelRejoin?.();
    this.cancelFetch?.();
    this.around.line.close();
  }

  /** Gives a command; false when too many are waiting already. */
  send(command: PersonCommand): boolean {
    if (!this.outbox.add(this.around.newId(), command, this.around.now())) return false;
    this.show({ outbox: this.outbox.list(), refused: this.refusedWords() });
    this.sender.run();
    return true;
  }

  /** Takes back what has not left yet; null when it is on its way already. */
  takeBack(id: CommandId): PersonCommand | null {
    const item = this.outbox.list().find((one) => one.id === id);
    if (item?.journey.step !== 'unsent') return null;
    this.outbox.remove(id);
    this.show({ outbox: this.outbox.list() });
    return item.command;
  }

  /** Asks the server to keep a draft; null without a connection. */
  async keepDraft(text: string, base: number): Promise<KeepDraftAnswer | null> {
    return this.joined ? this.around.line.keepDraft({ session: this.session, text, base }) : null;
  }

  /** Shows the others what I am writing in my turn. */
  showLive(turn: Seq, text: string): void {
    if (this.joined) this.around.line.showLive({ session: this.session, turn, text });
  }

  /** Shows a refusal: the server's, or one that the rules gave here before anything was sent. */
  refuse(command: PersonCommand, refusal: Refusal): void {
    this.show({ refused: [...this.refusedWords(), { command, refusal }] });
  }

  /** A refusal has been read, and what was typed is not needed, or kept elsewhere. */
  dismissRefusal(read: Refused): void {
    this.show({ refused: this.current.refused.filter((one) => one !== read) });
  }

  /** Connects now instead of at the next attempt. */
  retry(): void {
    if (this.current.connection === 'refused') this.show({ connection: 'connecting', closed: null });
    this.around.line.retry();
  }

  /** Fetches the page of the timeline before the oldest entry. */
  async loadOlder(): Promise<void> {
    const { replica, loadingOlder } = this.current;
    const before = replica?.olderBefore ?? null;
    if (replica === null || before === null || loadingOlder || !this.joined) return;
    this.show({ loadingOlder: true });
    const page = await this.around.line
      .history({ session: this.session, before, limit: PAGE })
      .catch(() => null);
    if (page?.ok === true && replica === this.current.replica) replica.prepend(page);
    this.show({ loadingOlder: false, revision: this.current.revision + 1 });
  }

  /** What stays to be read, whatever else is done. */
  private refusedWords(): readonly Refused[] {
    return this.current.refused.filter(({ command }) => typedWords(command) !== '');
  }

  private async join(): Promise<void> {
    if (this.joining) return;
    this.joining = true;
    this.cancelRejoin?.();
    const position = this.current.replica?.position() ?? null;
    const answer = await this.around.line.join({ session: this.session, position }).catch(() => null);
    this.joining = false;
    if (answer === null) this.joinLater(JOIN_AGAIN_MS);
    else if (!answer.ok && isFinal(answer.code)) this.show({ connection: 'refused', closed: answer });
    else if (!answer.ok) this.joinLater(answer.retryAfterMs ?? JOIN_AGAIN_MS);
    else this.take(answer);
  }

  private take(answer: Extract<Joining, { ok: true }>): void {
    const mine = this.current.replica;
    this.clock.sample(answer.now);
    let replica: Replica;
    if (answer.kind === 'snapshot') {
      replica = new Replica();
      replica.load(answer);
    } else if (mine !== null && answer.epoch === this.epoch) {
      replica = mine;
      replica.catchUp(answer);
    } else {
      // Events of another log than ours: nothing that we have can be continued.
      this.show({ replica: null });
      void this.join();
      return;
    }
    this.epoch = answer.epoch;
    this.joined = true;
    this.head = Math.max(replica.state.seq, this.head);
    this.outbox.settle(replica.state.seq);
    this.show({
      connection: 'live',
      closed: null,
      you: answer.you,
      replica,
      revision: this.current.revision + 1,
      caughtUpTo: replica.state.seq,
      // Hints that came while the line was down are lost.
      topicsChanged: this.current.topicsChanged + 1,
      outbox: this.outbox.list(),
    });
    this.sender.resume();
    this.around.gotDraft?.(answer.draft ?? null);
    this.fetchWordsShownAgain(answer.kind === 'snapshot' ? answer.since : answer.missed);
  }

  private receive(packet: EventsPacket): void {
    const { replica } = this.current;
    if (!this.joined || replica === null || packet.session !== this.session) return;
    const outcome = replica.receive(packet);
    if (outcome === 'gap') void this.rejoin();
    if (outcome !== 'applied') return;
    this.show({ revision: this.current.revision + 1, liveDraft: this.liveDraftAfter(packet) });
    this.settle();
    this.fetchWordsShownAgain(packet);
    // More, or less, is to be seen now.
    if (hasOtherRole(packet, replica)) void this.rejoin();
  }

  /** What has been said is not being written any more. */
  private liveDraftAfter({ events }: EventsPacket): LiveView['liveDraft'] {
    const { liveDraft } = this.current;
    const isSaid = events.some(
      (event) => event.type === 'ContributionMade' && event.turn !== null && event.turn === liveDraft?.turn,
    );
    return isSaid ? null : liveDraft;
  }

  private fetchWordsShownAgain({ events }: EventsPacket): void {
    for (const event of events) {
      if (event.type === 'ContributionUnhidden') void this.fetchWords(event.contribution);
      if (event.type === 'PostsRevealed') {
        const revealed = event.posts.map(({ contribution }) => contribution);
        void this.fetchPages(Math.min(...revealed), Math.max(...revealed));
      }
    }
  }

  /** What nobody could read before the reveal has to be asked for, page by page, the latest first. */
  private async fetchPages(first: Seq, last: Seq): Promise<void> {
    const { replica } = this.current;
    if (replica === null) return;
    const oldest = Math.max(first, replica.olderBefore ?? 0);
    for (let before: Seq | null = last + 1; before !== null && before > oldest;) {
      const page: HistoryAnswer | null = await this.around.line
        .history({ session: this.session, before, limit: PAGE })
        .catch(() => null);
      if (replica !== this.current.replica) return;
      if (page?.ok !== true) {
        const rest = before - 1;
        this.cancelFetch = this.around.after(JOIN_AGAIN_MS, () => void this.fetchPages(first, rest));
        return;
      }
      replica.refill(page);
      this.show({ revision: this.current.revision + 1 });
      before = page.before;
    }
  }

  /** Who could not read a contribution while it was hidden has to ask for its words. */
  private async fetchWords(contribution: Seq): Promise<void> {
    const { replica } = this.current;
    const entry = replica?.timeline.find((one) => one.seq === contribution);
    if (entry?.kind !== 'contribution' || entry.text !== null) return;
    const page = await this.around.line
      .history({ session: this.session, before: contribution + 1, limit: 1 })
      .catch(() => null);
    if (page?.ok !== true || replica !== this.current.replica) return;
    replica?.refill(page);
    this.show({ revision: this.current.revision + 1 });
  }

  private compareHeads(beacon: HeadBeacon): void {
    if (beacon.session !== this.session || !this.joined) return;
    this.clock.sample(beacon.now);
    this.head = beacon.head;
    if (!this.isBehind() || this.cancelPatience !== null) return;
    this.cancelPatience = this.around.after(HEAD_PATIENCE_MS, () => {
      this.cancelPatience = null;
      if (this.isBehind()) void this.rejoin();
    });
  }

  private isBehind(): boolean {
    return this.head > (this.current.replica?.state.seq ?? 0);
  }

  private rejoin(): Promise<void> {
    this.joined = false;
    return this.join();
  }

  private joinLater(ms: Millis): void {
    this.cancelRejoin?.();
    this.cancelRejoin = this.around.after(ms, () => void this.join());
  }

  private lost(): void {
    this.joined = false;
    this.sender.pause();
    this.cancelRejoin?.();
    if (this.current.connection === 'refused') return;
    this.show({ connection: this.current.replica === null ? 'connecting' : 'lost' });
  }

  private settle(): void {
    if (this.outbox.settle(this.current.replica?.state.seq ?? 0)) this.show({ outbox: this.outbox.list() });
  }

  private show(change: Partial<LiveView>): void {
    this.current = { ...this.current, ...change };
    this.ticker.tick();
    for (const listener of this.listeners) listener();
  }
}

/** Whether this person has taken over as deputy, or given that back, and goes on reading (T54). */
function hasOtherRole({ events }: EventsPacket, { state, you: { person } }: Replica): boolean {
  const has = events.some(
    (event) =>
      (event.type === 'DeputyTookOver' || event.type === 'DeputyStoodDown') && event.person === person,
  );
  return has && state.people.get(person)?.presence === 'here';
}
