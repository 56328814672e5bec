import type { EventOf, RequestKind, SessionEvent } from '../session/events.js';
import type { PersonId, Role, Seq } from '../session/ids.js';
import { isSealedFrom } from '../session/hidden-writing.js';
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
  if (event.type === 'ContributionMade' && isSealedFrom(context.sealed, event.seq, viewer.person)) {
    return { ...event, by: NOBODY, words: null };
  }
  if (event.type === 'Reacted' || event.type === 'ReactionTakenBack') {
    // A number supports, a name exposes: nobody is told who reacts, moderators included.
    return event.by === viewer.person ? event : { ...event, by: NOBODY };
  }
  if (seesAll(viewer)) return event;
  switch (event.type) {
    case 'PersonMuted':
    case 'PersonUnmuted':
      // Nobody is exposed: a muted person is told, and the moderators.
      return event.person === viewer.person ? event : null;
    case 'PromptPrepared':
    case 'PreparedPromptEdited':
    case 'PreparedPromptDropped':
      return null; // nobody reads a question before it is put
    case 'ItemAdded':
    case 'ItemEdited':
      return event.words === null ? event : { ...event, words: { ...event.words, note: '' } };
    case 'PersonRemoved':
      // To the others they are simply gone.
      return event.person === viewer.person ? event : departed(event);
    case 'PersonReadmitted':
      return event.person === viewer.person ? event : null;
    case 'NoteWritten':
    case 'NoteRemoved':
      return null;
    case 'ContributionReported':
      return event.by === viewer.person ? event : null;
    case 'ReportSettled':
    case 'RequestCarriedIn':
    case 'FiguresCarriedIn':
    case 'AdvanceChosen':
      // Whether somebody wants to be advanced is between them and the moderators.
      return event.person === viewer.person ? event : null;
    case 'OrderNoted':
      // Between its author and the moderators (T39).
      return event.by === viewer.person ? event : null;
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
      return event.by === viewer.person ? event : { ...event, by: NOBODY, choices: null, words: null };
    case 'GroupAnswered':
    case 'BallotCast':
      return event.by === viewer.person ? event : { ...event, by: NOBODY };
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

/**
 * The people to whom an event looks different than to others of their role, so that a packet can be
 * made once for all the others.
 */
export function concerned(event: SessionEvent, settings: FloorSettings): PersonId | null {
  switch (event.type) {
    case 'ContributionMade':
      return event.sealed === undefined ? null : event.by;
    case 'PersonMuted':
    case 'PersonUnmuted':
    case 'RequestCarriedIn':
    case 'FiguresCarriedIn':
    case 'AdvanceChosen':
    case 'PersonRemoved':
    case 'PersonReadmitted':
    case 'ReportSettled':
      return event.person;
    case 'ContributionReported':
    case 'OrderNoted':
      return event.by;
    case 'TurnRequested':
    case 'RequestEdited':
      return settings.namesInQueue && seenBy(event.kind, settings) === 'all' ? null : event.person;
    case 'VoteCast':
    case 'BallotCast':
    case 'GroupAnswered':
    case 'Reacted':
    case 'ReactionTakenBack':
      return event.by;
    case 'QueueStatusChanged':
      return settings.namesInQueue || event.cause !== 'planned' ? null : event.by;
    case 'RequestPutBack':
    case 'RequestWithdrawn':
      return settings.namesInQueue ? null : event.by;
    default:
      return null;
  }
}

function departed({ seq, at, person }: EventOf<'PersonRemoved'>): SessionEvent {
  return { type: 'PersonDeparted', seq, at, by: null, person };
}

/** Who is shown as waiting: names in the queue are a setting, one's own is always seen (T62). */
export function shownRequester(person: PersonId, viewer: Viewer, settings: FloorSettings): PersonId {
  return settings.namesInQueue || seesAll(viewer) || person === viewer.person ? person : NOBODY;
}

/** Whether somebody sees what a person's request is about: a setting, one's own is always seen (T15). */
export function seesSubject(
  { kind, person }: { readonly kind: RequestKind; readonly person: PersonId },
  viewer: Viewer,
  settings: FloorSettings,
): boolean {
  return seenBy(kind, settings) === 'all' || seesAll(viewer) || person === viewer.person;
}

/** A point of order has a setting of its own (T39). */
function seenBy(kind: RequestKind, settings: FloorSettings): 'all' | 'moderators' {
  return kind === 'order' ? settings.ordersSeenBy : settings.subjectsSeenBy;
}
