import { CHARTER } from './charter.js';
import { BENEFITS, GOAL, OBJECTIVES, TOPICS } from './common.js';
import { PROMPTS } from './prompts.js';
import type { SeedData, SeedNetwork } from './seed-data.js';

const COMMON = {
  goal: GOAL,
  objectives: OBJECTIVES,
  benefits: BENEFITS,
  topics: TOPICS,
  charter: CHARTER,
  prompts: PROMPTS,
} satisfies Partial<SeedNetwork>;

/** The four networks of people who run education in Polish local government (JST). */
export const SEED: SeedData = {
  version: 2,
  organiser: { id: 'e5e8a35a-0b31-4092-af16-61762fd7f14b', name: 'Organizacja sieci', unit: '' },
  networks: [
    {
      id: '6981383e-b589-4f0a-94a1-4ed7ea069aa8',
      code: 'JST_GMINA WIEJSKA',
      title: { pl: 'Gminy wiejskie', en: 'Rural communes' },
      moderator: { id: '67d26679-3ff3-4e26-bae0-f192588a8af9', name: 'Dorota Tomaszewicz', unit: '' },
      ...COMMON,
    },
    {
      id: 'bbe5ef6e-763f-4fc8-9725-9c4b3e84b411',
      code: 'JST_GMINA MIEJSKO-WIEJSKA',
      title: { pl: 'Gminy miejsko-wiejskie', en: 'Urban-rural communes' },
      moderator: {
        id: '10462b88-1388-402c-8380-8b6cec770bfd',
        name: 'Zofia Domaradzka-Grochowalska',
        unit: '',
      },
      ...COMMON,
    },
    {
      id: '08511c5e-f65a-4140-b51e-f17d556163b2',
      code: 'JST_GMINA MIEJSKA',
      title: { pl: 'Gminy miejskie', en: 'Urban communes' },
      moderator: { id: '15633305-7fc4-48c2-bdd9-db41396e47dd', name: 'Anna Jurewicz', unit: '' },
      ...COMMON,
    },
    {
      id: '09b9ff7e-5efc-44f4-990b-d351c439a407',
      code: 'JST_POWIATY',
      title: { pl: 'Powiaty', en: 'Counties' },
      moderator: { id: 'd08cec5c-ed4c-4bf4-921d-dddb7f637af4', name: 'Piotr Matuszak', unit: '' },
      ...COMMON,
    },
  ],
};
