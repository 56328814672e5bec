import { Injectable } from '@nestjs/common';
import type { PersonId, TopicId } from '../core/session/ids.js';
import { Database } from '../database/database.js';
import { ProposalEntity, StatusActEntity, SupportEntity } from './topic.entity.js';
import { TopicStore } from './topic-store.js';
import type { StatusAct, TopicChange, TopicRecords } from './topics.js';

/** Open lists in the program's database. */
@Injectable()
export class TypeormTopicStore extends TopicStore {
  constructor(private readonly database: Database) {
    super();
  }

  async load(): Promise<TopicRecords> {
    const { manager } = this.database.reads;
    return { proposals: await manager.find(ProposalEntity), supports: await manager.find(SupportEntity) };
  }

  async change({ proposals, supports, acts }: TopicChange): Promise<void> {
    await this.database.writes.run(async (manager) => {
      for (const proposal of proposals) await manager.save(ProposalEntity, proposal, { transaction: false });
      for (const support of supports) {
        // Of two topics that become one, many support both.
        await manager.createQueryBuilder().insert().into(SupportEntity).values(support).orIgnore().execute();
      }
      for (const act of acts) await manager.insert(StatusActEntity, act);
    });
  }

  async takeSupportBack(topic: TopicId, person: PersonId): Promise<void> {
    await this.database.writes.run((manager) => manager.delete(SupportEntity, { topic, person }));
  }

  actsOn(topic: TopicId): Promise<readonly StatusAct[]> {
    return this.database.reads.manager.find(StatusActEntity, { where: { topic }, order: { at: 'ASC' } });
  }
}
