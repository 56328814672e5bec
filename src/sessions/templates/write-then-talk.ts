import type { SessionTemplate } from '../../core/protocol/http.js';

/** 1-2-4-all without small groups: twice in silence, then together. */
export const WRITE_THEN_TALK: SessionTemplate = {
  id: 'write-then-talk',
  title: { pl: 'Najpierw w ciszy, potem razem', en: 'In silence first, then together' },
  summary: {
    pl: 'Dwa razy pisanie w ciszy i odsłonięcie wszystkich wpisów naraz, potem rozmowa. Dobre, gdy zwykle mówią wciąż te same osoby.',
    en: 'Silent writing twice, all of it shown at once, then talk. Good where it is usually the same people who speak.',
  },
  turnSeconds: 180,
  items: [
    {
      title: { pl: 'Pytanie', en: 'The question' },
      minutes: 5,
      mode: 'moderator',
      note: {
        pl: 'Wyjaśnij przebieg: pięć minut pisania w ciszy, odsłonięcie, drugie pisanie, rozmowa. Upewnij się, że pytanie jest jasne.',
        en: 'Explain the course: five minutes of silent writing, showing it all, a second writing, talk. Make sure that the question is clear.',
      },
      prompts: [],
    },
    {
      title: { pl: 'W ciszy: moje odpowiedzi', en: 'In silence: my answers' },
      minutes: 5,
      mode: 'hidden',
      note: {
        pl: 'Nikt nie widzi cudzych wpisów, widać tylko, ile osób już napisało. Na koniec odsłoń wszystkie naraz i daj dwie minuty na czytanie.',
        en: 'Nobody sees what others write, only how many have written. At the end show it all at once, and give two minutes to read.',
      },
      prompts: [
        {
          pl: 'Jakie są Twoje dwie albo trzy odpowiedzi na to pytanie?',
          en: 'What are your two or three answers to this question?',
        },
      ],
    },
    {
      title: { pl: 'W ciszy: łączymy odpowiedzi', en: 'In silence: joining the answers' },
      minutes: 8,
      mode: 'hidden',
      note: {
        pl: 'To zastępuje rozmowę w parach: każda osoba wybiera cudzą odpowiedź i łączy ją ze swoją. Na koniec znów odsłoń wszystko naraz.',
        en: 'This stands for the talk in pairs: everybody chooses the answer of another and joins it with their own. At the end show it all at once again.',
      },
      prompts: [
        {
          pl: 'Która cudza odpowiedź najlepiej uzupełnia Twoją i co z nich powstaje?',
          en: 'Whose answer goes best with yours, and what do the two make together?',
        },
      ],
    },
    {
      title: { pl: 'Co się powtarza', en: 'What comes up again' },
      minutes: 10,
      mode: 'open',
      note: {
        pl: 'Zbierzcie najwyżej cztery wspólne myśli. Pytaj też, co pojawiło się tylko raz, a szkoda byłoby to zgubić.',
        en: 'Gather four shared thoughts at most. Ask, too, what came up only once and would be a pity to lose.',
      },
      prompts: [
        {
          pl: 'Jakie najwyżej cztery myśli łączą to, co napisaliśmy?',
          en: 'Which four thoughts at most hold together what we have written?',
        },
      ],
    },
    {
      title: { pl: 'Rozmowa: co z tego wybieramy', en: 'Talk: what we choose of it' },
      minutes: 20,
      mode: 'queue',
      note: {
        pl: 'Najpierw głos mają osoby, które dotąd tylko pisały. Zakończ jednym zdaniem podsumowania przy każdej myśli.',
        en: 'Those who have only written so far speak first. End with one sentence that sums up each thought.',
      },
      prompts: [
        {
          pl: 'Która z tych myśli jest najważniejsza teraz i co z niej wynika?',
          en: 'Which of these thoughts matters most now, and what follows from it?',
        },
      ],
    },
  ],
  topicsAfter: 5,
};
