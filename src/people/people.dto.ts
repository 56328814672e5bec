import { IsIn, IsString, MaxLength } from 'class-validator';
import type { LanguageRequest, NewMember, SignInRequest } from '../core/protocol/http.js';
import type { Language } from '../core/protocol/messages.js';
import { LANGUAGES } from '../platform/language.js';
import type { MemberRole } from './people.js';

/** Longer than any text that the services accept; they say exactly what is too long. */
const LONG = 2_000;

export class SignInDto implements SignInRequest {
  @IsString() @MaxLength(200) token: string;
}

export class LanguageDto implements LanguageRequest {
  @IsIn(LANGUAGES) language: Language;
}

export class NewMemberDto implements NewMember {
  @IsString() @MaxLength(LONG) name: string;
  @IsString() @MaxLength(LONG) unit: string;
  @IsIn(['participant', 'moderator', 'observer']) role: MemberRole;
}
