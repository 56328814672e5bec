import type { NetworkId, PersonId } from '../core/session/ids.js';

/** Everybody who reads along in a network. Clients never name rooms; the server puts them in. */
export const networkRoom = (network: NetworkId): string => `network:${network}`;

/** Those among them who see what moderation has covered. */
export const moderatorsRoom = (network: NetworkId): string => `network:${network}:moderators`;

/** The connections with which one person reads a network: for what only they see of it. */
export const memberRoom = (network: NetworkId, person: PersonId): string =>
  `network:${network}:person:${person}`;

/** All connections of one person, whatever they read: for what concerns their sign-in. */
export const personRoom = (person: PersonId): string => `person:${person}`;
