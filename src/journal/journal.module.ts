import { Global, Logger, Module, type OnApplicationShutdown } from '@nestjs/common';
import { decide } from '../core/session/decide.js';
import { evolve } from '../core/session/evolve.js';
import { follow } from '../core/session/follow.js';
import { initialState } from '../core/session/state.js';
import { Database } from '../database/database.js';
import { Fatal } from '../platform/fatal.js';
import { Ids } from '../platform/ids.js';
import { EventLog } from './event-log.js';
import { TypeormEventLog } from './typeorm-event-log.js';
import { Writer } from './writer.js';

/** The log and its one writer. Global, since whoever reads a record reads the log. */
@Global()
@Module({
  providers: [
    {
      provide: EventLog,
      inject: [Database],
      useFactory: (database: Database) => TypeormEventLog.open(database),
    },
    {
      provide: Writer,
      inject: [EventLog, Ids, Fatal],
      useFactory: (log: EventLog, ids: Ids, fatal: Fatal) => {
        const logger = new Logger(Writer.name);
        return new Writer({
          log,
          domain: { initialState, decide, follow, evolve },
          salt: () => ids.salt(),
          onFatal: (error) => fatal.end(error),
          onBug: (error) => logger.error(error),
        });
      },
    },
  ],
  exports: [EventLog, Writer],
})
export class JournalModule implements OnApplicationShutdown {
  constructor(
    private readonly writer: Writer,
    private readonly database: Database,
  ) {}

  /** After the sockets are closed: what was taken is written, then the file is given back. */
  async onApplicationShutdown(): Promise<void> {
    await this.writer.close();
    await this.database.close();
  }
}
