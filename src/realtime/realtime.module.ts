import { Module } from '@nestjs/common';
import { Outbox } from './outbox.js';

/** The one way out. The way in is the adapter, which main.ts puts under all gateways. */
@Module({ providers: [Outbox], exports: [Outbox] })
export class RealtimeModule {}
