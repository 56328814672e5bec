import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { Clock } from './clock.js';
import { Config, loadConfig } from './config.js';
import { Fatal } from './fatal.js';
import { HealthController } from './health.controller.js';
import { HttpRefusals } from './http-refusals.js';
import { Ids } from './ids.js';
import { inputPipe } from './input.pipe.js';
import { Refusals } from './refusals.js';
import { RequestGuard } from './request-guard.js';

/** What every feature may use. It also puts the checks in place that no route may go without. */
@Global()
@Module({
  controllers: [HealthController],
  providers: [
    Clock,
    Ids,
    Refusals,
    Fatal,
    { provide: Config, useFactory: () => loadConfig(process.env) },
    { provide: APP_FILTER, useClass: HttpRefusals },
    { provide: APP_GUARD, useClass: RequestGuard },
    { provide: APP_PIPE, useFactory: inputPipe },
  ],
  exports: [Clock, Ids, Refusals, Fatal, Config],
})
export class PlatformModule {}
