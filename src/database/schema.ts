import type { EntitySchema, MigrationInterface } from 'typeorm';
import { CharterEntity, NetworkEntity, SeedEntity, TopicEntity } from '../networks/network.entity.js';
import {
  AcceptanceEntity,
  JoinLinkEntity,
  MembershipEntity,
  PersonEntity,
  SignInEntity,
} from '../people/person.entity.js';
import { PromptEntity } from '../prompts/prompt.entity.js';
import { ProposalEntity, StatusActEntity, SupportEntity } from '../topics/topic.entity.js';
import { BallotBoxes1795400000000 } from './migrations/ballot-boxes.js';
import { Drafts1795416000000 } from './migrations/drafts.js';
import { CreateLog1795392000000 } from './migrations/create-log.js';
import { OpenListAndPrompts1795412800000 } from './migrations/open-list-and-prompts.js';
import { PeopleAndNetworks1795396000000 } from './migrations/people-and-networks.js';

/** An entity: a decorated class or an EntitySchema, without relations. */
export type Entity = (new () => object) | EntitySchema;

/** A migration; its class name ends in the 13 digits of its moment, which is its order. */
export type Migration = new () => MigrationInterface;

/** All that the program keeps in its database. */
export interface Schema {
  readonly entities: readonly Entity[];
  readonly migrations: readonly Migration[];
}

/**
 * The schema of this version of the program. A feature adds its entities and its migrations here.
 * A migration that was ever published is never changed or removed: a database that holds one that
 * is not in this list is taken for the work of a newer version, and refused.
 */
export const SCHEMA: Schema = {
  // The log has none: typeorm-event-log.ts reads and writes its rows in bulk, by SQL.
  entities: [
    NetworkEntity,
    CharterEntity,
    TopicEntity,
    SeedEntity,
    PersonEntity,
    MembershipEntity,
    AcceptanceEntity,
    JoinLinkEntity,
    SignInEntity,
    ProposalEntity,
    SupportEntity,
    StatusActEntity,
    PromptEntity,
  ],
  migrations: [
    CreateLog1795392000000,
    PeopleAndNetworks1795396000000,
    BallotBoxes1795400000000,
    OpenListAndPrompts1795412800000,
    Drafts1795416000000,
  ],
};
