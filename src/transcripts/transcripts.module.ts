import { Module } from '@nestjs/common';
import { NetworksModule } from '../networks/networks.module.js';
import { PeopleModule } from '../people/people.module.js';
import { TranscriptController } from './transcript.controller.js';
import { TranscriptsService } from './transcripts.service.js';

/**
 * The records of sessions. Needs an `EventLog` and a `TranscriptSource` from global modules; the
 * sessions provide the latter.
 */
@Module({
  imports: [PeopleModule, NetworksModule],
  controllers: [TranscriptController],
  providers: [TranscriptsService],
  exports: [TranscriptsService],
})
export class TranscriptsModule {}
