import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { OpenList, ProposedTopic, TopicAct } from '../core/protocol/http.js';
import { CalledBy, type Caller } from '../platform/caller.js';
import { UuidPipe } from '../platform/input.pipe.js';
import { MergeRequestDto, NewProposalDto, StatusRequestDto } from './topics.dto.js';
import { OpenListService } from './open-list.service.js';

/** The open list of a network: proposing, supporting, tending. */
@Controller('api')
export class TopicsController {
  constructor(private readonly lists: OpenListService) {}

  @Get('networks/:network/open-list')
  list(@CalledBy() { person }: Caller, @Param('network', UuidPipe) network: string): Promise<OpenList> {
    return this.lists.openList(person, network);
  }

  @Post('networks/:network/open-list')
  propose(
    @CalledBy() { person }: Caller,
    @Param('network', UuidPipe) network: string,
    @Body() proposal: NewProposalDto,
  ): Promise<ProposedTopic> {
    return this.lists.propose(person, network, proposal);
  }

  @Delete('topics/:topic')
  @HttpCode(204)
  withdraw(@CalledBy() { person }: Caller, @Param('topic', UuidPipe) topic: string): Promise<void> {
    return this.lists.withdraw(person, topic);
  }

  @Put('topics/:topic/support')
  @HttpCode(204)
  support(@CalledBy() { person }: Caller, @Param('topic', UuidPipe) topic: string): Promise<void> {
    return this.lists.support(person, topic);
  }

  @Delete('topics/:topic/support')
  @HttpCode(204)
  takeSupportBack(@CalledBy() { person }: Caller, @Param('topic', UuidPipe) topic: string): Promise<void> {
    return this.lists.takeSupportBack(person, topic);
  }

  @Post('topics/:topic/merge')
  @HttpCode(204)
  merge(
    @CalledBy() { person }: Caller,
    @Param('topic', UuidPipe) topic: string,
    @Body() { into }: MergeRequestDto,
  ): Promise<void> {
    return this.lists.merge(person, topic, into);
  }

  @Put('topics/:topic/status')
  @HttpCode(204)
  setStatus(
    @CalledBy() { person }: Caller,
    @Param('topic', UuidPipe) topic: string,
    @Body() status: StatusRequestDto,
  ): Promise<void> {
    return this.lists.setStatus(person, topic, status);
  }

  @Get('topics/:topic/acts')
  acts(
    @CalledBy() { person }: Caller,
    @Param('topic', UuidPipe) topic: string,
  ): Promise<readonly TopicAct[]> {
    return this.lists.acts(person, topic);
  }
}
