import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { NetworkCatalogueModule } from '../networks/network-catalogue.module.js';
import { AccessService } from './access.service.js';
import { LinksService } from './links.service.js';
import { MeService } from './me.service.js';
import { MembersController } from './members.controller.js';
import { MembersService } from './members.service.js';
import { PeopleIndex } from './people-index.js';
import { PeopleStore } from './people-store.js';
import { PeopleService } from './people.service.js';
import { SignInController } from './sign-in.controller.js';
import { SignInGuard } from './sign-in.guard.js';
import { SignInService } from './sign-in.service.js';
import { TypeormPeopleStore } from './typeorm-people-store.js';

/** People, their sign-ins and their rights. From here on every route needs a sign-in. */
@Module({
  imports: [NetworkCatalogueModule],
  controllers: [SignInController, MembersController],
  providers: [
    { provide: PeopleStore, useClass: TypeormPeopleStore },
    {
      provide: PeopleIndex,
      inject: [PeopleStore],
      useFactory: async (store: PeopleStore) => new PeopleIndex(await store.load()),
    },
    { provide: APP_GUARD, useClass: SignInGuard },
    PeopleService,
    AccessService,
    SignInService,
    LinksService,
    MembersService,
    MeService,
  ],
  exports: [PeopleService, AccessService, LinksService, SignInService],
})
export class PeopleModule {}
