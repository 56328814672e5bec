import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Millis } from '../core/session/ids.js';
import { Database } from '../database/database.js';
import { NetworkStore } from './network-store.js';
import { CharterEntity, NetworkEntity, SeedEntity, TopicEntity } from './network.entity.js';
import type { NetworkRecords } from './networks.js';

/** Networks in the program's database. */
@Injectable()
export class TypeormNetworkStore extends NetworkStore {
  constructor(private readonly database: Database) {
    super();
  }

  async load(): Promise<NetworkRecords> {
    const { manager } = this.database.reads;
    const networks = await manager.find(NetworkEntity);
    const charters = await manager.find(CharterEntity, { order: { version: 'ASC' } });
    const topics = await manager.find(TopicEntity, { order: { position: 'ASC' } });
    return { networks, charters, topics };
  }

  async add({ networks, charters, topics }: NetworkRecords): Promise<void> {
    await this.database.writes.run(async (manager: EntityManager) => {
      for (const network of networks)
        await manager.insert(NetworkEntity, {
          ...network,
          objectives: [...network.objectives],
          benefits: [...network.benefits],
        });
      for (const charter of charters)
        await manager.insert(CharterEntity, { ...charter, conditions: [...charter.conditions] });
      for (const topic of topics) await manager.insert(TopicEntity, topic);
    });
  }

  async seedVersion(): Promise<number> {
    const last = await this.database.reads.manager.maximum(SeedEntity, 'version');
    return last ?? 0;
  }

  async noteSeed(version: number, at: Millis): Promise<void> {
    await this.database.writes.run((manager) => manager.insert(SeedEntity, { version, plantedAt: at }));
  }
}
