import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import type { SessionSummary, SessionTemplate } from '../core/protocol/http.js';
import { CalledBy, type Caller } from '../platform/caller.js';
import { UuidPipe } from '../platform/input.pipe.js';
import { NewSessionDto, PlanChangeDto } from './new-session.dto.js';
import { SessionPagesService } from './session-pages.service.js';

/** Sessions as pages list and plan them. */
@Controller('api')
export class SessionsController {
  constructor(private readonly pages: SessionPagesService) {}

  @Get('networks/:network/sessions')
  list(
    @CalledBy() { person }: Caller,
    @Param('network', UuidPipe) network: string,
  ): readonly SessionSummary[] {
    return this.pages.list(person, network);
  }

  @Post('networks/:network/sessions')
  plan(
    @CalledBy() { person }: Caller,
    @Param('network', UuidPipe) network: string,
    @Body() plan: NewSessionDto,
  ): Promise<SessionSummary> {
    return this.pages.plan(person, network, plan);
  }

  @Get('session-templates')
  templates(): readonly SessionTemplate[] {
    return this.pages.templates();
  }

  @Get('sessions/:session')
  one(@CalledBy() { person }: Caller, @Param('session', UuidPipe) session: string): SessionSummary {
    return this.pages.one(person, session);
  }

  @Patch('sessions/:session')
  editPlan(
    @CalledBy() { person }: Caller,
    @Param('session', UuidPipe) session: string,
    @Body() change: PlanChangeDto,
  ): Promise<SessionSummary> {
    return this.pages.editPlan(person, session, change);
  }

  @Post('sessions/:session/call-off')
  @HttpCode(200)
  callOff(
    @CalledBy() { person }: Caller,
    @Param('session', UuidPipe) session: string,
  ): Promise<SessionSummary> {
    return this.pages.callOff(person, session);
  }
}
