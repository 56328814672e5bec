import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Millis } from '../core/session/ids.js';
import { PeopleService } from '../people/people.service.js';
import { Clock } from '../platform/clock.js';
import { Ids } from '../platform/ids.js';
import { PromptLibraryService, type FirstPrompt } from '../prompts/prompt-library.service.js';
import { NetworkStore } from './network-store.js';
import type { NetworkRecords } from './networks.js';
import { NetworksService } from './networks.service.js';
import type { SeedData, SeedNetwork, SeedPerson } from './seed/seed-data.js';
import { SEED } from './seed/seed.js';

/** The version of the seed data since which networks begin with a library of prompts. */
const FIRST_WITH_PROMPTS = 2;

/** Puts the seed data in place: on an empty database, and where a new version has something to add. */
@Injectable()
export class SeedingService implements OnModuleInit {
  constructor(
    private readonly store: NetworkStore,
    private readonly networks: NetworksService,
    private readonly people: PeopleService,
    private readonly library: PromptLibraryService,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.plant(SEED);
  }

  /**
   * Plants what is not there yet, exactly once a version: what people changed or took away afterwards
   * stays so. A start that breaks off in the middle is made good by the next, since ids are fixed.
   */
  async plant(seed: SeedData): Promise<void> {
    const planted = await this.store.seedVersion();
    if (planted >= seed.version) return;
    const at = this.clock.now();
    await this.networks.add(this.recordsOf(seed, at));
    await this.people.add(
      [personOf(seed.organiser, true, at), ...seed.networks.map((one) => personOf(one.moderator, false, at))],
      seed.networks.map(({ id, moderator }) => ({
        network: id,
        person: moderator.id,
        role: 'moderator',
        createdAt: at,
      })),
    );
    if (planted < FIRST_WITH_PROMPTS) {
      for (const network of seed.networks) await this.library.begin(network.id, this.promptsOf(network), at);
    }
    await this.store.noteSeed(seed.version, at);
  }

  private recordsOf({ networks }: SeedData, publishedAt: Millis): NetworkRecords {
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
        topics.map((topic, place) => ({
          ...topic,
          id: this.ids.uuid(),
          network: id,
          position: place + 1,
        })),
      ),
    };
  }

  /** The prompts of the seed, each with the topic that stands in its place on this network's list. */
  private promptsOf({ id, prompts }: SeedNetwork): readonly FirstPrompt[] {
    const topics = this.networks.topicsOf(id);
    return prompts.map(({ topic, text }) => ({
      text,
      topic: topics.find(({ position }) => position === topic)?.id ?? null,
    }));
  }
}

function personOf({ id, name, unit }: SeedPerson, isOrganiser: boolean, createdAt: Millis) {
  return { id, name, unit, language: null, isOrganiser, createdAt };
}
