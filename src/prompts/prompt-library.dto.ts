import { IsIn, IsString, IsUUID, ValidateIf } from 'class-validator';
import type { ChangedLibraryPrompt, NewLibraryPrompt } from '../core/protocol/http.js';
import type { Language } from '../core/protocol/messages.js';
import { LANGUAGES } from '../platform/language.js';

export class NewLibraryPromptDto implements NewLibraryPrompt {
  @IsString() text: string;
  @ValidateIf((_body, value) => value !== null) @IsUUID() topic: string | null;
}

export class ChangedLibraryPromptDto extends NewLibraryPromptDto implements ChangedLibraryPrompt {
  @IsIn(LANGUAGES) language: Language;
}
