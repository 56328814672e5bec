import type { SeedPrompt } from './seed-data.js';

/** The questions with which the library of each network begins: some for each of the six topics. */
export const PROMPTS: readonly SeedPrompt[] = [
  // 1. Our network
  {
    topic: 1,
    text: {
      pl: 'Po jakim spotkaniu powiesz komuś z sąsiedniego urzędu: „Przyjdź następnym razem, naprawdę warto”?',
      en: 'After what kind of session would you tell somebody in the office next door: “Come along next time, it is really worth it”?',
    },
  },
  {
    topic: 1,
    text: {
      pl: 'Z jaką sprawą dzwonisz dziś po radę do kogoś z innego samorządu? A z jaką nie masz do kogo zadzwonić?',
      en: 'What do you ring somebody in another local government about today when you need advice? And for what have you got nobody to ring?',
    },
  },
  {
    topic: 1,
    text: {
      pl: 'Co możesz dać tej sieci już teraz: dokument, pomysł, kontakt, doświadczenie, które innym oszczędzi pracy?',
      en: 'What could you give this network right now: a document, an idea, a contact, an experience that would save others work?',
    },
  },
  {
    topic: 1,
    text: {
      pl: 'Na co możemy się umówić, żeby dało się tu mówić także o tym, co nam nie wyszło?',
      en: 'What could we agree on so that we can also talk here about what did not work out?',
    },
  },
  // 2. How are we doing?
  {
    topic: 2,
    text: {
      pl: 'Które zadanie projektu ruszyło u Was z miejsca, a które stoi? Co o tym zdecydowało?',
      en: 'Which task of the project has got going where you are, and which is stuck? What made the difference?',
    },
  },
  {
    topic: 2,
    text: {
      pl: 'Kto w Waszym urzędzie naprawdę niesie ten projekt? Kogo jeszcze trzeba w niego wciągnąć i jak to zrobić?',
      en: 'Who in your office really carries this project? Who else has to be drawn in, and how?',
    },
  },
  {
    topic: 2,
    text: {
      pl: 'Co okazało się trudniejsze, niż zakładał plan? Jak sobie z tym radzicie?',
      en: 'What turned out harder than planned? How are you coping with it?',
    },
  },
  {
    topic: 2,
    text: {
      pl: 'Jaka mała rzecz udała się w ostatnim miesiącu lepiej, niż można się było spodziewać?',
      en: 'Which small thing went better last month than anybody could have expected?',
    },
  },
  {
    topic: 2,
    text: {
      pl: 'W czym ktoś z tej sieci może Wam pomóc jeszcze przed następnym spotkaniem?',
      en: 'What could somebody in this network help you with before we meet again?',
    },
  },
  // 3. A dialogue meeting
  {
    topic: 3,
    text: {
      pl: 'Kogo zabrakło na Waszym ostatnim spotkaniu o szkołach? Jak zaprosić te osoby, żeby tym razem przyszły?',
      en: 'Who was missing from your last meeting about schools? How can you invite them so that they come this time?',
    },
  },
  {
    topic: 3,
    text: {
      pl: 'Jakie jedno pytanie chcecie zadać rodzicom, nauczycielom i uczniom, zanim opowiecie o planach urzędu?',
      en: 'What one question do you want to ask parents, teachers and pupils before you tell them about the plans of your office?',
    },
  },
  {
    topic: 3,
    text: {
      pl: 'Jak prowadzić rozmowę, gdy na sali wszyscy myślą o jednym: o pieniądzach albo o zamknięciu szkoły?',
      en: 'How do you lead a conversation when everybody in the room has one thing on their mind: money, or the closing of a school?',
    },
  },
  {
    topic: 3,
    text: {
      pl: 'Gdzie, kiedy i w jakiej formie spotkać się tak, żeby odezwali się także ci, którzy zwykle milczą?',
      en: 'Where, when and how should people meet so that those who are usually silent speak up too?',
    },
  },
  {
    topic: 3,
    text: {
      pl: 'Co robicie z tym, co ludzie powiedzieli? Po czym za pół roku poznają, że warto było przyjść?',
      en: 'What do you do with what people have said? By what will they know in half a year that it was worth coming?',
    },
  },
  // 4. The education development plan
  {
    topic: 4,
    text: {
      pl: 'Od czego zaczęliście pracę nad planem: od danych, od rozmów czy od budżetu? Co dziś zrobilibyście inaczej?',
      en: 'What did you begin the plan with: data, conversations or the budget? What would you do differently today?',
    },
  },
  {
    topic: 4,
    text: {
      pl: 'Które dane o Waszych szkołach najbardziej Was zaskoczyły? Co z nich wynikło?',
      en: 'Which figures about your schools surprised you most? What followed from them?',
    },
  },
  {
    topic: 4,
    text: {
      pl: 'Jak mówicie o kompetencjach kluczowych, żeby dyrektorzy szkół, skarbnik i radni rozumieli przez to to samo?',
      en: 'How do you talk about key competences so that heads of schools, the treasurer and the councillors mean the same by them?',
    },
  },
  {
    topic: 4,
    text: {
      pl: 'Który zapis planu naprawdę zmienił coś w szkole, a który został na papierze? Skąd ta różnica?',
      en: 'Which part of your plan has really changed something in a school, and which has stayed on paper? Why?',
    },
  },
  {
    topic: 4,
    text: {
      pl: 'Kto dba o to, żeby plan żył po przyjęciu uchwały? Kiedy i z kim do niego wracacie?',
      en: 'Who sees to it that the plan stays alive after the resolution is passed? When do you come back to it, and with whom?',
    },
  },
  // 5. Inspirations
  {
    topic: 5,
    text: {
      pl: 'Co udało się Wam podpatrzyć gdzie indziej i przenieść do siebie? Co trzeba było po drodze zmienić?',
      en: 'What have you seen elsewhere and brought home? What had to be changed on the way?',
    },
  },
  {
    topic: 5,
    text: {
      pl: 'Która szkoła lub przedszkole u Was robi coś, o czym powinni usłyszeć inni? Na czym to polega?',
      en: 'Which school or nursery of yours does something that others should hear about? What is it?',
    },
  },
  {
    topic: 5,
    text: {
      pl: 'Jaka wizyta, książka albo rozmowa zmieniła ostatnio Wasze myślenie o edukacji?',
      en: 'Which visit, book or conversation has lately changed the way you think about education?',
    },
  },
  {
    topic: 5,
    text: {
      pl: 'O co warto zapytać samych uczniów? Czego nauczyły Was ich odpowiedzi?',
      en: 'What is worth asking the pupils themselves? What have you learnt from their answers?',
    },
  },
  {
    topic: 5,
    text: {
      pl: 'Jaki pomysł ruszyłby u Was już jutro, gdyby nie trzeba było na niego ani zgody, ani pieniędzy? Co da się zrobić mimo to?',
      en: 'Which idea would you start tomorrow if it needed neither permission nor money? What can be done all the same?',
    },
  },
  // 6. The open list: coalitions
  {
    topic: 6,
    text: {
      pl: 'Kto poza szkołą już dziś uczy dzieci i młodzież w Waszej okolicy: biblioteka, straż, klub, firma? Jak połączyć te siły?',
      en: 'Who besides the school already teaches children and young people near you: the library, the fire brigade, a club, a firm? How can these forces be joined?',
    },
  },
  {
    topic: 6,
    text: {
      pl: 'Z kim udało się Wam działać razem dla edukacji, choć na początku nic na to nie wskazywało? Co Was połączyło?',
      en: 'With whom did you manage to work together for education although nothing pointed that way at first? What brought you together?',
    },
  },
  {
    topic: 6,
    text: {
      pl: 'Co ze współpracy z urzędem mają partnerzy? Po czym poznają, że ich czas się nie marnuje?',
      en: 'What do partners get out of working with your office? By what do they know that their time is not wasted?',
    },
  },
  {
    topic: 6,
    text: {
      pl: 'Co robicie wspólnie z sąsiednim samorządem: dowóz, poradnia, zajęcia, szkolenia? Gdzie razem można więcej?',
      en: 'What do you do jointly with the local government next door: transport, counselling, classes, training? Where could you do more together?',
    },
  },
  {
    topic: 6,
    text: {
      pl: 'Jak utrzymać koalicję, gdy zmieniają się ludzie: po wyborach, po konkursie, po wakacjach?',
      en: 'How do you keep a coalition together when people change: after an election, a new appointment, the summer?',
    },
  },
];
