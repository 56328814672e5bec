import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { LibraryPrompt } from '../core/protocol/http.js';
import { CalledBy, type Caller } from '../platform/caller.js';
import { UuidPipe } from '../platform/input.pipe.js';
import { ChangedLibraryPromptDto, NewLibraryPromptDto } from './prompt-library.dto.js';
import { PromptLibraryService } from './prompt-library.service.js';

/** The library of prompts of a network. */
@Controller('api')
export class PromptLibraryController {
  constructor(private readonly library: PromptLibraryService) {}

  @Get('networks/:network/prompts')
  list(
    @CalledBy() { person }: Caller,
    @Param('network', UuidPipe) network: string,
  ): readonly LibraryPrompt[] {
    return this.library.list(person, network);
  }

  @Post('networks/:network/prompts')
  add(
    @CalledBy() { person }: Caller,
    @Param('network', UuidPipe) network: string,
    @Body() prompt: NewLibraryPromptDto,
  ): Promise<LibraryPrompt> {
    return this.library.add(person, network, prompt);
  }

  @Put('prompts/:prompt')
  change(
    @CalledBy() { person }: Caller,
    @Param('prompt', UuidPipe) prompt: string,
    @Body() change: ChangedLibraryPromptDto,
  ): Promise<LibraryPrompt> {
    return this.library.change(person, prompt, change);
  }

  @Delete('prompts/:prompt')
  @HttpCode(204)
  remove(@CalledBy() { person }: Caller, @Param('prompt', UuidPipe) prompt: string): Promise<void> {
    return this.library.remove(person, prompt);
  }
}
