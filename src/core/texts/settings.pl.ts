import type { SettingTexts } from './setting-texts.js';

/** The names of settings and of their values in Polish. */
export const SETTINGS_PL: SettingTexts = {
  none: 'bez limitu',
  on: 'tak',
  off: 'nie',
  settings: {
    turnMs: { name: 'Czas na głos' },
    composingMs: { name: 'Czas do pierwszego wpisu' },
    postsPerTurn: { name: 'Liczba wpisów podczas jednego głosu' },
    expiry: {
      name: 'Gdy czas minie',
      values: { hard: 'głos się kończy', soft: 'przekroczenie widać, ale głos trwa' },
    },
    graceMs: { name: 'Zapas na wpis w drodze' },
    firstWarningMs: { name: 'Pierwsze ostrzeżenie przed końcem' },
    lastWarningMs: { name: 'Ostatnie ostrzeżenie przed końcem' },
    acceptMs: { name: 'Czas na przyjęcie głosu po wywołaniu', none: 'wywołana osoba ma głos od razu' },
    advance: {
      name: 'Kiedy zaczyna się następny głos',
      values: {
        manual: 'gdy osoba prowadząca go udzieli',
        assisted: 'po chwili, jeśli osoba prowadząca nie zdecyduje inaczej',
        automatic: 'od razu, gdy skończy się poprzedni',
      },
    },
    assistMs: { name: 'Czas dla osoby prowadzącej, zanim głos przejdzie dalej' },
    speakersNominate: { name: 'Kto mówi, może wskazać następną osobę' },
    unattendedAfterMs: { name: 'Ile czekamy na osobę prowadzącą', none: 'bez końca' },
    unattendedPolicy: {
      name: 'Gdy nie ma osoby prowadzącej',
      values: {
        hold: 'lista mówców czeka, uwagi na stronie działają',
        lock: 'nikt nie pisze',
        selfRun: 'głos przechodzi sam na kolejne osoby z listy',
        end: 'lista mówców czeka, a po pewnym czasie spotkanie się kończy',
      },
    },
    unattendedEndMs: { name: 'Po jakim czasie bez prowadzenia spotkanie się kończy' },
    reservedMs: { name: 'Miejsce na początku listy po zerwanym połączeniu' },
    unusedTime: {
      name: 'Niewykorzystany czas',
      values: {
        pool: 'przechodzi do puli tematu',
        reserve: 'zostaje tej osobie na odpowiedzi',
        named: 'można przekazać wskazanej osobie',
        questions: 'jest na pytania do tej osoby',
      },
    },
    interposed: {
      name: 'Pytania w trakcie wypowiedzi',
      values: {
        off: 'wyłączone',
        speaker: 'za zgodą osoby, która mówi',
        'speaker-or-moderator': 'za zgodą osoby, która mówi, albo prowadzącej',
      },
    },
    interposedMs: { name: 'Czas na pytanie w trakcie wypowiedzi' },
    orderMs: { name: 'Czas na wyjaśnienie wniosku formalnego' },
    postLength: { name: 'Znaki w jednym wpisie' },
    slowModeMs: { name: 'Przerwa między wpisami jednej osoby przy otwartym głosie', none: 'bez przerwy' },
    silentFloorMs: {
      name: 'Cisza, po której przychodzi podpowiedź dla prowadzących',
      none: 'bez podpowiedzi',
    },
    topicChange: {
      name: 'Gdy zmienia się punkt programu',
      values: { finish: 'osoba, która ma głos, kończy wypowiedź', end: 'trwająca wypowiedź się kończy' },
    },
    clarifyRequests: { name: 'Zgłoszenia z pytaniem' },
    replyRequests: { name: 'Zgłoszenia ad vocem' },
    orderRequests: { name: 'Wnioski formalne' },
    ordersWhenClosed: { name: 'Wnioski formalne przy zamkniętej liście mówców' },
    ordinaryRequests: { name: 'Liczba zwykłych zgłoszeń jednej osoby na liście' },
    presenceNeeded: { name: 'Na listę trafia tylko ktoś obecny' },
    requestsPerTopic: { name: 'Liczba zgłoszeń jednej osoby w jednym temacie' },
    clarifyCap: { name: 'Liczba pytań jednej osoby przed zwykłym głosem kogoś innego' },
    replyCap: { name: 'Liczba ad vocem jednej osoby przed zwykłym głosem kogoś innego' },
    reopensAtTopic: { name: 'Lista mówców otwiera się z nowym tematem' },

    // The order of the queue
    queueOrder: {
      name: 'Kolejność głosów',
      values: {
        arrival: 'według zgłoszeń',
        balanced: 'najpierw osoby, których było słychać mniej',
        'by-unit': 'jednostki po kolei',
      },
    },
    orderScope: {
      name: 'Kolejność bierze pod uwagę',
      values: {
        topic: 'głosy w bieżącym temacie',
        session: 'głosy z całego spotkania',
        series: 'głosy z tej serii spotkań: z tego i z wcześniejszych',
      },
    },
    balanceSpoken: { name: 'Pierwszeństwo osób, które nie miały jeszcze głosu' },
    balanceTurns: { name: 'Pierwszeństwo osób z mniejszą liczbą głosów' },
    balanceTime: { name: 'Pierwszeństwo osób, które mówiły krócej' },
    balanceUnits: { name: 'Pierwszeństwo jednostek, które było słychać mniej' },
    overtakenMost: { name: 'Ile razy można kogoś wyprzedzić' },
    overtakenForMs: { name: 'Jak długo można kogoś wyprzedzać' },
    unitBudgetMs: { name: 'Czas jednostki w jednym temacie' },

    // What a plan decides for good
    namesInQueue: { name: 'Na liście mówców wszyscy widzą, kto czeka' },
    subjectsSeenBy: {
      name: 'Kto widzi, czego dotyczą zgłoszenia',
      values: { all: 'wszyscy', moderators: 'tylko osoby prowadzące' },
    },
    ordersSeenBy: {
      name: 'Kto widzi wniosek formalny, zanim zostanie rozstrzygnięty',
      values: { all: 'wszyscy', moderators: 'tylko osoby prowadzące' },
    },
    orderCategories: {
      name: 'Czego mogą dotyczyć wnioski formalne',
      values: {
        charter: 'naruszenie warunków uczestnictwa',
        technical: 'kłopot techniczny',
        'off-topic': 'odejście od tematu',
        time: 'czas wypowiedzi',
        queue: 'kolejność mówców',
        break: 'przerwa',
        other: 'inna sprawa',
      },
    },
  },
};
