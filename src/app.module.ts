import { Module } from '@nestjs/common';
import { DatabaseModule } from './database/database.module.js';
import { JournalModule } from './journal/journal.module.js';
import { NetworksModule } from './networks/networks.module.js';
import { PeopleModule } from './people/people.module.js';
import { PlatformModule } from './platform/platform.module.js';
import { PromptLibraryModule } from './prompts/prompt-library.module.js';
import { SessionsModule } from './sessions/sessions.module.js';
import { TopicsModule } from './topics/topics.module.js';
import { TranscriptsModule } from './transcripts/transcripts.module.js';

/** The whole server. */
@Module({
  imports: [
    PlatformModule,
    DatabaseModule,
    JournalModule,
    PeopleModule,
    NetworksModule,
    TopicsModule,
    PromptLibraryModule,
    SessionsModule,
    TranscriptsModule,
  ],
})
export class AppModule {}
