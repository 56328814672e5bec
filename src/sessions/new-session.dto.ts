import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import type { NewSession, PlanChange } from '../core/protocol/http.js';
import type { Language } from '../core/protocol/messages.js';
import { LATEST_START, TITLE_LIMIT, type PlannedValue } from '../core/session/settings.js';

/** More than there are. */
const MOST_SETTINGS = 100;

/** More topics than any session gets through. */
const MOST_TOPICS = 20;

/** The body of a request to change a plan. */
export class PlanChangeDto implements PlanChange {
  @ValidateIf((_body, value) => value !== undefined)
  @IsString()
  @MaxLength(TITLE_LIMIT * 2)
  title?: string;
  @ValidateIf((_body, value) => value !== undefined)
  @IsInt()
  @Min(0)
  @Max(LATEST_START)
  startsAt?: number;
}

/** The body of a request to plan a session. */
export class NewSessionDto implements NewSession {
  @IsString() @MaxLength(TITLE_LIMIT * 2) title: string;
  @IsInt() @Min(0) @Max(LATEST_START) startsAt: number;
  @IsIn(['open', 'queue', 'moderator']) mode: NewSession['mode'];
  @ValidateIf((_body, value) => value !== null) @IsInt() @Min(10) @Max(3_600) turnSeconds: number | null;
  @IsOptional() @IsString() @MaxLength(64) template?: string | null;
  @ValidateIf((_body, value) => value !== undefined)
  @IsArray()
  @ArrayMaxSize(MOST_TOPICS)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(64, { each: true })
  topics?: string[];
  @ValidateIf((_body, value) => value !== undefined) @IsIn(['pl', 'en']) language?: Language;
  // Which settings there are, and their ranges, is known to the rules of the floor.
  @ValidateIf((_body, value) => value !== undefined) @IsObject() settings?: Record<string, PlannedValue>;
  @ValidateIf((_body, value) => value !== undefined)
  @IsArray()
  @ArrayMaxSize(MOST_SETTINGS)
  @IsString({ each: true })
  @MaxLength(64, { each: true })
  locked?: string[];
}
