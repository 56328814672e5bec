import type { Bilingual } from '../../core/protocol/http.js';
import type { NetworkId, PersonId } from '../../core/session/ids.js';

/** What a new installation begins with. Data, not code: once planted, the database has its own copy. */
export interface SeedData {
  /** Rises when there is something new to plant, for instance a new version of a charter. */
  readonly version: number;
  /** Whom the first sign-in on the console's link makes the organiser. */
  readonly organiser: SeedPerson;
  readonly networks: readonly SeedNetwork[];
}

/** Somebody who is there from the start. Fixed ids make planting twice the same as planting once. */
export interface SeedPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly unit: string;
}

/** One network with all that belongs to it. */
export interface SeedNetwork {
  readonly id: NetworkId;
  readonly code: string;
  readonly title: Bilingual;
  readonly moderator: SeedPerson;
  readonly goal: Bilingual;
  readonly objectives: readonly Bilingual[];
  readonly benefits: readonly Bilingual[];
  readonly topics: readonly { readonly title: Bilingual; readonly isOpenList: boolean }[];
  readonly charter: SeedCharter;
  readonly prompts: readonly SeedPrompt[];
}

/** A question with which a library begins. */
export interface SeedPrompt {
  /** The place of its topic in the list of topics, from 1. */
  readonly topic: number;
  readonly text: Bilingual;
}

/** The conditions of taking part, in one version. */
export interface SeedCharter {
  readonly version: number;
  readonly intro: Bilingual;
  readonly conditions: readonly { readonly title: Bilingual; readonly text: Bilingual }[];
}
