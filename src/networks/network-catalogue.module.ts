import { Module } from '@nestjs/common';
import { NetworkStore } from './network-store.js';
import { NetworksService } from './networks.service.js';
import { TypeormNetworkStore } from './typeorm-network-store.js';

/** The networks as data, apart from who may see them: people need them, and what shows them needs people. */
@Module({
  providers: [
    { provide: NetworkStore, useClass: TypeormNetworkStore },
    {
      provide: NetworksService,
      inject: [NetworkStore],
      useFactory: (store: NetworkStore) => NetworksService.load(store),
    },
  ],
  exports: [NetworksService, NetworkStore],
})
export class NetworkCatalogueModule {}
