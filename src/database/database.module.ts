import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import { Config } from '../platform/config.js';
import { Database } from './database.js';

/** The program's one database file. Who closes it: the journal, after its last write. */
@Global()
@Module({
  providers: [
    {
      provide: Database,
      inject: [Config],
      useFactory: async ({ dataDir }: Config): Promise<Database> => {
        await mkdir(dataDir, { recursive: true });
        return Database.open(join(dataDir, 'krag.sqlite'));
      },
    },
  ],
  exports: [Database],
})
export class DatabaseModule {}
