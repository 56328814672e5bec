import type { SeedCharter } from './seed-data.js';

/** The charter that the four networks begin with. */
export const CHARTER: SeedCharter = {
  version: 1,
  intro: {
    pl: 'Sieć to ludzie, którzy robią podobną pracę i chcą ze sobą rozmawiać. Żeby te rozmowy coś dawały, umawiamy się na cztery rzeczy.',
    en: 'A network is people who do similar work and want to talk about it. So that these talks are worth everybody’s time, we agree on four things.',
  },
  conditions: [
    {
      title: { pl: 'Wzajemność', en: 'Reciprocity' },
      text: {
        pl: 'Dzielisz się tym, co u Ciebie działa, i pytasz o to, czego szukasz. Z sieci wynosi się tyle, ile się do niej wnosi.',
        en: 'You share what works where you are, and you ask about what you are looking for. What you take from a network grows with what you bring to it.',
      },
    },
    {
      title: { pl: 'Obecność', en: 'Presence' },
      text: {
        pl: 'Sieć istnieje dopóty, dopóki w niej jesteśmy. Przychodź na spotkania, a gdy nie możesz, przeczytaj zapis i wróć następnym razem.',
        en: 'The network exists as long as we are in it. Come to its sessions; when you cannot, read the transcript and come back the next time.',
      },
    },
    {
      title: { pl: 'Każdy głos się liczy', en: 'Every voice counts' },
      text: {
        pl: 'Każda wypowiedź pokazuje coś, czego ktoś inny nie widział. Słuchamy do końca, mówimy po kolei i spieramy się o sprawy, nie z ludźmi.',
        en: 'Every contribution shows something that somebody else had not seen. We hear each other out, speak in turn, and argue about matters, not with people.',
      },
    },
    {
      title: { pl: 'Czekamy na Ciebie', en: 'We are waiting for you' },
      text: {
        pl: 'Nie trzeba być ekspertem ani ekspertką, żeby zabrać głos. To, co wiesz ze swojej pracy, jest właśnie tym, czego tu brakuje.',
        en: 'You need not be an expert to speak up. What you know from your own work is just what is missing here.',
      },
    },
  ],
};
