import { Injectable } from '@nestjs/common';
import { In, IsNull, type EntityManager } from 'typeorm';
import type { Language } from '../core/protocol/messages.js';
import type { Millis, PersonId } from '../core/session/ids.js';
import { Database } from '../database/database.js';
import { PeopleStore } from './people-store.js';
import type { Acceptance, JoinLink, Membership, PeopleRecords, Person, SignIn } from './people.js';
import {
  AcceptanceEntity,
  JoinLinkEntity,
  MembershipEntity,
  PersonEntity,
  SignInEntity,
} from './person.entity.js';

/** People in the program's database. */
@Injectable()
export class TypeormPeopleStore extends PeopleStore {
  constructor(private readonly database: Database) {
    super();
  }

  async load(): Promise<PeopleRecords> {
    const { manager } = this.database.reads;
    return {
      persons: await manager.find(PersonEntity),
      memberships: await manager.find(MembershipEntity),
      acceptances: await manager.find(AcceptanceEntity),
      links: await manager.find(JoinLinkEntity),
      signIns: await manager.findBy(SignInEntity, { endedAt: IsNull() }),
    };
  }

  async addPeople(persons: readonly Person[], memberships: readonly Membership[]): Promise<void> {
    await this.write(async (manager) => {
      for (const person of persons) await manager.insert(PersonEntity, person);
      for (const membership of memberships) await manager.insert(MembershipEntity, membership);
    });
  }

  async setLanguage(person: PersonId, language: Language): Promise<void> {
    await this.write((manager) => manager.update(PersonEntity, { id: person }, { language }));
  }

  async accept(acceptance: Acceptance): Promise<void> {
    // Pressing twice is no fault: the first consent counts.
    await this.write((manager) =>
      manager.createQueryBuilder().insert().into(AcceptanceEntity).values(acceptance).orIgnore().execute(),
    );
  }

  async addLink(link: JoinLink, revoked: readonly string[]): Promise<void> {
    await this.write(async (manager) => {
      if (revoked.length > 0) {
        await manager.update(JoinLinkEntity, { id: In([...revoked]) }, { revokedAt: link.createdAt });
      }
      await manager.insert(JoinLinkEntity, link);
    });
  }

  useLink(link: JoinLink, signIn: SignIn, replaced: string | null): Promise<boolean> {
    const { id, isOneTime } = link;
    const usable = { id, revokedAt: IsNull(), ...(isOneTime ? { lastUsedAt: IsNull() } : {}) };
    return this.write(async (manager) => {
      const used = await manager.update(JoinLinkEntity, usable, { lastUsedAt: signIn.createdAt });
      if (used.affected !== 1) return false;
      await manager.insert(SignInEntity, { ...signIn, endedAt: null });
      if (replaced !== null) {
        await manager.update(SignInEntity, { id: replaced }, { endedAt: signIn.createdAt });
      }
      return true;
    });
  }

  async revokeLink(link: string, at: Millis): Promise<void> {
    await this.write(async (manager) => {
      await manager.update(JoinLinkEntity, { id: link, revokedAt: IsNull() }, { revokedAt: at });
      await manager.update(SignInEntity, { link, endedAt: IsNull() }, { endedAt: at });
    });
  }

  async endSignIn(signIn: string, at: Millis): Promise<void> {
    await this.write((manager) =>
      manager.update(SignInEntity, { id: signIn, endedAt: IsNull() }, { endedAt: at }),
    );
  }

  private write<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.database.writes.run(work);
  }
}
