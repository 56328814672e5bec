import type { EventOf, RequestKind, SessionEvent } from '../session/events.js';
import type { PersonId, Role, Seq } from '../session/ids.js';
import type { FloorSettings } from '../session/settings.js';
import type { SealedPost } from '../session/state.js';

/** Somebody who reads a session. */
export interface Viewer {
  readonly person: PersonId;
  readonly role: Role;
}

/** What `audience` has to know about the session as it is now. */
export interface AudienceContext {
  readonly hidden: ReadonlyMap<Seq, string>;
  readonly sealed: ReadonlyMap<Seq, SealedPost>;
  readonly settings: FloorSettings;
}

/** Stands for a person whose name is not shown. */
export const NOBODY: PersonId = '';

/**
 * All who read in one role, as one reader. What it is shown can be made once for all of them, but for those whom it
 * notes as it is shown it: of these something is covered, which is their own to see.
 */
export class Everybody implements Viewer {
  readonly person = NOBODY;
  readonly except = new Set<PersonId>();

  constructor(readonly role: Role) {}
}

/** Whether something is the reader's own. The only way to ask, so that nobody's own is shown as to everybody. */
export function isOwn(person: PersonId | null, viewer: Viewer): boolean {
  if (person !== null && viewer instanceof Everybody) viewer.except.add(person);
  return person === viewer.person;
}

/** Moderators and organisers see what moderation has covered, and everybody's figures. */
export function seesAll(viewer: { readonly role: Role }): boolean {
  return viewer.role === 'moderator' || viewer.role === 'organiser';
}

/**
 * The form in which this reader may see an event, or null for not at all. The only place that decides
 * it: for live packets, for what a returning client missed, for pages of history and for exports.
 */
export function audience(event: SessionEvent, viewer: Viewer, context: AudienceContext): SessionEvent | null {
  // T46b: before the reveal there is no role that reads it.
  if (event.type === 'ContributionMade') {
    const sealed = context.sealed.get(event.seq);
    if (sealed && !isOwn(sealed.author, viewer)) return { ...event, by: NOBODY, words: null };
  }
  if (event.type === 'Reacted' || event.type === 'ReactionTakenBack') {
    // A number supports, a name exposes: nobody is told who reacts, moderators included.
    return isOwn(event.by, viewer) ? event : { ...event, by: NOBODY };
  }
  if (seesAll(viewer)) return event;
  switch (event.type) {
    case 'PersonMuted':
    case 'PersonUnmuted':
      // Nobody is exposed: a muted person is told, and the moderators.
      return isOwn(event.person, viewer) ? event : null;
    case 'PromptPrepared':
    case 'PreparedPromptEdited':
    case 'PreparedPromptDropped':
      return null; // nobody reads a question before it is put
    case 'ItemAdded':
    case 'ItemEdited':
      return event.words === null ? event : { ...event, words: { ...event.words, note: '' } };
    case 'PersonRemoved':
      // To the others they are simply gone.
      return isOwn(event.person, viewer) ? event : departed(event);
    case 'PersonReadmitted':
      return isOwn(event.person, viewer) ? event : null;
    case 'NoteWritten':
    case 'NoteRemoved':
      return null;
    case 'ContributionReported':
      return isOwn(event.by, viewer) ? event : null;
    case 'ReportSettled':
    case 'RequestCarriedIn':
    case 'FiguresCarriedIn':
    case 'AdvanceChosen':
      // Whether somebody wants to be advanced is between them and the moderators.
      return isOwn(event.person, viewer) ? event : null;
    case 'OrderNoted':
      // Between its author and the moderators (T39).
      return isOwn(event.by, viewer) ? event : null;
    case 'ContributionMade':
      return context.hidden.has(event.seq) ? { ...event, words: null } : event;
    case 'Drawn':
      return event.shown ? event : { ...event, from: [] };
    case 'QueueStatusChanged':
    case 'RequestPutBack':
    case 'RequestWithdrawn': {
      // A moderator's own act has no requester to cover; the last one before a planned closing is one.
      if (event.type === 'QueueStatusChanged' && event.cause !== 'planned') return event;
      const by = event.by === null ? null : shownRequester(event.by, viewer, context.settings);
      return by === event.by ? event : { ...event, by };
    }
    case 'VoteCast':
      return isOwn(event.by, viewer) ? event : { ...event, by: NOBODY, choices: null, words: null };
    case 'GroupAnswered':
    case 'BallotCast':
      return isOwn(event.by, viewer) ? event : { ...event, by: NOBODY };
    case 'PollCounted':
      // Everybody else learns the result when it is shown.
      return null;
    case 'RequestEdited':
    case 'TurnRequested': {
      const person = shownRequester(event.person, viewer, context.settings);
      const named = person === event.person ? event : { ...event, person, by: NOBODY };
      return seesSubject(event, viewer, context.settings) ? named : { ...named, words: null };
    }
    default:
      return event;
  }
}

function departed({ seq, at, person }: EventOf<'PersonRemoved'>): SessionEvent {
  return { type: 'PersonDeparted', seq, at, by: null, person };
}

/** Who is shown as waiting: names in the queue are a setting, one's own is always seen (T62). */
export function shownRequester(person: PersonId, viewer: Viewer, settings: FloorSettings): PersonId {
  return settings.namesInQueue || seesAll(viewer) || isOwn(person, viewer) ? person : NOBODY;
}

/** Whether somebody sees what a person's request is about: a setting, one's own is always seen (T15). */
export function seesSubject(
  { kind, person }: { readonly kind: RequestKind; readonly person: PersonId },
  viewer: Viewer,
  settings: FloorSettings,
): boolean {
  return seenBy(kind, settings) === 'all' || seesAll(viewer) || isOwn(person, viewer);
}

/** A point of order has a setting of its own (T39). */
function seenBy(kind: RequestKind, settings: FloorSettings): 'all' | 'moderators' {
  return kind === 'order' ? settings.ordersSeenBy : settings.subjectsSeenBy;
}
