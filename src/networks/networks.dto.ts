import { IsInt, Max, Min } from 'class-validator';
import type { CharterAcceptance } from '../core/protocol/http.js';

export class CharterAcceptanceDto implements CharterAcceptance {
  @IsInt() @Min(1) @Max(1_000_000) version: number;
}
