/** A person's lasting id (UUID), the same in every network and session. */
export type PersonId = string;

/** A network's id (UUID). */
export type NetworkId = string;

/** A topic's id (UUID): a standing topic of a network, or one of its open list. */
export type TopicId = string;

/** A session's id (UUID). One session is one log. */
export type SessionId = string;

/**
 * The id that a client gives to a command (UUID). Sent again, the same id has no second effect
 * and gets the same answer.
 */
export type CommandId = string;

/**
 * A place in a session's log: 1 for the first event, then without a gap. Whatever an event brings
 * into being (a turn, a request, a contribution, a prompt) is named by the seq of that event, so
 * ids need no generator and a later turn always has the greater id (T7).
 */
export type Seq = number;

/** A moment: milliseconds since 1970-01-01T00:00:00Z. */
export type Millis = number;

/** What a person may do in a network. */
export type Role = 'participant' | 'moderator' | 'observer' | 'organiser';

/** All roles, in the order in which they are listed to people. */
export const ROLES: readonly Role[] = ['participant', 'moderator', 'observer', 'organiser'];

/** Who gives a command: a person in the role they hold in this network now, or the server itself. */
export type Actor = { readonly person: PersonId; readonly role: Role } | 'server';
