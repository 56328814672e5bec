import { Injectable } from '@nestjs/common';
import { createInstance, type i18n } from 'i18next';
import type { Language } from '../core/protocol/messages.js';
import type { Refusal, RefusalCode } from '../core/protocol/refusals.js';
import type { RejectionDetails } from '../core/session/decision.js';
import { COUNTED_DETAIL } from '../core/texts/refusal-texts.js';
import { REFUSALS } from '../core/texts/refusals.js';

/** Says "no" in words: a code from the closed list becomes two sentences in a person's language. */
@Injectable()
export class Refusals {
  private readonly texts: i18n = createInstance();

  constructor() {
    void this.texts.init({
      initAsync: false, // the sentences are there before the first request
      lng: 'pl',
      fallbackLng: 'pl',
      resources: { pl: { translation: REFUSALS.pl }, en: { translation: REFUSALS.en } },
      interpolation: { escapeValue: false }, // plain text: whoever shows it escapes it
    });
  }

  /** The refusal as it crosses the wire. */
  refuse(code: RefusalCode, details: RejectionDetails, language: Language): Refusal {
    const counted = COUNTED_DETAIL[code];
    const values = { ...details, ...(counted === undefined ? {} : { count: Number(details[counted] ?? 1) }) };
    const say = (part: 'message' | 'remedy'): string =>
      this.texts.t(`${code}.${part}`, { lng: language, replace: values, count: values.count }).trim();
    const refusal: Refusal = { ok: false, code, message: say('message'), remedy: say('remedy') };
    const seconds = details['seconds'];
    return code === 'slow-down' && typeof seconds === 'number'
      ? { ...refusal, retryAfterMs: seconds * 1000 }
      : refusal;
  }
}
