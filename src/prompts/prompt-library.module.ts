import { Module } from '@nestjs/common';
import { AccessService } from '../people/access.service.js';
import { PeopleModule } from '../people/people.module.js';
import { Clock } from '../platform/clock.js';
import { Ids } from '../platform/ids.js';
import { TopicsModule } from '../topics/topics.module.js';
import { TopicsService } from '../topics/topics.service.js';
import { PromptLibraryController } from './prompt-library.controller.js';
import { PromptLibraryService } from './prompt-library.service.js';
import { PromptStore } from './prompt-store.js';
import { TypeormPromptStore } from './typeorm-prompt-store.js';

/** The prompts that moderators keep for their meetings. */
@Module({
  imports: [PeopleModule, TopicsModule],
  controllers: [PromptLibraryController],
  providers: [
    { provide: PromptStore, useClass: TypeormPromptStore },
    {
      provide: PromptLibraryService,
      inject: [PromptStore, AccessService, TopicsService, Clock, Ids],
      useFactory: (
        store: PromptStore,
        access: AccessService,
        topics: TopicsService,
        clock: Clock,
        ids: Ids,
      ) => PromptLibraryService.load(store, access, topics, clock, ids),
    },
  ],
  exports: [PromptLibraryService],
})
export class PromptLibraryModule {}
