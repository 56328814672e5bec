import type { SessionTemplate } from '../../core/protocol/http.js';
import { ROUND } from './modes.js';

/** A decision that nobody has a serious objection to. */
export const CONSENT_ROUND: SessionTemplate = {
  id: 'consent-round',
  title: { pl: 'Runda zgody', en: 'Consent round' },
  summary: {
    pl: 'Wspólna decyzja krok po kroku: propozycja, pytania, reakcje, poprawki i zastrzeżenia. Szukacie rozwiązania dość dobrego, by je wypróbować.',
    en: 'A decision step by step: proposal, questions, reactions, amendments, objections. You look for what is good enough to try.',
  },
  turnSeconds: 120,
  items: [
    {
      title: { pl: 'Propozycja', en: 'The proposal' },
      minutes: 5,
      mode: 'moderator',
      note: {
        pl: 'Przeczytaj propozycję w całości i zadaj ją jako pytanie, żeby wszyscy mieli ją przed oczami. Powiedz, na jak długo ma obowiązywać.',
        en: 'Read the whole proposal and put it as the prompt, so that all have it before their eyes. Say for how long it is meant to hold.',
      },
      prompts: [],
    },
    {
      title: { pl: 'Pytania o zrozumienie', en: 'Questions to understand' },
      minutes: 10,
      mode: 'queue',
      note: {
        pl: 'Tylko pytania, jeszcze bez opinii. Odpowiada osoba, która zgłosiła propozycję; „nie wiemy” to też odpowiedź.',
        en: 'Questions only, no opinions yet. Whoever made the proposal answers; “we do not know” is an answer, too.',
      },
      prompts: [
        {
          pl: 'O co musisz zapytać, żeby dobrze zrozumieć tę propozycję?',
          en: 'What do you have to ask to understand this proposal well?',
        },
      ],
    },
    {
      title: { pl: 'Runda reakcji', en: 'Round of reactions' },
      minutes: 15,
      mode: ROUND,
      note: {
        pl: 'Każda osoba krótko, bez dyskusji. Notuj, co warto zmienić.',
        en: 'Everybody briefly, without discussion. Note what is worth changing.',
      },
      prompts: [
        {
          pl: 'Co w tej propozycji Ci się podoba, a co Cię niepokoi?',
          en: 'What do you like about this proposal, and what worries you?',
        },
      ],
    },
    {
      title: { pl: 'Propozycja po poprawkach', en: 'The proposal, amended' },
      minutes: 5,
      mode: 'moderator',
      note: {
        pl: 'Razem z autorem lub autorką powiedz, co zmieniacie, a co zostaje, i zadaj nową treść jako pytanie.',
        en: 'With its author, say what you change and what stays, and put the new wording as the prompt.',
      },
      prompts: [],
    },
    {
      title: { pl: 'Runda zgody', en: 'Round of consent' },
      minutes: 15,
      mode: ROUND,
      note: {
        pl: 'Są trzy odpowiedzi: zgoda, zgoda z uwagą, zastrzeżenie. Zastrzeżenie to powód, dla którego propozycja zaszkodziłaby wspólnej pracy, a nie to, że ktoś wolałby inaczej.',
        en: 'There are three answers: consent, consent with a remark, objection. An objection is a reason why the proposal would harm the work, not that somebody would prefer another.',
      },
      prompts: [
        {
          pl: 'Czy możesz się na to zgodzić? Jeśli masz zastrzeżenie, powiedz jakie.',
          en: 'Can you consent to this? If you have an objection, say which.',
        },
      ],
    },
    {
      title: { pl: 'Co zrobić z zastrzeżeniami', en: 'What to do with the objections' },
      minutes: 15,
      mode: 'queue',
      note: {
        pl: 'Po jednym zastrzeżeniu naraz. Pytaj, co dodać albo zmienić, żeby zniknęło. Jeśli nie ma zastrzeżeń, pomiń ten punkt.',
        en: 'One objection at a time. Ask what to add or change so that it goes away. If there is none, leave this item out.',
      },
      prompts: [
        {
          pl: 'Co zmienić w propozycji, żeby to zastrzeżenie przestało być potrzebne?',
          en: 'What could be changed in the proposal so that this objection is no longer needed?',
        },
      ],
    },
    {
      title: { pl: 'Ustalenie', en: 'What is decided' },
      minutes: 5,
      mode: 'moderator',
      note: {
        pl: 'Przeczytaj ustalenie słowo w słowo, powiedz, kto za nie odpowiada i kiedy sprawdzicie, jak działa.',
        en: 'Read the decision word for word; say who sees to it, and when you will look at how it works.',
      },
      prompts: [],
    },
  ],
  topicsAfter: 7,
};
