import type { SessionTemplate } from '../../core/protocol/http.js';
import { ROUND } from './modes.js';

/** The questions change instead of the tables. */
export const WORLD_CAFE: SessionTemplate = {
  id: 'world-cafe',
  title: { pl: 'Kawiarenka: trzy rundy rozmów', en: 'World café: three rounds of talk' },
  summary: {
    pl: 'Trzy pytania, każde pogłębia poprzednie, a po każdym krótkie zebranie myśli. Wszyscy rozmawiają razem, zmienia się tylko pytanie.',
    en: 'Three questions, each going deeper than the one before, and a short harvest after each. All talk together; only the question changes.',
  },
  turnSeconds: 120,
  items: [
    {
      title: { pl: 'Zaproszenie do rozmowy', en: 'Invitation' },
      minutes: 5,
      mode: 'moderator',
      note: {
        pl: 'Powiedz, że będą trzy rundy i że każda zaczyna się od tego, co zebraliście w poprzedniej. Umówcie się na krótkie wypowiedzi.',
        en: 'Say that there will be three rounds, and that each begins with what you gathered in the one before. Agree to keep it short.',
      },
      prompts: [],
    },
    {
      title: { pl: 'Pierwsza rozmowa: co jest ważne', en: 'First talk: what matters' },
      minutes: 15,
      mode: 'open',
      note: {
        pl: 'Pytanie jest szerokie celowo. Zachęcaj, żeby nawiązywać do siebie nawzajem: „a u nas…”, „to mi przypomina…”.',
        en: 'The question is wide on purpose. Encourage people to take up what others say: “and with us…”, “that reminds me…”.',
      },
      prompts: [
        {
          pl: 'Co w tej sprawie jest dla Ciebie naprawdę ważne i dlaczego?',
          en: 'What really matters to you in this, and why?',
        },
      ],
    },
    {
      title: { pl: 'Pierwsze zebranie myśli', en: 'First harvest' },
      minutes: 5,
      mode: 'moderator',
      note: {
        pl: 'Powiedz w dwóch, trzech zdaniach, co wracało najczęściej, i wskaż jedną rzecz, która była zaskoczeniem.',
        en: 'Say in two or three sentences what you heard most often, and one thing that surprised you.',
      },
      prompts: [],
    },
    {
      title: { pl: 'Druga rozmowa: skąd się to bierze', en: 'Second talk: where it comes from' },
      minutes: 15,
      mode: 'open',
      note: {
        pl: 'Zacznij od zebranych myśli. Zapraszaj osoby, które w pierwszej rundzie tylko czytały.',
        en: 'Begin with what was gathered. Invite those who only read in the first round.',
      },
      prompts: [
        {
          pl: 'Co sprawia, że u jednych to działa, a u innych nie?',
          en: 'What makes it work in some places and not in others?',
        },
      ],
    },
    {
      title: { pl: 'Drugie zebranie myśli', en: 'Second harvest' },
      minutes: 5,
      mode: 'moderator',
      note: {
        pl: 'Zapytaj pozostałych, które zdanie z tej rundy było najważniejsze.',
        en: 'Ask the others which sentence of this round was the most important.',
      },
      prompts: [],
    },
    {
      title: { pl: 'Trzecia rozmowa: co dalej', en: 'Third talk: what next' },
      minutes: 15,
      mode: 'open',
      note: {
        pl: 'Teraz o działaniu, ale bez rozliczania: co można spróbować małym kosztem.',
        en: 'Now about acting, without calling to account: what can be tried at small cost.',
      },
      prompts: [
        {
          pl: 'Od jakiego małego kroku możemy zacząć, każdy u siebie i wszyscy razem?',
          en: 'With what small step can we begin, each at home and all together?',
        },
      ],
    },
    {
      title: { pl: 'Runda na koniec: jedno zdanie', en: 'Closing round: one sentence' },
      minutes: 15,
      mode: ROUND,
      note: {
        pl: 'Każda osoba mówi jedno zdanie, bez komentarzy. Te zdania są dobrym wstępem do protokołu.',
        en: 'One sentence from everybody, without comments. These sentences make a good beginning for the minutes.',
      },
      prompts: [
        {
          pl: 'Jaką jedną myśl zabierasz z tych rozmów?',
          en: 'What one thought do you take from these talks?',
        },
      ],
    },
  ],
  topicsAfter: 6,
};
