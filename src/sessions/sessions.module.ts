import { Global, Module } from '@nestjs/common';
import { NetworkCatalogueModule } from '../networks/network-catalogue.module.js';
import { SessionsDirectory } from '../networks/sessions-directory.service.js';
import { PeopleModule } from '../people/people.module.js';
import { Authenticator } from '../realtime/identity.js';
import { RealtimeModule } from '../realtime/realtime.module.js';
import { MeetingRecord } from '../topics/meeting-record.service.js';
import { TopicsModule } from '../topics/topics.module.js';
import { TranscriptSource } from '../transcripts/transcript-source.service.js';
import { DraftStore } from './draft-store.js';
import { Drafts } from './drafts.js';
import { TypeormDraftStore } from './typeorm-draft-store.js';
import { LiveGateway } from './live.gateway.js';
import { PeopleAuthenticator } from './people-authenticator.js';
import { SessionCatalogue } from './session-catalogue.js';
import { SessionPagesService } from './session-pages.service.js';
import { SessionsController } from './sessions.controller.js';
import { SessionsService } from './sessions.service.js';

/** Live sessions. Global, since networks and transcripts ask it through ports that lie below it. */
@Global()
@Module({
  imports: [NetworkCatalogueModule, PeopleModule, RealtimeModule, TopicsModule],
  controllers: [SessionsController],
  providers: [
    SessionCatalogue,
    SessionsService,
    SessionPagesService,
    Drafts,
    { provide: DraftStore, useClass: TypeormDraftStore },
    LiveGateway,
    { provide: SessionsDirectory, useExisting: SessionCatalogue },
    { provide: TranscriptSource, useExisting: SessionCatalogue },
    { provide: MeetingRecord, useExisting: SessionsService },
    { provide: Authenticator, useClass: PeopleAuthenticator },
  ],
  exports: [
    SessionsService,
    SessionsDirectory,
    TranscriptSource,
    MeetingRecord,
    SessionCatalogue,
    Authenticator,
  ],
})
export class SessionsModule {}
