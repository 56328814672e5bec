import type { SessionTemplate } from '../../core/protocol/http.js';
import { ROUND } from './modes.js';

/** For a first meeting, or for the beginning of any other. */
export const CHECK_IN: SessionTemplate = {
  id: 'check-in',
  title: { pl: 'Runda na otwarcie', en: 'Check-in round' },
  summary: {
    pl: 'Krótkie spotkanie: każda osoba mówi, z czym przychodzi, a na koniec wybieracie, o czym porozmawiacie.',
    en: 'A short session: everybody says what they bring along, and at the end you choose what to talk about.',
  },
  turnSeconds: 120,
  items: [
    {
      title: { pl: 'Powitanie', en: 'Welcome' },
      minutes: 5,
      mode: 'moderator',
      note: {
        pl: 'Powiedz, po co się spotykacie i ile to potrwa. Osoby, które są tu pierwszy raz, przywitaj po imieniu.',
        en: 'Say what the session is for and how long it will take. Greet by name those who are here for the first time.',
      },
      prompts: [],
    },
    {
      title: { pl: 'Runda: z czym dziś przychodzimy', en: 'Round: what we bring along today' },
      minutes: 20,
      mode: ROUND,
      note: {
        pl: 'Dwie minuty na osobę. Nikt nie komentuje cudzej wypowiedzi, a każda osoba może powiedzieć „pas”. Zapisuj tematy, które wracają.',
        en: 'Two minutes each. Nobody comments on what another says, and everybody may pass. Note the topics that come up again.',
      },
      prompts: [
        {
          pl: 'Z czym dziś przychodzisz: co u Was działa, a czego szukasz?',
          en: 'What do you bring along today: what works where you are, and what are you looking for?',
        },
      ],
    },
    {
      title: { pl: 'Na czym się skupimy', en: 'What we will concentrate on' },
      minutes: 10,
      mode: 'open',
      note: {
        pl: 'Nazwij dwa albo trzy tematy, które wróciły w rundzie, i zapytaj, od czego zacząć.',
        en: 'Name two or three topics that you heard in the round, and ask which to begin with.',
      },
      prompts: [
        {
          pl: 'Który z tych tematów najbardziej przyda się nam wszystkim?',
          en: 'Which of these topics would be of most use to all of us?',
        },
      ],
    },
  ],
  topicsAfter: 3,
};
