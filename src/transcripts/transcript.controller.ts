import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { Transcript } from '../core/views/transcript.js';
import { CalledBy, type Caller } from '../platform/caller.js';
import { UuidPipe } from '../platform/input.pipe.js';
import { TranscriptsService } from './transcripts.service.js';

/** The record of a session: to read on the page, as a document, and line by line for verification. */
@Controller('api/sessions/:session')
export class TranscriptController {
  constructor(private readonly transcripts: TranscriptsService) {}

  @Get('transcript')
  read(@CalledBy() { person }: Caller, @Param('session', UuidPipe) session: string): Promise<Transcript> {
    return this.transcripts.read(person, session);
  }

  @Get('transcript.md')
  async markdown(
    @CalledBy() { person, language }: Caller,
    @Param('session', UuidPipe) session: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    const { disposition, content } = await this.transcripts.markdown(person, session, language);
    response.type('text/markdown; charset=utf-8').setHeader('Content-Disposition', disposition);
    return content;
  }

  @Get('transcript.jsonl')
  async lines(
    @CalledBy() { person }: Caller,
    @Param('session', UuidPipe) session: string,
    @Res() response: Response,
  ): Promise<void> {
    const { disposition, content } = await this.transcripts.lines(person, session);
    response
      .type('application/jsonl; charset=utf-8')
      .setHeader('Content-Disposition', disposition)
      .setHeader('Cache-Control', 'no-store');
    try {
      await pipeline(Readable.from(content), response);
    } catch (error) {
      if (!isHangUp(error)) throw error;
    }
  }
}

/** The reader went away in the middle; nothing is wrong here. */
function isHangUp(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}
