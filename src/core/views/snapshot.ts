import type { FloorMode, GrantWay, PauseCause, QueueStatus, RequestKind } from '../session/events.js';
import type { Millis, NetworkId, PersonId, Role, Seq, SessionId } from '../session/ids.js';
import type { AsidesMode } from '../session/events.js';
import { earlierScope } from '../session/series.js';
import type { FloorSettings } from '../session/settings.js';
import { emptyTally, withBallot } from '../session/tally.js';
import {
  initialState,
  type Called,
  type Agenda,
  type AwayTogether,
  type AgendaItem,
  type CarriedInRequest,
  type AnsweredAhead,
  type Deputy,
  type LeadOffer,
  type Note,
  type Report,
  type Sanction,
  type Unattended,
  type EndedTurn,
  type PastRequest,
  type Proposal,
  type EarlierFigures,
  type Figures,
  type CastVote,
  type GroupDecision,
  type InterposedQuestion,
  type PersonState,
  type Phase,
  type Poll,
  type Presence,
  type Prompt,
  type QueueKeeper,
  type QueueClosing,
  type Request,
  type Round,
  type SealedPost,
  type TakenOrder,
  type SessionState,
  type SettledRequest,
  type Turn,
  type Undoable,
  type UnitFigures,
} from '../session/state.js';
import { isOwn, NOBODY, seesAll, seesSubject, shownRequester, type Viewer } from './audience.js';

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
  /** One line a person, in order of first arrival: id, name, unit and, if need be, signs for role and presence. */
  readonly people: string;
  /** For moderators everybody's, for others their own (T64). */
  readonly figures: readonly (readonly [PersonId, Figures])[];
  /** What is counted by topic: figures as above, units for moderators only. */
  readonly topic: {
    readonly since: Seq;
    readonly figures: readonly (readonly [PersonId, Figures])[];
    readonly units: readonly (readonly [string, UnitFigures])[];
    readonly budgets: readonly (readonly [string, Millis])[];
  };
  readonly units: readonly (readonly [string, UnitFigures])[];
  /** What was carried in from earlier sessions, as the figures; units follow from it. */
  readonly earlier: readonly (readonly [PersonId, EarlierFigures])[];
  /** For moderators everybody who does not want to be advanced, for others at most themselves. */
  readonly notAdvanced: readonly PersonId[];
  /** For moderators everybody who is muted, for others at most themselves. */
  readonly muted: readonly (readonly [PersonId, Sanction])[];
  /** For moderators everybody who was removed, for others at most themselves. */
  readonly removed: readonly (readonly [PersonId, Sanction])[];
  /** For moderators and organisers alone. */
  readonly notes: readonly Note[];
  /** For moderators all, for others their own. */
  readonly reports: readonly Report[];
  readonly away: {
    readonly together: AwayTogether | null;
    readonly alone: readonly (readonly [PersonId, Millis])[];
  };
  readonly mode: FloorMode;
  readonly modeBefore: FloorMode | null;
  readonly turn: TurnRow | null;
  readonly interrupted: TurnRow | null;
  readonly lastTurn: EndedTurn | null;
  readonly called: Called | null;
  readonly lastMove: Seq | null;
  readonly proposed: Proposal | null;
  readonly held: boolean;
  readonly floorChangedAt: Millis;
  readonly queue: {
    readonly status: QueueStatus;
    readonly reason: string;
    readonly closing: QueueClosing | null;
    readonly version: number;
    readonly waiting: readonly Request[];
  };
  /** As the figures. */
  readonly answered: readonly (readonly [PersonId, number])[];
  readonly answeredAhead: readonly (readonly [PersonId, AnsweredAhead])[];
  /** By name as far as the list shows names. */
  readonly supporters: readonly (readonly [Seq, readonly PersonId[]])[];
  readonly reserved: readonly (readonly [PersonId, Millis | null])[];
  readonly lead: PersonId | null;
  readonly formerLead: PersonId | null;
  readonly leadOffers: readonly (readonly [PersonId, LeadOffer])[];
  readonly deputy: Deputy | null;
  readonly moderatorsGoneSince: Millis | null;
  readonly unattended: Unattended | null;
  readonly keeper: QueueKeeper | null;
  readonly drawn: readonly PersonId[];
  readonly undo: Undoable | null;
  readonly round: Round | null;
  /** For moderators everybody's, for others their own. */
  readonly pastRequests: readonly (readonly [PersonId, PastRequest])[];
  readonly prompt: Prompt | null;
  /** Notes and prepared prompts for moderators alone. */
  readonly agenda: Agenda;
  readonly settled: readonly (readonly [Seq, SettledRequest])[];
  /** For moderators all, for others their own. */
  readonly carriedIn: readonly CarriedInRequest[];
  readonly asidesLocked: boolean;
  readonly asides: AsidesMode;
  /** How many reactions of each kind there are to a contribution. */
  readonly reactions: readonly (readonly [Seq, readonly number[]])[];
  /** The reader's own, whatever their role: one row, or none. */
  readonly ownReactions: readonly (readonly [PersonId, readonly (readonly [Seq, number])[]])[];
  readonly poll: PollRow | null;
  readonly hidden: readonly (readonly [Seq, string])[];
  readonly spareTime: {
    readonly poolMs: Millis;
    readonly lastPoolMs: Millis;
    readonly reserves: readonly (readonly [PersonId, Millis])[];
  };
  readonly group: {
    readonly decision: GroupDecisionRow | null;
    readonly kept: readonly PersonId[];
  };
  readonly interposed: readonly InterposedQuestion[];
  readonly orders: readonly TakenOrder[];
  readonly dismissedOrders: readonly (readonly [PersonId, number])[];
  /** Nobody's author is named but one's own (T46b). */
  readonly sealed: readonly (readonly [Seq, SealedPost])[];
  readonly postedAt: readonly (readonly [PersonId, Millis])[];
  readonly lastPostAt: Millis;
}

/** A poll in plain JSON. */
export interface PollRow extends Omit<Poll, 'votes' | 'cast'> {
  /** For moderators everybody's, for others their own. */
  readonly votes: readonly (readonly [PersonId, CastVote])[];
}

/** A turn whose clock is plain JSON. */
export interface TurnRow {
  readonly id: Seq;
  readonly person: PersonId;
  readonly request: Seq | null;
  readonly kind: RequestKind;
  readonly thread: Seq;
  readonly way: GrantWay;
  readonly call: Seq | null;
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
  readonly regained: boolean;
  readonly pauseReason: string;
  readonly takesQuestions: boolean;
}

/** What the group decides, with the answers that its reader may see. */
export type GroupDecisionRow = Omit<GroupDecision, 'answers'> & {
  readonly answers: readonly (readonly [PersonId, boolean])[];
};

/** The state in the form that this reader may see: what `audience` is for events, for the state. */
export function snapshotFor(state: SessionState, viewer: Viewer): Snapshot {
  const all = seesAll(viewer);
  const own = (person: PersonId) => all || isOwn(person, viewer);
  const people = [...state.people.values()];
  return {
    seq: state.seq,
    at: state.at,
    session: state.session,
    network: state.network,
    title: state.title,
    startsAt: state.startsAt,
    phase: state.phase,
    settings: state.settings,
    people: writePeople(people),
    figures: [...state.figures]
      .filter(([person]) => own(person))
      .map(([person, figures]) => [person, { ...figures }] as const),
    topic: {
      since: state.topic.since,
      figures: rowsOf(state.topic.figures).filter(([person]) => own(person)),
      units: all ? rowsOf(state.topic.units) : [],
      budgets: all ? [...state.topic.budgets] : [],
    },
    units: all ? rowsOf(state.units) : [],
    earlier: [...state.earlier.figures].filter(([person]) => own(person)),
    notAdvanced: [...state.notAdvanced].filter(own),
    muted: [...state.mutes].filter(([person]) => own(person)),
    removed: [...state.removed].filter(([person]) => own(person)),
    notes: all ? [...state.notes.values()] : [],
    reports: [...state.reports.values()].filter(({ by }) => all || isOwn(by, viewer)),
    away: { together: state.away.together, alone: [...state.away.alone] },
    mode: state.mode,
    modeBefore: state.modeBefore,
    turn: state.turn && turnRow(state.turn),
    interrupted: state.interrupted && turnRow(state.interrupted),
    lastTurn: state.lastTurn,
    called: state.called && {
      ...state.called,
      asked: state.called.asked && requestRow(state.called.asked, viewer, state.settings),
    },
    lastMove: state.lastMove,
    proposed: state.proposed,
    held: state.held,
    floorChangedAt: state.floorChangedAt,
    queue: {
      status: state.queue.status,
      reason: state.queue.reason,
      closing: state.queue.closing,
      version: state.queue.version,
      waiting: state.queue.waiting.map((request) => requestRow(request, viewer, state.settings)),
    },
    answered: [...state.answered].filter(([person]) => own(person)),
    answeredAhead: [...state.answeredAhead].filter(([person]) => own(person)),
    supporters: [...state.supporters].map(([contribution, people]) => [
      contribution,
      people.map((person) => shownRequester(person, viewer, state.settings)),
    ]),
    reserved: [...state.reserved].filter(([person]) => own(person)),
    lead: state.lead,
    formerLead: state.formerLead,
    leadOffers: [...state.leadOffers],
    deputy: state.deputy,
    moderatorsGoneSince: state.moderatorsGoneSince,
    unattended: state.unattended,
    keeper: state.keeper && { ...state.keeper },
    drawn: people.filter(({ drawn }) => drawn).map(({ id }) => id),
    undo: state.undo,
    round: copyOfRound(state.round),
    pastRequests: [...state.pastRequests].filter(([person]) => own(person)),
    prompt: state.prompt,
    agenda: { ...state.agenda, items: state.agenda.items.map((item) => shownItem(item, all)) },
    settled: [...state.settled].map(([request, settled]) => {
      const { person, subject } = settled;
      return [
        request,
        {
          ...settled,
          person: shownRequester(person, viewer, state.settings),
          subject: seesSubject(settled, viewer, state.settings) ? subject : '',
        },
      ];
    }),
    carriedIn: state.carriedIn.filter(({ person }) => own(person)).map((carried) => ({ ...carried })),
    asidesLocked: state.asidesLocked,
    asides: state.asides,
    reactions: [...state.reactions.counts],
    ownReactions: [...state.reactions.own]
      .filter(([person]) => isOwn(person, viewer))
      .map(([person, own]) => [person, [...own]] as const),
    poll: state.poll && pollRow(state.poll, viewer),
    hidden: [...state.hidden],
    spareTime: {
      poolMs: state.spareTime.poolMs,
      lastPoolMs: state.spareTime.lastPoolMs,
      reserves: [...state.spareTime.reserves].filter(([person]) => own(person)),
    },
    group: {
      decision: state.group.decision && {
        ...state.group.decision,
        answers: [...state.group.decision.answers].filter(([person]) => own(person)),
      },
      kept: [...state.group.kept],
    },
    interposed: [...state.interposed],
    orders: [...state.orders.values()].map((order) => ({
      ...order,
      person: shownRequester(order.person, viewer, state.settings),
      sentence: seesSubject({ ...order, kind: 'order' }, viewer, state.settings) ? order.sentence : '',
    })),
    dismissedOrders: [...state.dismissedOrders].filter(([person]) => own(person)),
    sealed: [...state.sealed].map(([contribution, post]) => {
      const author = isOwn(post.author, viewer) ? post.author : NOBODY;
      return [contribution, { ...post, author }] as const;
    }),
    postedAt: [...state.postedAt].filter(([person]) => own(person)),
    lastPostAt: state.lastPostAt,
  };
}

/** A state from its snapshot. Contributions are known only as far as their events are read too. */
export function restore(snapshot: Snapshot): SessionState {
  const { status, reason, closing, version, waiting } = snapshot.queue;
  const muted = new Map(snapshot.muted);
  const figures = new Map(snapshot.figures.map(([person, figures]) => [person, { ...figures }]));
  return {
    ...initialState(),
    seq: snapshot.seq,
    at: snapshot.at,
    session: snapshot.session,
    network: snapshot.network,
    title: snapshot.title,
    startsAt: snapshot.startsAt,
    phase: snapshot.phase,
    settings: snapshot.settings,
    people: readPeople(snapshot.people, { muted, drawn: new Set(snapshot.drawn), figures }),
    mutes: muted,
    removed: new Map(snapshot.removed),
    notes: new Map(snapshot.notes.map((note) => [note.id, note])),
    reports: new Map(snapshot.reports.map((report) => [report.id, report])),
    figures,
    topic: {
      since: snapshot.topic.since,
      figures: new Map(rowsOf(snapshot.topic.figures)),
      units: new Map(rowsOf(snapshot.topic.units)),
      budgets: new Map(snapshot.topic.budgets),
    },
    units: new Map(rowsOf(snapshot.units)),
    earlier: earlierScope(snapshot.earlier),
    notAdvanced: new Set(snapshot.notAdvanced),
    away: { together: snapshot.away.together, alone: new Map(snapshot.away.alone) },
    mode: snapshot.mode,
    modeBefore: snapshot.modeBefore,
    turn: snapshot.turn && turnOf(snapshot.turn),
    interrupted: snapshot.interrupted && turnOf(snapshot.interrupted),
    lastTurn: snapshot.lastTurn,
    called: snapshot.called,
    lastMove: snapshot.lastMove,
    proposed: snapshot.proposed,
    held: snapshot.held,
    floorChangedAt: snapshot.floorChangedAt,
    queue: { status, reason, closing, version, waiting: [...waiting] },
    answered: new Map(snapshot.answered),
    answeredAhead: new Map(snapshot.answeredAhead),
    supporters: new Map(snapshot.supporters),
    reserved: new Map(snapshot.reserved),
    lead: snapshot.lead,
    formerLead: snapshot.formerLead,
    leadOffers: new Map(snapshot.leadOffers),
    deputy: snapshot.deputy,
    moderatorsGoneSince: snapshot.moderatorsGoneSince,
    unattended: snapshot.unattended,
    keeper: snapshot.keeper && { ...snapshot.keeper },
    undo: snapshot.undo,
    round: copyOfRound(snapshot.round),
    pastRequests: new Map(snapshot.pastRequests),
    prompt: snapshot.prompt,
    agenda: { ...snapshot.agenda, items: snapshot.agenda.items.map(copyOf) },
    settled: new Map(snapshot.settled.map(([request, settled]) => [request, { ...settled }])),
    carriedIn: snapshot.carriedIn.map((carried) => ({ ...carried })),
    asidesLocked: snapshot.asidesLocked,
    asides: snapshot.asides,
    reactions: {
      counts: new Map(snapshot.reactions),
      own: new Map(snapshot.ownReactions.map(([person, own]) => [person, new Map(own)])),
    },
    poll: snapshot.poll && pollOf(snapshot.poll),
    hidden: new Map(snapshot.hidden),
    spareTime: {
      poolMs: snapshot.spareTime.poolMs,
      lastPoolMs: snapshot.spareTime.lastPoolMs,
      reserves: new Map(snapshot.spareTime.reserves),
    },
    group: {
      decision: snapshot.group.decision && {
        ...snapshot.group.decision,
        answers: new Map(snapshot.group.decision.answers),
      },
      kept: new Set(snapshot.group.kept),
    },
    interposed: [...snapshot.interposed],
    orders: new Map(snapshot.orders.map((order) => [order.id, order])),
    dismissedOrders: new Map(snapshot.dismissedOrders),
    sealed: new Map(snapshot.sealed),
    postedAt: new Map(snapshot.postedAt),
    lastPostAt: snapshot.lastPostAt,
  };
}

/** A request in the form that this reader may see. */
function requestRow(request: Request, viewer: Viewer, settings: FloorSettings): Request {
  return {
    ...request,
    person: shownRequester(request.person, viewer, settings),
    subject: seesSubject(request, viewer, settings) ? request.subject : '',
  };
}

/** Rows of a map whose values the fold changes in place. */
function rowsOf<K, V extends object>(rows: Iterable<readonly [K, V]>): [K, V][] {
  return [...rows].map(([key, value]) => [key, { ...value }]);
}

/** What most people are is left out: a participant, and here. */
const ROLE_SIGNS: readonly (readonly [Role, string])[] = [
  ['participant', ''],
  ['moderator', 'm'],
  ['observer', 'o'],
  ['organiser', 'r'],
];
const PRESENCE_SIGNS: readonly (readonly [Presence, string])[] = [
  ['here', ''],
  ['away', 'a'],
  ['gone', 'g'],
];

/**
 * Everybody who has been here, as one text: of a thousand people this is most of a snapshot, and the shorter
 * and the plainer it is, the sooner a thousand others have it too. Names and units hold no tabulators or
 * line breaks (`cleanLine`).
 */
function writePeople(people: readonly PersonState[]): string {
  return people
    .map(({ id, name, unit, role, presence }) => {
      const signs = [sign(ROLE_SIGNS, role), sign(PRESENCE_SIGNS, presence)].join('\t');
      return signs === '\t' ? `${id}\t${name}\t${unit}` : `${id}\t${name}\t${unit}\t${signs}`;
    })
    .join('\n');
}

/** What is known of people and stands in a list of its own. */
interface KnownOfPeople {
  readonly muted: ReadonlyMap<PersonId, Sanction>;
  readonly drawn: ReadonlySet<PersonId>;
  readonly figures: ReadonlyMap<PersonId, Figures>;
}

function readPeople(lines: string, known: KnownOfPeople): Map<PersonId, PersonState> {
  const people = new Map<PersonId, PersonState>();
  for (const line of lines === '' ? [] : lines.split('\n')) {
    const [id = '', name = '', unit = '', role = '', presence = ''] = line.split('\t');
    people.set(id, {
      id,
      name,
      unit,
      role: meaning(ROLE_SIGNS, role) ?? 'observer',
      presence: meaning(PRESENCE_SIGNS, presence) ?? 'gone',
      muted: known.muted.has(id),
      drawn: known.drawn.has(id),
      figures: known.figures.get(id) ?? null,
    });
  }
  return people;
}

function sign<T>(signs: readonly (readonly [T, string])[], value: T): string {
  return signs.find(([known]) => known === value)?.[1] ?? '';
}

function meaning<T>(signs: readonly (readonly [T, string])[], text: string): T | null {
  return signs.find(([, known]) => known === text)?.[0] ?? null;
}

function pollRow(poll: Poll, viewer: Viewer): PollRow {
  const all = seesAll(viewer);
  const votes = [...poll.votes].filter(([person]) => all || isOwn(person, viewer));
  const { cast: _cast, ...row } = poll;
  return { ...row, votes, tally: all || poll.shown ? poll.tally : null };
}

function pollOf(row: PollRow): Poll {
  const votes = new Map(row.votes);
  let cast = emptyTally(row.choiceCount);
  for (const { choices } of votes.values()) if (choices !== null) cast = withBallot(cast, choices);
  return { ...row, votes, cast };
}

/** An item as this reader may see it. A copy: the next events change the state, and what is sent must not change. */
function shownItem(item: AgendaItem, all: boolean): AgendaItem {
  return all ? copyOf(item) : { ...item, note: '', prompts: [] };
}

function copyOfRound(round: Round | null): Round | null {
  return round && { ...round, places: [...round.places] };
}

function copyOf(item: AgendaItem): AgendaItem {
  return { ...item, prompts: item.prompts.map((prompt) => ({ ...prompt })) };
}

function turnRow(turn: Turn): TurnRow {
  const { clock } = turn;
  return { ...turn, clock: clock.kind === 'paused' ? { ...clock, causes: [...clock.causes] } : clock };
}

function turnOf(row: TurnRow): Turn {
  const { clock } = row;
  return { ...row, clock: clock.kind === 'paused' ? { ...clock, causes: new Set(clock.causes) } : clock };
}
