/** The people of the demo, all invented: name and the commune that they come from. */
export const DEMO_MODERATOR = { name: 'Helena Brzozowska', unit: 'gmina Modrzewie' } as const;

export const DEMO_PEOPLE: readonly { readonly name: string; readonly unit: string }[] = [
  { name: 'Anna Kowal', unit: 'gmina Lipowo' },
  { name: 'Jan Zieliński', unit: 'gmina Brzozów Mały' },
  { name: 'Marta Wrona', unit: 'gmina Kłosowo' },
  { name: 'Stanisław Dąbek', unit: 'gmina Stara Olszyna' },
  { name: 'Ewa Łącka-Pietrzykowska', unit: 'gmina Zarzecze Górne' },
  { name: 'Tomasz Gąska', unit: 'gmina Wierzbno' },
  { name: 'Irena Świerk', unit: 'gmina Jodłówka' },
  { name: 'Paweł Źródlak', unit: 'gmina Cicha Woda' },
  { name: 'Katarzyna Młynarczyk', unit: 'gmina Nowe Pole' },
  { name: 'Grzegorz Ćwik', unit: 'gmina Borowiec' },
  { name: 'Agnieszka Rosa', unit: 'gmina Łąkowo' },
  { name: 'Bożena Jaskółka', unit: 'gmina Kępa' },
];

/** One question and what is said about it: the place of the person in `DEMO_PEOPLE`, then their words. */
export interface DemoTopic {
  /** Which of the standing topics it belongs to: its position in their list. */
  readonly position: number;
  readonly prompt: string;
  readonly said: readonly (readonly [person: number, ...words: readonly string[]])[];
  /** Said beside the floor. */
  readonly aside: readonly [person: number, text: string];
  readonly closing: string;
}

/** The demo's discussion. It begins anew when it is through. */
export const DEMO_TOPICS: readonly DemoTopic[] = [
  {
    position: 4,
    prompt: 'Co w planie rozwoju oświaty okazało się trudniejsze, niż się spodziewaliśmy?',
    said: [
      [
        0,
        'U nas największym kłopotem był harmonogram. Plan zakładał trzy miesiące, a samo zbieranie danych ze szkół zajęło dwa.',
        'Gdybyśmy zaczynali jeszcze raz, zaczęlibyśmy od jednej szkoły i na niej sprawdzili ankietę.',
      ],
      [
        1,
        'My zaczęliśmy od rozmowy z dyrektorami i to pomogło: dane przyszły szybciej, bo każdy wiedział, po co są.\nTrudniejsze okazało się co innego. Nikt nie chciał skreślać zadań, więc plan puchł z tygodnia na tydzień.',
      ],
      [
        4,
        'Dla mnie trudne były wskaźniki. Łatwo zapisać „wzrost kompetencji kluczowych”, dużo trudniej powiedzieć, po czym to poznamy za dwa lata.',
      ],
      [
        6,
        'Mamy jedną szkołę i dwa oddziały przedszkolne, więc wszystko wie trzy osoby. Kłopot w tym, że te trzy osoby robią też wszystko inne.',
      ],
      [
        9,
        'Umówiliśmy się, że każdy cel ma jednego gospodarza z imienia i nazwiska. To jedno zdanie zmieniło więcej niż cały rozdział o zarządzaniu.',
        'Chętnie podeślę naszą tabelę, jest na jedną stronę.',
      ],
    ],
    aside: [2, 'Poproszę o tę tabelę, u nas właśnie tego brakuje.'],
    closing: 'Wracają dwa wątki: mniej zadań i jeden gospodarz każdego celu. Zapisuję oba do wniosków.',
  },
  {
    position: 3,
    prompt: 'Jak zaprosić na spotkanie dialogowe ludzi, którzy zwykle nie przychodzą?',
    said: [
      [
        3,
        'Plakaty nie działają. Zadziałało zaproszenie od kogoś, kogo się zna: poprosiliśmy sołtysów i koło gospodyń, każdy przyprowadził trzy osoby.',
      ],
      [
        10,
        'U nas pomogła pora. Po zebraniu wiejskim, w tej samej sali, z herbatą. Rodzice i tak już byli.',
        'I opieka dla dzieci w sali obok, to drobiazg, a przyszło o połowę więcej mam.',
      ],
      [
        7,
        'Ważne też, o co pytamy. „Czy podoba się Państwu plan” to koniec rozmowy. „Czego szkoła ma nauczyć Państwa dziecko przez pięć lat” to jej początek.',
      ],
      [
        8,
        'Młodzi przyszli dopiero wtedy, gdy sami prowadzili jeden stolik. Uprzedzam: pytania mieli trudniejsze od naszych.',
      ],
      [
        11,
        'Obiecaliśmy odpowiedź na każdy wniosek w ciągu miesiąca i dotrzymaliśmy. Na drugie spotkanie ludzie przyszli już bez namawiania.',
      ],
    ],
    aside: [5, 'Opieka nad dziećmi: świetny pomysł, kto ją u Państwa prowadził?'],
    closing:
      'Zapraszać przez ludzi, o dobrej porze, z prawdziwym pytaniem i z odpowiedzią w terminie. Dziękuję.',
  },
];

/** What the people of the demo have put on the open list: by whom, what, why, and how many others support it. */
export const DEMO_PROPOSALS: readonly {
  readonly by: number;
  readonly title: string;
  readonly description: string;
  readonly supporters: number;
}[] = [
  {
    by: 3,
    title: 'Jak liczyć koszty dowożenia, żeby wystarczyło na zajęcia po lekcjach?',
    description: 'U nas ostatni autobus odjeżdża o 14:40. Szukam gmin, które to rozwiązały.',
    supporters: 7,
  },
  {
    by: 8,
    title: 'Wspólny zakup obiadów z sąsiednią gminą',
    description: '',
    supporters: 4,
  },
  {
    by: 5,
    title: 'Ubywa dzieci. Co robić z pustymi klasami?',
    description: 'Żłobek, klub seniora, przedszkole? Każda z tych decyzji zostaje na lata.',
    supporters: 5,
  },
];
