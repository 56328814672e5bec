import 'i18next';
import type { RefusalCode } from '../../../src/core/protocol/refusals.js';
import type { LeadingCode } from '../../../src/core/texts/refusal-texts.js';
import type { behindPl } from './behind-pl.js';
import type { homePl } from './home-pl.js';
import type { noticesPl } from './notices-pl.js';
import type { pl } from './pl.js';
import type { pollsPl } from './polls-pl.js';
import type { projectorPl } from './projector-pl.js';
import type { interruptionsPl } from './interruptions-pl.js';
import type { roundsPl } from './rounds-pl.js';
import type { staffPl } from './staff-pl.js';
import type { topicsPl } from './topics-pl.js';
import type { unsentPl } from './unsent-pl.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: {
      app: typeof pl;
      behind: typeof behindPl;
      home: typeof homePl;
      staff: typeof staffPl;
      topics: typeof topicsPl;
      polls: typeof pollsPl;
      rounds: typeof roundsPl;
      interruptions: typeof interruptionsPl;
      notices: typeof noticesPl;
      projector: typeof projectorPl;
      unsent: typeof unsentPl;
      refusals: Record<RefusalCode, { message: string; remedy: string }>;
      leadingRefusals: Record<LeadingCode, { message: string; remedy: string }>;
    };
  }
}
