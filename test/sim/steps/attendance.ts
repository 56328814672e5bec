import fc from 'fast-check';
import { person, PEOPLE, type Steps } from './step.js';

/** People come, go, and lose their connection. */
export const ATTENDANCE_STEPS: Steps = [
  person.map((who) => () => ({ type: 'LoseConnection' as const, person: who })),
  person.map((who) => () => ({ type: 'Depart' as const, person: who })),
  fc.constantFrom(...PEOPLE).map(({ person: who, role }) => () => ({
    type: 'Arrive' as const,
    person: who,
    role,
    name: who,
    unit: '',
  })),
];
