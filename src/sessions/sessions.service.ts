import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { NewSession, SessionSummary } from '../core/protocol/http.js';
import type {
  CommandMessage,
  HistoryMessage,
  HistoryPage,
  JoinAnswer,
  JoinMessage,
} from '../core/protocol/messages.js';
import type { KeepDraftMessage, LiveDraftMessage } from '../core/protocol/messages.js';
import type { EdgeCode, RefusalCode } from '../core/protocol/refusals.js';
import type { CommandBody, PersonCommand, PlannedItem } from '../core/session/commands.js';
import type { SessionEvent } from '../core/session/events.js';
import type { RejectionDetails } from '../core/session/decision.js';
import type { Actor, NetworkId, PersonId, Role, SessionId, TopicId } from '../core/session/ids.js';
import { pollToCount } from '../core/session/polls.js';
import { refuseLiveDraft } from '../core/session/live-draft.js';
import { canHoldFloor } from '../core/session/rights.js';
import { cleanOptionalText } from '../core/session/text.js';
import { DRAFT_LIMIT, LIVE_DRAFT_LIMIT } from '../core/session/settings.js';
import { settingsOf } from '../core/session/policy.js';
import { decide } from '../core/session/decide.js';
import { roleHere } from '../core/session/deputy.js';
import { refuseRemoved } from '../core/session/removal.js';
import { initialState, type SessionState } from '../core/session/state.js';
import { dueTimers } from '../core/session/timers.js';
import type { Viewer } from '../core/views/audience.js';
import { TIMELINE_TYPES } from '../core/views/timeline.js';
import { decodeEvent } from '../journal/encoding.js';
import { EventLog } from '../journal/event-log.js';
import { refused, type Outcome } from '../journal/submission.js';
import type { CommittedEvents } from '../journal/batch.js';
import { Writer } from '../journal/writer.js';
import { PeopleService } from '../people/people.service.js';
import { Clock } from '../platform/clock.js';
import { Ids } from '../platform/ids.js';
import { Outbox } from '../realtime/outbox.js';
import type { PreparedEvent } from '../realtime/prepared-event.js';
import type {
  AgendaListener,
  MeetingRecord,
  ProposalMade,
  TopicMeeting,
} from '../topics/meeting-record.service.js';
import { TopicsService } from '../topics/topics.service.js';
import { agendaStep } from './agenda-steps.js';
import type { DraftOutcome } from './draft-store.js';
import { Drafts } from './drafts.js';
import { LiveDrafts, type LiveWords } from './live-drafts.js';
import { Connections } from './connections.js';
import { Gatherer } from './gatherer.js';
import { readBack } from './pages.js';
import { readingEnd, type ReadingEnd } from './reading-ends.js';
import { SessionCatalogue } from './session-catalogue.js';
import { SessionTimers } from './session-timers.js';
import { FIRST_PAGE, page, Welcome } from './welcome.js';

/** How often readers of a quiet session hear where the log stands: nobody present is staler than five seconds. */
const BEACON_MS = 2_000;

/** How long an arrival may wait for others when many come at once. */
const ARRIVALS_WAIT_MS = 50;

/** How long private drafts outlive their session, and how often that is looked at. */
const DRAFTS_KEPT_MS = 30 * 24 * 60 * 60 * 1_000;
const FORGET_EVERY_MS = 24 * 60 * 60 * 1_000;

/** A connection as the session sees it. */
export interface Reader {
  readonly person: PersonId;
  /** What it reads; set here alone. */
  session: SessionId | null;
  /** Puts it among the readers of a network; called in the very moment for which the greeting is made. */
  enter(network: NetworkId, viewer: Viewer): void;
  /** Sends it something ahead of the answer. */
  send(message: PreparedEvent): void;
  /** Takes it out again. */
  exit(): void;
}

/** Called when what happened in a session ends somebody's reading of it. */
export type ReadingEndListener = (session: SessionId, network: NetworkId, end: ReadingEnd) => void;

/** A "no" of the edge or of the core, without words yet. */
export type No = { readonly code: RefusalCode; readonly details: RejectionDetails };

/** Live sessions: takes them up at start, lets people join, and brings their commands to the journal. */
@Injectable()
export class SessionsService implements MeetingRecord, BeforeApplicationShutdown, OnApplicationShutdown {
  private readonly logger = new Logger(SessionsService.name);
  private readonly connections = new Connections();
  private readonly welcomes = new Map<SessionId, Welcome>();
  private readonly timers: SessionTimers;
  private readonly beacons: NodeJS.Timeout;
  private readonly forgetting: NodeJS.Timeout;
  private readonly liveDrafts = new LiveDrafts((words) => void this.passLive(words));
  private readonly arrivals = new Gatherer(ARRIVALS_WAIT_MS);
  private readonly endListeners: ReadingEndListener[] = [];
  private readonly agendaListeners: AgendaListener[] = [];
  private isEnding = false;

  constructor(
    private readonly log: EventLog,
    private readonly writer: Writer,
    private readonly outbox: Outbox,
    private readonly people: PeopleService,
    private readonly catalogue: SessionCatalogue,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly drafts: Drafts,
    private readonly topics: TopicsService,
  ) {
    this.timers = new SessionTimers(clock, (session) => this.timeHasCome(session));
    this.beacons = setInterval(() => this.sendBeacons(), BEACON_MS);
    this.beacons.unref();
    this.forgetting = setInterval(() => void this.forgetDrafts(), FORGET_EVERY_MS);
    this.forgetting.unref();
    writer.onCommitted((batch) => this.committed(batch));
  }

  /** Takes up every session of the log, as it was when the server stopped (T23, T24). Call before listening. */
  async takeUp(): Promise<void> {
    for (const { session } of await this.log.heads()) {
      await this.open(session);
      // Where the machine's clock is behind the log, time goes on from the log.
      await this.writer.read(session, (state) => this.clock.notBefore(state.at));
      await this.submitAndWait(session, { type: 'NoteRestart' });
    }
    // A session that had been opened just before the server stopped may still lack what it takes over.
    for (const session of this.catalogue.live()) this.carryInto(session);
    await this.forgetDrafts();
  }

  /**
   * Before the connections are closed: that is nobody's leaving, and the next start notes the restart. Else
   * a restart in good order would cost the speaker what the death of the process does not.
   */
  beforeApplicationShutdown(): void {
    this.isEnding = true;
    clearInterval(this.beacons);
    clearInterval(this.forgetting);
    this.liveDrafts.close();
    this.timers.close();
    this.outbox.flushAll();
  }

  onApplicationShutdown(): void {
    this.outbox.close();
  }

  /** Calls this when somebody's connections to a session have to be closed. */
  onReadingEnded(listener: ReadingEndListener): void {
    this.endListeners.push(listener);
  }

  /** Plans a session of a network, with what it is made of. */
  async plan(
    by: PersonId,
    network: NetworkId,
    plan: NewSession,
    agenda: readonly PlannedItem[] = [],
  ): Promise<SessionSummary | No> {
    const { title, startsAt, mode, turnSeconds } = plan;
    const session = this.ids.uuid();
    const actor = () => this.actorIn(network, by);
    // Asked beforehand, so that a plan that is refused leaves no empty session in memory.
    const giver = actor();
    if (typeof giver === 'string') return refused(giver === 'server' ? 'internal' : giver);
    const settings = settingsOf(plan, giver.role);
    if ('ok' in settings) return settings;
    const turnMs = turnSeconds === null ? null : turnSeconds * 1_000;
    const content: CommandBody = {
      type: 'PlanSession',
      session,
      network,
      title,
      startsAt,
      mode,
      settings: { ...settings, turnMs },
      agenda,
    };
    const at = this.clock.now();
    const first = decide(initialState(), { ...content, by: giver, at });
    if (!first.ok) return first;
    await this.open(session);
    const outcome = await this.writer.submitAndWait({ session, command: null, content, actor, at });
    if (!outcome.ok) return outcome;
    return this.catalogue.find(session) ?? refused('internal');
  }

  /** Gives a command for a person who need not be in the session; returns why not. */
  async give(by: PersonId, session: SessionId, content: PersonCommand): Promise<No | null> {
    const network = this.catalogue.networkOf(session);
    if (network === null) return refused('no-such-session');
    const actor = () => this.actorFor(network, by, session, content);
    const at = this.clock.now();
    const outcome = await this.writer.submitAndWait({ session, command: null, content, actor, at });
    return outcome.ok ? null : outcome;
  }

  /** Notes in the record of a session that somebody proposed a topic, where its rules allow that. */
  async noteProposal(by: PersonId, { session, network, topic, title }: ProposalMade): Promise<void> {
    if (this.catalogue.networkOf(session) !== network) return;
    const content: CommandBody = { type: 'ProposeTopic', topic, title };
    const actor = () => this.actorIn(network, by);
    await this.writer.submitAndWait({ session, command: null, content, actor, at: this.clock.now() });
  }

  onAgendaStep(listener: AgendaListener): void {
    this.agendaListeners.push(listener);
  }

  meetingsAbout(network: NetworkId): ReadonlyMap<TopicId, readonly TopicMeeting[]> {
    return this.catalogue.meetingsAbout(network);
  }

  /** Makes a connection a reader of a session: notes the arrival, then greets with what is committed. */
  async join(reader: Reader, { session, position }: JoinMessage): Promise<JoinAnswer | No> {
    const { person } = reader;
    const known = this.readable(person, session);
    const who = this.people.person(person);
    if ('code' in known) return known;
    if (!who) return refused('not-signed-in');
    this.moveTo(reader, session);
    const { network, role } = known;
    const { name, unit } = who;
    const arrived = await new Promise<Outcome>((answer) => {
      const arrive: CommandBody = { type: 'Arrive', person, role, name, unit };
      this.arrivals.add(() => this.submitForServer(session, arrive, answer));
    });
    if (!arrived.ok) {
      // Unless it has moved on to another session meanwhile.
      if (reader.session === session) this.leave(reader);
      return arrived;
    }
    const draft = canHoldFloor(role) ? await this.drafts.of({ session, person }) : null;
    return this.writer.read(session, (state, recent) => {
      const viewer: Viewer = { person, role: roleHere(state, person, role) };
      const welcome = this.welcomes.get(session);
      if (!welcome || reader.session !== session) return refused('internal');
      reader.enter(network, viewer);
      const { snapshot, answer } = welcome.greet(state, recent, viewer, position, this.clock.now());
      if (snapshot) reader.send(snapshot);
      return draft === null || !answer.ok ? answer : { ...answer, draft };
    });
  }

  /** Notes that a connection reads no longer. */
  leave(reader: Reader): void {
    const { person, session } = reader;
    if (session === null) return;
    reader.session = null;
    reader.exit();
    this.arrivals.flush();
    if (this.connections.remove(session, person) && !this.isEnding) {
      this.submitForServer(session, { type: 'LoseConnection', person }, () => undefined);
    }
  }

  /** Brings a person's command to the journal; at once, so that one client's commands keep their order. */
  command(
    person: PersonId,
    { id, session, ...content }: CommandMessage,
    answer: (outcome: Outcome) => void,
  ): void {
    const known = this.readable(person, session);
    if ('code' in known) return answer(refused(known.code));
    const { network } = known;
    const command = content;
    const actor = () => this.actorFor(network, person, session, command);
    const [at, seed] = [this.clock.now(), this.ids.salt()];
    this.writer.submit({ session, command: id, content: command, actor, at, seed }, answer);
  }

  /** Earlier events of the timeline. */
  async history(person: PersonId, { session, before, limit }: HistoryMessage): Promise<HistoryPage | No> {
    const known = this.readable(person, session);
    if ('code' in known) return known;
    const stretch = await readBack(this.log, session, before, limit);
    return this.writer.read(session, (state) => {
      const removed = refuseRemoved(state, person);
      if (removed) return refused(removed.code, removed.details);
      const viewer: Viewer = { person, role: roleHere(state, person, known.role) };
      return page(stretch, state, viewer);
    });
  }

  /** Keeps what a person is writing, for their other devices alone (T16). */
  async keepDraft(person: PersonId, { session, text, base }: KeepDraftMessage): Promise<DraftOutcome | No> {
    const known = this.readable(person, session);
    if ('code' in known) return known;
    if (!canHoldFloor(known.role)) return refused('not-allowed');
    const clean = cleanOptionalText(text, DRAFT_LIMIT);
    if (!clean.ok) return clean;
    const change = { kind: 'keep', session, person, text: clean.text, base, at: this.clock.now() } as const;
    return this.drafts.keep(change).catch((error: unknown) => {
      this.logger.warn(`a draft was not kept: ${String(error)}`);
      return refused('storage');
    });
  }

  /** Shows the others what the holder of a turn is writing; returns why not. */
  async showLive(person: PersonId, { session, turn, text }: LiveDraftMessage): Promise<No | null> {
    const known = this.readable(person, session);
    if ('code' in known) return known;
    const clean = cleanOptionalText(text, LIVE_DRAFT_LIMIT);
    if (!clean.ok) return clean;
    const no = await this.writer.read(session, (state) => refuseLiveDraft(state, person, turn));
    if (no === null) this.liveDrafts.show({ session, person, turn, text: clean.text });
    return no;
  }

  /** In which role a person may read a session now; unknown ids and foreign networks read alike. */
  private readable(person: PersonId, session: SessionId): { network: NetworkId; role: Role } | No {
    const network = this.catalogue.networkOf(session);
    const role = network === null ? null : this.people.roleIn(person, network);
    if (network === null || role === null) return refused('no-such-session');
    return this.people.mustAcceptCharter(person, network)
      ? refused('charter-not-accepted')
      : { network, role };
  }

  private moveTo(reader: Reader, session: SessionId): void {
    if (reader.session === session) return;
    this.leave(reader);
    reader.session = session;
    this.connections.add(session, reader.person);
  }

  private actorIn(network: NetworkId, person: PersonId): Actor | EdgeCode {
    const role = this.people.roleIn(person, network);
    return role === null ? 'no-rights' : { person, role };
  }

  /** Rights as they are in the moment of the decision, not when the message came. */
  private actorFor(
    network: NetworkId,
    person: PersonId,
    session: SessionId,
    content: PersonCommand,
  ): Actor | EdgeCode {
    if (content.type === 'OpenSession') {
      const live = this.catalogue.liveIn(network);
      if (live !== null && live !== session) return 'another-session-live';
    }
    // An item that is changed keeps its topic, whatever has become of that.
    if (content.type === 'AddItem' && content.topic != null) {
      const refused = this.topics.refuseToPlan(network, content.topic);
      if (refused !== null) return refused;
    }
    if (content.type === 'EditItem' && content.topic != null) {
      if (this.topics.find(network, content.topic) === null) return 'no-such-topic';
    }
    return this.actorIn(network, person);
  }

  private async open(session: SessionId): Promise<void> {
    await this.writer.open(session);
    const rows = await this.log.read(session, { types: TIMELINE_TYPES, end: 'last', limit: FIRST_PAGE });
    this.welcomes.set(session, new Welcome(this.log.epoch, rows.map(decodeEvent)));
    await this.writer.read(session, (state) => this.look(state));
  }

  private committed(batch: readonly CommittedEvents[]): void {
    for (const { session, from, to, events, state } of batch) {
      this.welcomes.get(session)?.note(events);
      for (const event of events) {
        this.noteSaid(session, event);
        const step = agendaStep(event, state);
        if (step !== null) this.agendaListeners.forEach((listener) => listener(step));
      }
      this.look(state);
      if (events.some(({ type }) => type === 'SessionOpened')) this.carryInto(state);
      this.outbox.publish({
        session,
        network: state.network,
        from,
        to,
        at: state.at,
        events,
        context: state,
      });
      this.endReadings(state, events);
    }
  }

  /** After the packets went out, so that the last thing that they read is what happened. */
  private endReadings(state: SessionState, events: readonly SessionEvent[]): void {
    const { session, network } = state;
    for (const event of events) {
      const end = readingEnd(event, state);
      if (end !== null) this.endListeners.forEach((listener) => listener(session, network, end));
    }
  }

  /** What was said is no draft any more. */
  private noteSaid(session: SessionId, event: SessionEvent): void {
    if (event.type !== 'ContributionMade' || event.track === 'aside' || event.by === null) return;
    if (event.words !== null) this.drafts.said({ session, person: event.by }, event.words.text);
  }

  /** When the pace lets words through, the turn may be over: asked once more, so that none come after its end. */
  private async passLive({ session, person, turn, text }: LiveWords): Promise<void> {
    await this.writer
      .read(session, (state) => {
        if (refuseLiveDraft(state, person, turn) !== null) return;
        this.outbox.liveDraft(state.network, person, { session, turn, text });
      })
      .catch((error: unknown) => this.logger.warn(`no live words in ${session}: ${String(error)}`));
  }

  /** Drafts of sessions that have been over for long are deleted. */
  private async forgetDrafts(): Promise<void> {
    for (const session of this.drafts.sessions()) {
      try {
        const isOver = await this.writer.read(
          session,
          ({ phase }) => phase.name === 'closed' && this.clock.now() - phase.since > DRAFTS_KEPT_MS,
        );
        if (isOver) await this.drafts.forget(session);
      } catch (error) {
        this.logger.warn(`drafts of ${session} stay: ${String(error)}`);
      }
    }
  }

  private look(state: SessionState): void {
    this.catalogue.note(state);
    this.timers.arm(state);
    this.countBallots(state);
  }

  /**
   * Has the ballots of a secret poll counted that is over: it takes no more, so what is in the box now is all of
   * them. Asked again until they are; counted once (`countPoll`).
   */
  private countBallots(state: SessionState): void {
    const poll = pollToCount(state)?.id ?? null;
    if (poll === null) return;
    const { session } = state;
    this.log
      .ballots(session, poll)
      .then((tally) => this.submitForServer(session, { type: 'CountPoll', poll, tally }, () => undefined))
      .catch((error: unknown) => this.logger.warn(`no count for ${session}: ${String(error)}`));
  }

  /**
   * Hands on to a session how people were heard in the earlier ones (T42), and whom the last one could not hear any
   * more (T57). Of those who are no members any more nothing is handed on.
   */
  private carryInto({ session, network }: Pick<SessionState, 'session' | 'network'>): void {
    const figures = this.catalogue
      .heardBefore(network)
      .filter(({ person }) => this.people.roleIn(person, network) !== null)
      .map((heard): CommandBody => ({
        type: 'CarryFigures',
        ...heard,
        unit: this.people.person(heard.person)?.unit ?? '',
      }));
    for (const command of [...figures, ...this.catalogue.carriedOver({ session, network })]) {
      this.submitForServer(session, command, () => undefined);
    }
  }

  /** Asks for all that is due. The timer is set again at once, so that none is missed whatever becomes of that. */
  private timeHasCome(session: SessionId): void {
    this.writer
      .read(session, (state) => {
        const due = dueTimers(state, this.clock.now());
        for (const { command } of due) this.submitForServer(session, command, () => undefined);
        this.timers.arm(state);
      })
      .catch((error: unknown) => this.logger.warn(`no timer for ${session}: ${String(error)}`));
  }

  private sendBeacons(): void {
    for (const session of this.connections.sessions()) {
      const network = this.catalogue.networkOf(session);
      if (network === null) continue;
      this.writer
        .read(session, ({ seq }) =>
          this.outbox.beacon(network, { session, head: seq, now: this.clock.now() }),
        )
        .catch((error: unknown) => this.logger.warn(`no beacon for ${session}: ${String(error)}`));
    }
  }

  private submitForServer(
    session: SessionId,
    content: CommandBody,
    answer: (outcome: Outcome) => void,
  ): void {
    const actor = () => 'server' as const;
    this.writer.submit({ session, command: null, content, actor, at: this.clock.now() }, answer);
  }

  private submitAndWait(session: SessionId, content: CommandBody): Promise<Outcome> {
    return new Promise((answer) => this.submitForServer(session, content, answer));
  }
}
