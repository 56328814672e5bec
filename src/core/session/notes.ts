import type { CommandOf } from './commands.js';
import { accept, reject, type Decision } from './decision.js';
import type { EventOf } from './events.js';
import { NOTE_LIMIT } from './settings.js';
import type { SessionState } from './state.js';
import { cleanText } from './text.js';

// Private notes: only moderators and organisers ever read them (`audience`), and the next lead finds them (T51).

/** Writes a note for the moderators: about a person, about a contribution, or about nothing in particular. */
export function writeNote(state: SessionState, command: CommandOf<'WriteNote'>): Decision {
  if (state.phase.name === 'closed') return reject('session-closed');
  const { person, contribution } = command;
  if (person !== null && contribution !== null) return reject('bad-value', { field: 'contribution' });
  if (person !== null && !state.people.has(person)) return reject('no-such-person');
  if (contribution !== null && !state.contributions.has(contribution)) return reject('no-such-contribution');
  const text = cleanText(command.text, NOTE_LIMIT);
  return text.ok ? accept({ type: 'NoteWritten', person, contribution, words: { text: text.text } }) : text;
}

/** Takes a note away; any moderator may, since it is theirs in common. */
export function removeNote(state: SessionState, command: CommandOf<'RemoveNote'>): Decision {
  if (state.phase.name === 'closed') return reject('session-closed');
  const { note } = command;
  return state.notes.has(note) ? accept({ type: 'NoteRemoved', note }) : reject('no-such-note');
}

/** Folds a note in. */
export function noteWritten(state: SessionState, event: EventOf<'NoteWritten'>): void {
  const { seq: id, at, by, person, contribution } = event;
  state.notes.set(id, { id, at, by, person, contribution, text: event.words?.text ?? '' });
}
