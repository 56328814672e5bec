import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Millis } from '../core/session/ids.js';
import { PeopleService } from '../people/people.service.js';
import { Clock } from '../platform/clock.js';
import { NetworkStore } from './network-store.js';
import type { NetworkRecords } from './networks.js';
import { NetworksService } from './networks.service.js';
import type { SeedData, SeedPerson } from './seed/seed-data.js';
import { SEED } from './seed/seed.js';

/** Puts the seed data in place: on an empty database, and where a new version has something to add. */
@Injectable()
export class SeedingService implements OnModuleInit {
  constructor(
    private readonly store: NetworkStore,
    private readonly networks: NetworksService,
    private readonly people: PeopleService,
    private readonly clock: Clock,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.plant(SEED);
  }

  /**
   * Plants what is not there yet, exactly once a version: what people changed or took away afterwards
   * stays so. A start that breaks off in the middle is made good by the next, since ids are fixed.
   */
  async plant(seed: SeedData): Promise<void> {
    if ((await this.store.seedVersion()) >= seed.version) return;
    const at = this.clock.now();
    await this.networks.add(recordsOf(seed, at));
    await this.people.add(
      [personOf(seed.organiser, true, at), ...seed.networks.map((one) => personOf(one.moderator, false, at))],
      seed.networks.map(({ id, moderator }) => ({
        network: id,
        person: moderator.id,
        role: 'moderator',
        createdAt: at,
      })),
    );
    await this.store.noteSeed(seed.version, at);
  }
}

function recordsOf({ networks }: SeedData, publishedAt: Millis): NetworkRecords {
  return {
    networks: networks.map(({ id, code, title, goal, objectives, benefits }) => ({
      id,
      code,
      title,
      goal,
      objectives,
      benefits,
    })),
    charters: networks.map(({ id, charter }) => ({ ...charter, network: id, publishedAt })),
    topics: networks.flatMap(({ id, topics }) =>
      topics.map((topic, place) => ({ ...topic, network: id, position: place + 1 })),
    ),
  };
}

function personOf({ id, name, unit }: SeedPerson, isOrganiser: boolean, createdAt: Millis) {
  return { id, name, unit, language: null, isOrganiser, createdAt };
}
