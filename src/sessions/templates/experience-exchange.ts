import type { SessionTemplate } from '../../core/protocol/http.js';
import { ROUND } from './modes.js';

/** Ten minutes for each unit. */
export const EXPERIENCE_EXCHANGE: SessionTemplate = {
  id: 'experience-exchange',
  title: { pl: 'Wymiana doświadczeń', en: 'Exchange of experience' },
  summary: {
    pl: 'Po 10 minut na jednostkę: opowieść i pytania. Potem wspólnie szukacie tego, co łączy, i wybieracie coś dla siebie.',
    en: 'Ten minutes for each unit: its story and questions. Then you look for what you share, and choose something to take home.',
  },
  turnSeconds: 600,
  items: [
    {
      title: { pl: 'Otwarcie', en: 'Opening' },
      minutes: 5,
      mode: 'moderator',
      note: {
        pl: 'Przypomnij pytanie, na które odpowiada każda jednostka, i podaj kolejność. Poproś, żeby w każdej opowieści było też coś, co się nie udało.',
        en: 'Recall the question that each unit answers, and give the order. Ask for something in each story that did not work out, too.',
      },
      prompts: [],
    },
    {
      title: {
        pl: 'Jak to wygląda u nas: 10 minut na jednostkę',
        en: 'How it is with us: ten minutes for each unit',
      },
      minutes: 60,
      mode: ROUND,
      note: {
        pl: 'Czas jest na sześć jednostek: około siedmiu minut opowieści i trzy minuty pytań. Jeśli zgłosi się więcej, przedłuż ten punkt albo przenieś zgłoszenia na następne spotkanie.',
        en: 'There is time for six units: some seven minutes for the story and three for questions. If there are more, extend this item or carry the requests to the next session.',
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
      title: { pl: 'Runda: co biorę dla siebie', en: 'Round: what I take home' },
      minutes: 15,
      mode: ROUND,
      note: {
        pl: 'Jedno zdanie od każdej osoby. Zachęć, żeby wskazać jednostkę, do której ktoś chce się odezwać.',
        en: 'One sentence from everybody. Encourage people to name the unit they want to get in touch with.',
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
