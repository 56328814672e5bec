import type { SessionTemplate } from '../../core/protocol/http.js';
import { ROUND } from './modes.js';

/** From how things are to what is agreed, everybody heard on the way. */
export const DIALOGUE_MEETING: SessionTemplate = {
  id: 'dialogue-meeting',
  title: { pl: 'Spotkanie dialogowe', en: 'Dialogue meeting' },
  summary: {
    pl: 'Od tego, jak jest, przez potrzeby i pomysły, do wspólnych ustaleń. Dobre, gdy ludzie patrzą na sprawę z różnych stron.',
    en: 'From how things are, by way of needs and ideas, to what you agree on. Good where people see a matter from different sides.',
  },
  turnSeconds: 180,
  items: [
    {
      title: { pl: 'Po co się spotykamy', en: 'Why we meet' },
      minutes: 10,
      mode: 'moderator',
      note: {
        pl: 'Nazwij sprawę jednym pytaniem. Powiedz, co stanie się z ustaleniami i kto o czym decyduje, żeby nikt nie oczekiwał zbyt wiele.',
        en: 'Put the matter into one question. Say what will become of the agreements and who decides about what, so that nobody expects too much.',
      },
      prompts: [],
    },
    {
      title: { pl: 'Jak jest dziś', en: 'How things are today' },
      minutes: 20,
      mode: 'queue',
      note: {
        pl: 'Najpierw fakty i doświadczenia, bez szukania winnych. Pilnuj, żeby wybrzmiały różne strony: szkoła, urząd, rodzice, młodzież.',
        en: 'Facts and experience first, without looking for whom to blame. See to it that the different sides are heard: schools, the office, parents, young people.',
      },
      prompts: [
        {
          pl: 'Jak ta sprawa wygląda z Twojego miejsca?',
          en: 'How does this matter look from where you stand?',
        },
      ],
    },
    {
      title: { pl: 'Czego potrzebujemy: najpierw w ciszy', en: 'What we need: in silence first' },
      minutes: 10,
      mode: 'hidden',
      note: {
        pl: 'Każda osoba pisze dla siebie, nikt jeszcze nie czyta cudzych wpisów. Gdy większość skończy, pokaż wszystkie naraz.',
        en: 'Everybody writes for themselves; nobody reads yet what others write. When most have finished, show it all at once.',
      },
      prompts: [
        {
          pl: 'Czego najbardziej potrzebujesz w tej sprawie od innych, a co możesz dać?',
          en: 'What do you need most from others in this matter, and what can you give?',
        },
      ],
    },
    {
      title: { pl: 'Co słyszymy w tych potrzebach', en: 'What we hear in these needs' },
      minutes: 15,
      mode: 'open',
      note: {
        pl: 'Poproś o odczytanie na głos dwóch cudzych wpisów. Połącz podobne potrzeby i zapytaj, czy dobrze je rozumiecie.',
        en: 'Ask people to quote two entries of others. Put similar needs together, and ask whether you understand them rightly.',
      },
      prompts: [
        {
          pl: 'Które potrzeby są wspólne, a które trzeba pogodzić?',
          en: 'Which needs do we share, and which have to be reconciled?',
        },
      ],
    },
    {
      title: { pl: 'Co możemy zrobić', en: 'What we can do' },
      minutes: 25,
      mode: 'queue',
      note: {
        pl: 'Zbieraj pomysły, zanim zaczniecie je oceniać. Przy każdym pytaj, komu pomoże i kto mógłby go poprowadzić.',
        en: 'Gather ideas before you judge them. With each of them ask whom it helps and who could lead it.',
      },
      prompts: [
        {
          pl: 'Co możemy zrobić, żeby odpowiedzieć na więcej niż jedną z tych potrzeb?',
          en: 'What can we do to answer more than one of these needs?',
        },
      ],
    },
    {
      title: { pl: 'Runda: na co się umawiamy', en: 'Round: what we agree on' },
      minutes: 15,
      mode: ROUND,
      note: {
        pl: 'Zapisz ustalenia: co, kto, do kiedy. Powiedz, kiedy wrócicie do nich wspólnie.',
        en: 'Write the agreements down: what, who, by when. Say when you will come back to them together.',
      },
      prompts: [
        {
          pl: 'Co z tego bierzesz na siebie i do kiedy?',
          en: 'What of this do you take on, and by when?',
        },
      ],
    },
  ],
  topicsAfter: 5,
};
