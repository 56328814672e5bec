import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.js';
import { PromptLibraryModule } from '../prompts/prompt-library.module.js';
import { NetworkCatalogueModule } from './network-catalogue.module.js';
import { NetworkPagesService } from './network-pages.service.js';
import { NetworksController } from './networks.controller.js';
import { SeedingService } from './seeding.service.js';

/**
 * Networks as people see them. Needs a `SessionsDirectory`, which the sessions provide; their module
 * must be global, since it stands above this one.
 */
@Module({
  imports: [NetworkCatalogueModule, PeopleModule, PromptLibraryModule],
  controllers: [NetworksController],
  providers: [NetworkPagesService, SeedingService],
  exports: [NetworkCatalogueModule, NetworkPagesService, SeedingService],
})
export class NetworksModule {}
