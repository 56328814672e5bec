import type { ShownReason } from '../views/queue-explained.js';

/** How a language says in which order people are called, and why somebody stands where they do. `{{…}}` are values. */
export interface OrderTexts {
  readonly arrival: string;
  /** `parts`: what decides, most important first. */
  readonly balanced: string;
  readonly byUnit: string;
  readonly parts: {
    readonly spoken: string;
    readonly turns: string;
    readonly time: string;
    readonly units: string;
  };
  readonly topic: string;
  readonly session: string;
  readonly series: string;
  readonly limits: string;
  readonly kinds: string;
  readonly budget: string;
  readonly reasons: { readonly [reason in ShownReason]: string };
}
