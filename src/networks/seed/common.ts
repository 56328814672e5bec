import type { Bilingual } from '../../core/protocol/http.js';
import type { SeedNetwork } from './seed-data.js';

/** What the four networks are for; each can go its own way later. */
export const GOAL: Bilingual = {
  pl: 'Wspierać osoby z sieci w zadaniach, które stawia przed nimi projekt.',
  en: 'To back up the people in the network in the tasks that the project sets them.',
};

export const OBJECTIVES: readonly Bilingual[] = [
  { pl: 'Wymieniać się doświadczeniami.', en: 'To exchange experience.' },
  { pl: 'Wspólnie szukać rozwiązań.', en: 'To look for solutions together.' },
  { pl: 'Uczyć się od siebie nawzajem.', en: 'To learn from each other.' },
  {
    pl: 'Dać miejsce tym, którzy w zadaniach oświatowych chcą działać z własnej inicjatywy.',
    en: 'To make room for those who want to take the initiative in the tasks of education.',
  },
];

export const BENEFITS: readonly Bilingual[] = [
  {
    pl: 'Wiesz, jak inne samorządy radzą sobie z tymi samymi zadaniami.',
    en: 'You know how other local governments cope with the same tasks.',
  },
  { pl: 'Masz oparcie, gdy pracujesz nad własnymi.', en: 'You have backing when you work on your own.' },
  {
    pl: 'Poznajesz sposoby na włączenie mieszkańców w rozwój oświaty.',
    en: 'You get to know ways of drawing the local community into developing education.',
  },
  {
    pl: 'Widzisz, jak jakość edukacji łączy się z rozwojem gminy, miasta czy powiatu.',
    en: 'You see how the quality of education and the growth of a commune, town or county go together.',
  },
  {
    pl: 'Sprawdzasz na sobie, jak buduje się sieć. Łatwiej wtedy zrozumieć ideę organizacji uczącej się i przenieść ją do swojego urzędu.',
    en: 'You find out first-hand how a network is built, which makes the idea of a learning organisation easier to grasp and to take home to your office.',
  },
];

export const TOPICS: SeedNetwork['topics'] = [
  {
    title: {
      pl: 'Nasza sieć: jaka ma być, żebyśmy chcieli w niej być?',
      en: 'Our network: what would make us want to belong to it?',
    },
    isOpenList: false,
  },
  {
    title: {
      pl: 'Jak nam idzie? Zadania projektu widziane z różnych stron.',
      en: 'How are we doing? The tasks of the project from where each of us stands.',
    },
    isOpenList: false,
  },
  {
    title: { pl: 'Jak przygotować spotkanie dialogowe.', en: 'How to set up a dialogue meeting.' },
    isOpenList: false,
  },
  {
    title: {
      pl: 'Plan rozwoju oświaty: co przeszliśmy, tworząc nasz.',
      en: 'The education development plan: what we went through making ours.',
    },
    isOpenList: false,
  },
  {
    title: { pl: 'Inspiracje: co pcha nas do przodu.', en: 'Inspirations: what moves us forward.' },
    isOpenList: false,
  },
  {
    title: {
      pl: 'Lista otwarta: wszystko o budowaniu koalicji na rzecz oświaty i jej jakości.',
      en: 'The open list: anything about building coalitions for education and its quality.',
    },
    isOpenList: true,
  },
];
