import type { SessionTemplate } from '../../core/protocol/http.js';

/** Ten minutes for each unit, in turns of five: the units take turns, whoever speaks for them. */
export const EXPERIENCE_EXCHANGE: SessionTemplate = {
  id: 'experience-exchange',
  title: { pl: 'Wymiana doświadczeń', en: 'Exchange of experience' },
  summary: {
    pl: 'Po 10 minut na jednostkę: pięć na opowieść, pięć na odpowiedzi. Potem wspólnie szukacie tego, co łączy, i wybieracie coś dla siebie.',
    en: 'Ten minutes for each unit: five for its story, five for its answers. Then you look for what you share, and choose something to take home.',
  },
  turnSeconds: 300,
  settings: { queueOrder: 'by-unit', unitBudgetMs: 600_000 },
  items: [
    {
      title: { pl: 'Otwarcie', en: 'Opening' },
      minutes: 5,
      mode: 'moderator',
      note: {
        pl: 'Przypomnij pytanie, na które odpowiada każda jednostka, i poproś, żeby z każdej zgłosiła się do głosu jedna osoba. W każdej opowieści niech będzie też coś, co się nie udało.',
        en: 'Recall the question that each unit answers, and ask that one person of each asks for the floor. Let there be something in each story that did not work out, too.',
      },
      prompts: [],
    },
    {
      title: {
        pl: 'Jak to wygląda u nas: 10 minut na jednostkę',
        en: 'How it is with us: ten minutes for each unit',
      },
      minutes: 60,
      mode: 'queue',
      note: {
        pl: 'Lista mówców prowadzi jednostki po kolei: najpierw po jednej opowieści, do pięciu minut, potem drugie tyle na odpowiedzi i uzupełnienia. Kto wykorzystał 10 minut swojej jednostki, czeka za pozostałymi. Czas jest na sześć jednostek; jeśli zgłosi się więcej, przedłuż ten punkt albo przenieś zgłoszenia na następne spotkanie.',
        en: 'The speakers’ list takes the units in turn: first one story each, up to five minutes, then as much again for answers and additions. A unit that has used up its ten minutes waits behind the others. There is time for six units; if there are more, extend this item or carry the requests to the next session.',
      },
      prompts: [
        {
          pl: 'Co u Was zadziałało, co nie, i co zrobilibyście dziś inaczej?',
          en: 'What worked where you are, what did not, and what would you do differently today?',
        },
        {
          pl: 'O co jeszcze chcecie zapytać tę jednostkę?',
          en: 'What else would you like to ask this unit?',
        },
      ],
    },
    {
      title: { pl: 'Przerwa', en: 'Break' },
      minutes: 10,
      mode: 'paused',
      note: {
        pl: 'Powiedz, o której wracacie.',
        en: 'Say when you will go on.',
      },
      prompts: [],
    },
    {
      title: { pl: 'Co nas łączy, a co różni', en: 'What we share, and where we differ' },
      minutes: 20,
      mode: 'queue',
      note: {
        pl: 'Szukajcie warunków, dzięki którym coś się udało. Jedna jednostka może ich nie mieć, więc zapytaj, co zrobić wtedy.',
        en: 'Look for the conditions that made something work. Some unit may lack them; ask what can be done then.',
      },
      prompts: [
        {
          pl: 'Co powtarza się w kilku opowieściach i od czego to zależy?',
          en: 'What comes up in several stories, and what does it depend on?',
        },
      ],
    },
    {
      title: { pl: 'W ciszy: co biorę dla siebie', en: 'In silence: what I take home' },
      minutes: 15,
      mode: 'hidden',
      note: {
        pl: 'Każda osoba pisze jedno zdanie. Na koniec odsłoń wszystkie naraz, daj czas na czytanie i zachęć, żeby wskazać jednostkę, do której ktoś chce się odezwać.',
        en: 'Everybody writes one sentence. At the end show them all at once, give time to read, and encourage people to name the unit they want to get in touch with.',
      },
      prompts: [
        {
          pl: 'Jaką jedną rzecz sprawdzisz u siebie do następnego spotkania?',
          en: 'What one thing will you try at home before the next session?',
        },
      ],
    },
  ],
  topicsAfter: 4,
};
