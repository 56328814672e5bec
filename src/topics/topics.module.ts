import { Module } from '@nestjs/common';
import { NetworkCatalogueModule } from '../networks/network-catalogue.module.js';
import { PeopleModule } from '../people/people.module.js';
import { RealtimeModule } from '../realtime/realtime.module.js';
import { OpenListService } from './open-list.service.js';
import { OpenLists } from './open-lists.js';
import { TopicStore } from './topic-store.js';
import { TopicsController } from './topics.controller.js';
import { TopicsService } from './topics.service.js';
import { TypeormTopicStore } from './typeorm-topic-store.js';

/**
 * What networks talk about. Needs a `MeetingRecord`, which the sessions provide; their module must be
 * global, since it stands above this one.
 */
@Module({
  imports: [NetworkCatalogueModule, PeopleModule, RealtimeModule],
  controllers: [TopicsController],
  providers: [
    { provide: TopicStore, useClass: TypeormTopicStore },
    {
      provide: OpenLists,
      inject: [TopicStore],
      useFactory: async (store: TopicStore) => new OpenLists(await store.load()),
    },
    TopicsService,
    OpenListService,
  ],
  exports: [TopicsService],
})
export class TopicsModule {}
