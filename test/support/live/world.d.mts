import type { PersonCommand } from '../../../src/core/session/commands.js';
import type { NetworkId, PersonId, Role, SessionId } from '../../../src/core/session/ids.js';

/** Somebody who is signed in. */
export interface Signed {
  readonly person: PersonId;
  readonly name: string;
  readonly role: Role;
  readonly cookie: string;
}

/** A network with its people. */
export interface People {
  readonly network: NetworkId;
  readonly organiser: Signed;
  readonly moderators: readonly Signed[];
  readonly participants: readonly Signed[];
}

/** A network with its people and one open session. */
export interface World extends People {
  readonly session: SessionId;
}

export class Api {
  constructor(url: string, cookie?: string);
  request(
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{ readonly text: string; readonly cookies: readonly string[] }>;
  get(path: string): Promise<unknown>;
  post(path: string, body: unknown): Promise<unknown>;
}

export interface PeopleOptions {
  readonly url: string;
  readonly organiserLink: string;
  /** Their names. */
  readonly participants: readonly string[];
  readonly moderators?: readonly string[];
  /** For whom the participants speak; nobody unless it is said. */
  readonly unit?: string;
}

export interface WorldOptions extends PeopleOptions {
  readonly mode?: 'open' | 'queue' | 'moderator';
}

export function makePeople(options: PeopleOptions): Promise<People>;

export function makeWorld(options: WorldOptions): Promise<World>;

export function asModerator(
  url: string,
  moderator: Signed,
  session: SessionId,
  command: PersonCommand,
): Promise<unknown>;
