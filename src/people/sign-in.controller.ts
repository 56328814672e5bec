import { Body, Controller, Get, HttpCode, Post, Put, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Me } from '../core/protocol/http.js';
import { CalledBy, callerOf, languageOf, Open, type Caller } from '../platform/caller.js';
import { Config } from '../platform/config.js';
import { cookieFrom } from '../platform/cookies.js';
import { MeService } from './me.service.js';
import { LanguageDto, SignInDto } from './people.dto.js';
import { PeopleService } from './people.service.js';
import { cookieOptions } from './sign-in-cookie.js';
import { SIGN_IN_COOKIE } from '../platform/cookies.js';
import { SignInService } from './sign-in.service.js';

/** Coming in, going out, and what the server knows about me. */
@Controller('api')
export class SignInController {
  constructor(
    private readonly signIns: SignInService,
    private readonly people: PeopleService,
    private readonly mine: MeService,
    private readonly config: Config,
  ) {}

  @Open()
  @Post('sign-in')
  @HttpCode(200)
  async signIn(
    @Body() { token: secret }: SignInDto,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Me> {
    const present = cookieFrom(request.headers.cookie, SIGN_IN_COOKIE);
    const { person, token } = await this.signIns.signIn(secret, request.ip ?? '', present);
    response.cookie(SIGN_IN_COOKIE, token, cookieOptions(this.config));
    return this.mine.describe(person.id, languageOf(request));
  }

  /** Works without a sign-in too: whoever wants to be out, is. */
  @Open()
  @Post('sign-out')
  @HttpCode(204)
  async signOut(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    const caller = callerOf(request);
    if (caller !== null) await this.signIns.signOut(caller.signIn);
    const { maxAge: _, ...options } = cookieOptions(this.config);
    response.clearCookie(SIGN_IN_COOKIE, options);
    response.setHeader('Clear-Site-Data', '"cookies", "storage"'); // for shared computers
  }

  @Get('me')
  me(@CalledBy() { person, language }: Caller): Me {
    return this.mine.describe(person, language);
  }

  @Put('me/language')
  async chooseLanguage(@CalledBy() { person }: Caller, @Body() { language }: LanguageDto): Promise<Me> {
    await this.people.chooseLanguage(person, language);
    return this.mine.describe(person, language);
  }
}
