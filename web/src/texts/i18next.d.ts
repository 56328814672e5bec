import 'i18next';
import type { RefusalCode } from '../../../src/core/protocol/refusals.js';
import type { pl } from './pl.js';
import type { staffPl } from './staff-pl.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: {
      app: typeof pl;
      staff: typeof staffPl;
      refusals: Record<RefusalCode, { message: string; remedy: string }>;
    };
  }
}
