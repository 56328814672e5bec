import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Charter, NetworkAbout, NetworkSummary, Topic } from '../core/protocol/http.js';
import { CalledBy, type Caller } from '../platform/caller.js';
import { UuidPipe } from '../platform/input.pipe.js';
import { NetworkPagesService } from './network-pages.service.js';
import { CharterAcceptanceDto } from './networks.dto.js';

/** Networks, their charters and topics. */
@Controller('api/networks')
export class NetworksController {
  constructor(private readonly pages: NetworkPagesService) {}

  @Get()
  list(@CalledBy() { person }: Caller): readonly NetworkSummary[] {
    return this.pages.list(person);
  }

  @Get(':network')
  summary(@CalledBy() { person }: Caller, @Param('network', UuidPipe) network: string): NetworkSummary {
    return this.pages.summary(person, network);
  }

  @Get(':network/about')
  about(@CalledBy() { person }: Caller, @Param('network', UuidPipe) network: string): NetworkAbout {
    return this.pages.about(person, network);
  }

  @Get(':network/charter')
  charter(@CalledBy() { person }: Caller, @Param('network', UuidPipe) network: string): Charter {
    return this.pages.charter(person, network);
  }

  @Post(':network/charter/acceptance')
  @HttpCode(204)
  accept(
    @CalledBy() { person }: Caller,
    @Param('network', UuidPipe) network: string,
    @Body() { version }: CharterAcceptanceDto,
  ): Promise<void> {
    return this.pages.acceptCharter(person, network, version);
  }

  @Get(':network/topics')
  topics(@CalledBy() { person }: Caller, @Param('network', UuidPipe) network: string): readonly Topic[] {
    return this.pages.topics(person, network);
  }
}
