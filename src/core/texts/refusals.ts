import type { RefusalCode } from '../protocol/refusals.js';
import type { EnglishForm, PolishForm, RefusalTexts } from './refusal-texts.js';
import { LEADING_REFUSALS_EN } from './refusals-leading.en.js';
import { LEADING_REFUSALS_PL } from './refusals-leading.pl.js';
import { REFUSALS_EN } from './refusals.en.js';
import { REFUSALS_PL } from './refusals.pl.js';

/** All sentences of refusals, as the server answers them. */
export const REFUSALS: {
  readonly pl: RefusalTexts<PolishForm, RefusalCode>;
  readonly en: RefusalTexts<EnglishForm, RefusalCode>;
} = {
  pl: { ...REFUSALS_PL, ...LEADING_REFUSALS_PL },
  en: { ...REFUSALS_EN, ...LEADING_REFUSALS_EN },
};
