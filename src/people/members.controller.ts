import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Member, NewJoinLink } from '../core/protocol/http.js';
import { CalledBy, type Caller } from '../platform/caller.js';
import { UuidPipe } from '../platform/input.pipe.js';
import { LinksService } from './links.service.js';
import { MembersService } from './members.service.js';
import { NewMemberDto } from './people.dto.js';

/** The people of a network and the links by which they come in. */
@Controller('api')
export class MembersController {
  constructor(
    private readonly members: MembersService,
    private readonly links: LinksService,
  ) {}

  @Get('networks/:network/people')
  list(@CalledBy() { person }: Caller, @Param('network', UuidPipe) network: string): readonly Member[] {
    return this.members.list(person, network);
  }

  @Post('networks/:network/people')
  add(
    @CalledBy() { person }: Caller,
    @Param('network', UuidPipe) network: string,
    @Body() newcomer: NewMemberDto,
  ): Promise<Member> {
    return this.members.add(person, network, newcomer);
  }

  @Post('networks/:network/people/:person/links')
  makeLink(
    @CalledBy() caller: Caller,
    @Param('network', UuidPipe) network: string,
    @Param('person', UuidPipe) person: string,
  ): Promise<NewJoinLink> {
    return this.links.make(caller.person, network, person);
  }

  @Delete('links/:link')
  @HttpCode(204)
  revokeLink(@CalledBy() { person }: Caller, @Param('link', UuidPipe) link: string): Promise<void> {
    return this.links.revoke(person, link);
  }
}
