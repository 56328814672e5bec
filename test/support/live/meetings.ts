import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Role } from '../../../src/core/session/ids.js';

/** Real meetings, as data beside the repository. They are never part of it. */
const FOLDER = join(process.cwd(), '..', 'shared', 'meetings');

/** What is said aloud, by whomever. The rest (queue, grant, join…) is how the floor was handled. */
const SPOKEN: ReadonlySet<string> = new Set(['say', 'chair', 'interrupt', 'reaction', 'correct', 'topic']);

/** What a moderator says about the procedure rather than the matter. */
const PROCEDURAL: ReadonlySet<string> = new Set(['chair', 'reaction', 'topic']);

/** One thing that was said. */
export interface Utterance {
  /** Index into the speakers of the meeting. */
  readonly speaker: number;
  /** A moderator's remark, which takes no turn, or a contribution. */
  readonly track: 'floor' | 'remark';
  /** In NFC. */
  readonly text: string;
}

/** Somebody who speaks in a meeting, under a made-up name. */
export interface Speaker {
  readonly name: string;
  readonly role: Role;
}

/** A meeting as it is played. */
export interface Meeting {
  readonly name: string;
  readonly speakers: readonly Speaker[];
  readonly utterances: readonly Utterance[];
}

interface Line {
  readonly type: string;
  readonly speaker: string;
  readonly role: 'moderator' | 'participant' | 'system';
  readonly text?: string;
}

/** The files of all meetings; empty where the data is not there. */
export function meetingFiles(): readonly string[] {
  return ['w3c-ccg', 'sejm']
    .map((folder) => join(FOLDER, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
    .filter((file) => file.endsWith('.jsonl'))
    .sort();
}

/**
 * Reads a meeting. Whoever moderates anywhere in it is a moderator throughout; what no person said (a
 * note of the record, such as applause) is said by the first moderator.
 */
export function readMeeting(file: string): Meeting {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)
    .filter((line) => SPOKEN.has(line.type) && (line.text ?? '') !== '');
  const people = lines.filter((line) => line.role !== 'system');
  const moderators = new Set(people.filter((line) => line.role === 'moderator').map((line) => line.speaker));
  const names = [
    ...moderators,
    ...new Set(people.map((line) => line.speaker).filter((name) => !moderators.has(name))),
  ];
  return {
    name: basename(file, '.jsonl'),
    speakers: names.map((name, index) => ({
      name: `Osoba ${index + 1}`,
      role: moderators.has(name) ? 'moderator' : 'participant',
    })),
    utterances: lines.map((line) => {
      const speaker = line.role === 'system' ? 0 : names.indexOf(line.speaker);
      const isRemark = line.role === 'system' || (moderators.has(line.speaker) && PROCEDURAL.has(line.type));
      return { speaker, track: isRemark ? 'remark' : 'floor', text: (line.text ?? '').normalize('NFC') };
    }),
  };
}
