import type { NetworkId, PersonId } from '../core/session/ids.js';

/** Everybody who reads along in a network. Clients never name rooms; the server puts them in. */
export const networkRoom = (network: NetworkId): string => `network:${network}`;

/** Those among them who see what moderation has covered. */
export const moderatorsRoom = (network: NetworkId): string => `network:${network}:moderators`;

/** All connections of one person. */
export const personRoom = (person: PersonId): string => `person:${person}`;
