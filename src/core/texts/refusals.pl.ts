import type { EverydayCode, PolishForm, RefusalTexts } from './refusal-texts.js';

/** What is answered in Polish when something is refused that anybody may try. */
export const REFUSALS_PL: RefusalTexts<PolishForm, EverydayCode> = {
  // rights and presence
  'not-allowed': {
    message: 'Twoja rola w tej sieci na to nie pozwala.',
    remedy: 'Poproś o to osobę prowadzącą spotkanie.',
  },
  'not-present': {
    message: 'Nie ma Cię teraz na tym spotkaniu.',
    remedy: 'Wejdź na spotkanie jeszcze raz i powtórz.',
  },
  muted: {
    message: 'Twój głos na tym spotkaniu jest wyciszony.',
    remedy: 'Możesz dalej czytać. O przywrócenie głosu poproś osobę prowadzącą.',
  },
  removed: {
    message:
      'Na tym spotkaniu nie możesz dalej brać udziału: tak zdecydowała osoba prowadząca. Powód: {{reason}}',
    remedy: 'Napisz do osoby prowadzącej sieć. Może Cię przywrócić.',
  },
  'removed-by-group': {
    message: 'Na tym spotkaniu nie możesz dalej brać udziału: tak zdecydowała grupa. Powód: {{reason}}',
    remedy: 'Napisz do osoby prowadzącej sieć. Może Cię przywrócić.',
  },
  'last-moderator': {
    message: 'Poza Tobą nie ma tu nikogo, kto mógłby prowadzić.',
    remedy: 'Wskaż zastępstwo spośród obecnych albo wybierz, co ma się dziać bez osoby prowadzącej.',
  },
  'not-deputy': {
    message: 'Nie masz na tym spotkaniu zastępstwa.',
    remedy: 'Zastępstwo wyznacza wcześniej osoba prowadząca.',
  },
  'not-unattended': {
    message: 'Spotkanie ma osobę prowadzącą albo dopiero na nią czeka.',
    remedy: 'Poprowadzić je można, gdy minie czas oczekiwania na osobę prowadzącą.',
  },
  unattended: {
    message: 'Nie ma teraz osoby prowadzącej, więc nikt nie może pisać.',
    remedy: 'Poczekaj na jej powrót. Twój tekst nie zniknie.',
  },

  // the session's life
  'no-such-session': {
    message: 'Nie ma takiego spotkania.',
    remedy: 'Wróć do strony swojej sieci i wybierz spotkanie z listy.',
  },
  'session-not-open': {
    message: 'Spotkanie jeszcze się nie zaczęło.',
    remedy: 'Zacznie się, gdy osoba prowadząca je otworzy.',
  },
  'session-paused': {
    message: 'Spotkanie ma teraz przerwę.',
    remedy: 'Poczekaj na wznowienie. Twój tekst nie zniknie.',
  },
  'session-closed': {
    message: 'To spotkanie już się skończyło.',
    remedy: 'Możesz przeczytać jego zapis.',
  },

  // the floor
  'not-your-turn': {
    message: 'Głos ma teraz ktoś inny.',
    remedy: 'Zgłoś się do głosu i poczekaj na swoją kolej.',
  },
  'nobody-has-floor': {
    message: 'Nikt nie ma teraz głosu.',
    remedy: 'Zgłoś się do głosu i poczekaj na swoją kolej.',
  },
  'floor-for-moderators': {
    message: 'Teraz głos mają tylko osoby prowadzące.',
    remedy: 'Poczekaj, aż zmienią tryb głosu.',
  },
  'mode-has-no-queue': {
    message: 'W tym trybie nie ma listy mówców.',
    remedy: 'W trybie otwartym po prostu napisz. W pozostałych poczekaj na zmianę trybu.',
  },
  'already-speaking': {
    message: 'Ta osoba ma już głos.',
    remedy: 'Poczekaj, aż go odda.',
  },
  'stale-turn': {
    message: 'W międzyczasie głos przeszedł do kogoś innego.',
    remedy: 'Spójrz, kto ma głos teraz, i w razie potrzeby powtórz.',
  },
  'turn-time-over': {
    message: 'Czas tej wypowiedzi minął, zanim tekst dotarł.',
    remedy: 'Twój tekst nie zniknął. Zgłoś się do głosu jeszcze raz i wyślij go wtedy.',
  },
  'posts-used-up': {
    message: 'Wszystkie wpisy w tej turze są już wykorzystane.',
    remedy: 'Oddaj głos i w razie potrzeby zgłoś się jeszcze raz.',
  },

  'floor-paused': {
    message: 'Głos jest teraz wstrzymany.',
    remedy: 'Poczekaj, aż osoba prowadząca wznowi dyskusję. Twój tekst nie zniknie.',
  },
  'slow-mode': {
    message: 'Między kolejnymi wypowiedziami tej samej osoby jest teraz przerwa.',
    remedy_one: 'Następną możesz wysłać za {{seconds}} sekundę.',
    remedy_few: 'Następną możesz wysłać za {{seconds}} sekundy.',
    remedy_many: 'Następną możesz wysłać za {{seconds}} sekund.',
    remedy_other: 'Następną możesz wysłać za {{seconds}} sekundy.',
  },
  'time-not-passed-on': {
    message: 'Na tym spotkaniu reszty czasu nie przekazuje się innym.',
    remedy: 'Oddaj głos bez wskazywania osoby.',
  },
  'passed-on-once': {
    message: 'Ten czas został już raz przekazany i dalej przekazać go nie można.',
    remedy: 'Oddaj głos bez wskazywania osoby.',
  },
  'interposed-off': {
    message: 'Na tym spotkaniu nie zadaje się pytań w trakcie cudzej wypowiedzi.',
    remedy: 'Zgłoś się do głosu albo zadaj pytanie później.',
  },
  'group-does-not-decide': {
    message: 'Grupa decyduje o tym tylko wtedy, gdy spotkanie toczy się samo, bez osoby prowadzącej.',
    remedy: 'Powiedz o tym osobom prowadzącym.',
  },
  'group-is-deciding': {
    message: 'Grupa decyduje teraz o czymś innym.',
    remedy: 'Poczekaj, aż to rozstrzygnie.',
  },
  'group-has-decided': {
    message: 'Grupa zdecydowała, że ta osoba zostaje.',
    remedy: 'Powiedz o tym osobom prowadzącym, gdy wrócą.',
  },
  'no-such-decision': {
    message: 'Grupa już o tym nie decyduje.',
    remedy: 'Zobacz, co zostało postanowione.',
  },
  'no-nesting': {
    message: 'Trwa już pytanie albo wniosek formalny, a kolejnego nie da się w nie wpleść.',
    remedy: 'Poczekaj, aż tamto się skończy.',
  },
  'no-such-question': {
    message: 'To pytanie już nie czeka.',
    remedy: 'Spójrz na aktualną listę pytań.',
  },
  // calls
  'stale-call': {
    message: 'To wywołanie jest już nieaktualne.',
    remedy: 'Jeśli chcesz mówić, zgłoś swoją gotowość albo zgłoś się do głosu jeszcze raz.',
  },
  'not-your-call': {
    message: 'Wywołano kogoś innego.',
    remedy: 'Poczekaj na swoją kolej.',
  },
  'put-off-twice': {
    message: 'Głos można przełożyć najwyżej dwa razy.',
    remedy: 'Zabierz głos teraz albo zrezygnuj; zgłosić się można znowu w każdej chwili.',
  },
  'nomination-off': {
    message: 'Na tym spotkaniu następną osobę wskazuje osoba prowadząca.',
    remedy: 'Oddaj głos, a osoba prowadząca udzieli go dalej.',
  },
  // rounds
  'round-runs': {
    message: 'Trwa runda: głos przechodzi kolejno do każdej osoby.',
    remedy: 'Poczekaj na koniec rundy. Osoba prowadząca może zakończyć ją wcześniej.',
  },
  'no-round': {
    message: 'Ta runda już się skończyła.',
    remedy: 'Zobacz, w jaki sposób teraz rozmawiacie.',
  },
  'no-part-in-round': {
    message: 'W tej rundzie nie czeka na Ciebie żadna kolej.',
    remedy: 'Możesz zgłosić się do głosu, a dojdzie do Ciebie po rundzie.',
  },
  'passed-for-now': {
    message: 'Swoją kolej można przełożyć na koniec rundy tylko raz.',
    remedy: 'Zabierz głos albo zrezygnuj ze swojej kolei.',
  },
  'part-begun': {
    message: 'Twoja wypowiedź w tej rundzie już się zaczęła.',
    remedy: 'Dokończ ją albo oddaj głos.',
  },
  'no-call-missed': {
    message: 'Nie ma wywołania, po którym trzeba by wracać na listę.',
    remedy: 'Jeśli chcesz mówić, zgłoś się do głosu.',
  },

  // the queue
  'queue-closed': {
    message: 'Lista mówców jest teraz zamknięta. {{reason}}',
    remedy: 'Poczekaj, aż osoba prowadząca ją otworzy albo zacznie się nowy temat.',
  },
  'queue-closed-until-opened': {
    message: 'Lista mówców jest teraz zamknięta. {{reason}}',
    remedy: 'Poczekaj, aż osoba prowadząca ją otworzy.',
  },
  'already-waiting': {
    message: 'To zgłoszenie jest już na liście mówców.',
    remedy: 'Wystarczy poczekać na swoją kolej.',
  },
  'no-such-request': {
    message: 'Tego zgłoszenia nie ma już na liście.',
    remedy: 'Spójrz na aktualną listę mówców.',
  },
  'not-your-request': {
    message: 'To zgłoszenie innej osoby.',
    remedy: 'Zmieniać, przesuwać i wycofywać możesz tylko własne.',
  },
  'kind-is-off': {
    message: 'Na tym spotkaniu nie ma zgłoszeń tego rodzaju.',
    remedy: 'Zgłoś się do zwykłego głosu.',
  },
  'nothing-to-answer': {
    message: 'Ad vocem i pytanie odnoszą się do wypowiedzi, która trwa albo była ostatnia.',
    remedy: 'Możesz zgłosić to samo jako zwykły głos.',
  },
  'subject-missing': {
    message: 'Wniosek formalny musi mieć temat.',
    remedy: 'Napisz w jednym zdaniu, o co wnosisz.',
  },
  'requests-used-up': {
    message_one: 'W jednym temacie można się zgłosić {{limit}} raz.',
    message_few: 'W jednym temacie można się zgłosić {{limit}} razy.',
    message_many: 'W jednym temacie można się zgłosić {{limit}} razy.',
    message_other: 'W jednym temacie można się zgłosić {{limit}} razy.',
    remedy: 'Poczekaj na następny temat. Osoba prowadząca może też udzielić Ci głosu bez zgłoszenia.',
  },
  'answers-used-up': {
    message_one: 'Przed zwykłym głosem innej osoby można się tak zgłosić {{limit}} raz.',
    message_few: 'Przed zwykłym głosem innej osoby można się tak zgłosić {{limit}} razy.',
    message_many: 'Przed zwykłym głosem innej osoby można się tak zgłosić {{limit}} razy.',
    message_other: 'Przed zwykłym głosem innej osoby można się tak zgłosić {{limit}} razy.',
    remedy: 'Zgłoś to jako zwykły głos albo poczekaj, aż wypowie się ktoś inny.',
  },

  // the agenda
  'follow-up-written': {
    message: 'Twoja wypowiedź na piśmie już tu jest.',
    remedy: 'Jeśli chcesz coś dodać, zgłoś się do głosu.',
  },
  // texts
  'empty-text': {
    message: 'Brakuje tekstu.',
    remedy: 'Napisz coś i wyślij jeszcze raz.',
  },
  'text-too-long': {
    message_one: 'Tekst ma {{length}} znak, a może mieć najwyżej {{limit}}.',
    message_few: 'Tekst ma {{length}} znaki, a może mieć najwyżej {{limit}}.',
    message_many: 'Tekst ma {{length}} znaków, a może mieć najwyżej {{limit}}.',
    message_other: 'Tekst ma {{length}} znaku, a może mieć najwyżej {{limit}}.',
    remedy: 'Skróć go albo podziel na części.',
  },
  'bad-characters': {
    message: 'W tekście są znaki, których nie da się bezpiecznie pokazać.',
    remedy: 'Wklej sam tekst, bez formatowania, albo przepisz ten fragment.',
  },

  // moderation, prompts, asides
  'no-such-contribution': {
    message: 'Nie ma takiej wypowiedzi.',
    remedy: 'Odśwież stronę i wybierz ją ponownie.',
  },
  'own-report': {
    message: 'To Twoja własna wypowiedź.',
    remedy: 'Jeśli chcesz ją ukryć, poproś osobę prowadzącą.',
  },
  'contribution-hidden': {
    message: 'Ta wypowiedź jest już ukryta.',
    remedy: 'Nic nie trzeba robić.',
  },
  'already-reported': {
    message: 'Ta wypowiedź jest już zgłoszona przez Ciebie.',
    remedy: 'Osoba prowadząca zajmie się zgłoszeniem.',
  },
  'asides-locked': {
    message: 'Uwagi na stronie są teraz wyłączone.',
    remedy: 'Poczekaj, aż osoba prowadząca je włączy, albo zgłoś się do głosu.',
  },
  'reactions-closed': {
    message: 'Reakcje są teraz wyłączone.',
    remedy: 'Poczekaj, aż osoba prowadząca je włączy, albo zgłoś się do głosu.',
  },
  'own-contribution': {
    message: 'To Twoja własna wypowiedź.',
    remedy: 'Reagować można na wypowiedzi innych.',
  },
  'bad-value': {
    message: 'Wartość „{{field}}” jest spoza dozwolonego zakresu.',
    remedy: 'Popraw ją i spróbuj jeszcze raz.',
  },

  // the order of the queue
  'stale-queue': {
    message: 'Lista mówców w międzyczasie się zmieniła.',
    remedy: 'Spójrz na aktualną listę i w razie potrzeby powtórz.',
  },
  'kind-comes-first': {
    message: 'To zgłoszenie jest innego rodzaju, a tamten rodzaj ma pierwszeństwo.',
    remedy: 'Przesuwać można wśród zgłoszeń tego samego rodzaju. Rodzaj zgłoszenia można też zmienić.',
  },

  // polls
  'poll-closed': {
    message: 'To głosowanie już się skończyło.',
    remedy: 'Poczekaj na wyniki albo na następne głosowanie.',
  },
  'no-such-poll': {
    message: 'Nie ma takiego głosowania.',
    remedy: 'Sprawdź, które głosowanie teraz trwa.',
  },
  'bad-choice': {
    message: 'Takiego wyboru nie ma w tym głosowaniu.',
    remedy: 'Zaznacz co najwyżej tyle odpowiedzi, ile wolno ({{most}}), i wyślij jeszcze raz.',
  },
  'already-voted': {
    message: 'Twój głos w tym tajnym głosowaniu jest już w urnie.',
    remedy: 'Nie da się go wyjąć ani zmienić, bo nikt nie wie, który jest Twój.',
  },
  'reason-missing': {
    message: 'Sprzeciw i zastrzeżenia wymagają krótkiego uzasadnienia.',
    remedy: 'Napisz w jednym zdaniu, o co chodzi, i wyślij jeszcze raz.',
  },
  'secret-without-reason': {
    message: 'W głosowaniu tajnym nie podaje się uzasadnienia.',
    remedy: 'Usuń je i wyślij sam głos. Uzasadnienie zdradziłoby, kto je napisał.',
  },

  // the edge
  'bad-input': {
    message: 'Serwer nie rozumie tego, co przysłała przeglądarka.',
    remedy: 'Sprawdź wypełnione pola. Jeśli wyglądają dobrze, odśwież stronę.',
  },
  'unknown-command': {
    message: 'Serwer nie zna takiego polecenia.',
    remedy: 'Odśwież stronę, żeby mieć jej aktualną wersję.',
  },
  'too-large': {
    message: 'To za dużo naraz.',
    remedy: 'Skróć tekst albo wyślij go w częściach.',
  },
  'not-signed-in': {
    message: 'Nie wiemy, kim jesteś.',
    remedy: 'Otwórz swój link zaproszenia. Gdy go nie masz, poproś o nowy osobę prowadzącą sieć.',
  },
  'foreign-origin': {
    message: 'To żądanie przyszło z innej strony internetowej.',
    remedy: 'Wejdź na stronę Kręgu pod jej własnym adresem i spróbuj stamtąd.',
  },
  'no-rights': {
    message: 'Nie masz do tego uprawnień.',
    remedy: 'Jeśli to pomyłka, napisz do organizatorów.',
  },
  'not-found': {
    message: 'Nie ma tu nic takiego.',
    remedy: 'Wróć na stronę główną i wybierz jeszcze raz.',
  },
  conflict: {
    message: 'To samo polecenie przyszło drugi raz z inną treścią.',
    remedy: 'Odśwież stronę i wyślij tekst jeszcze raz.',
  },
  'slow-down': {
    message: 'To trochę za szybko.',
    remedy_one: 'Spróbuj ponownie za {{seconds}} sekundę.',
    remedy_few: 'Spróbuj ponownie za {{seconds}} sekundy.',
    remedy_many: 'Spróbuj ponownie za {{seconds}} sekund.',
    remedy_other: 'Spróbuj ponownie za {{seconds}} sekundy.',
  },
  'too-many-connections': {
    message: 'Ta strona jest otwarta w zbyt wielu miejscach naraz.',
    remedy: 'Zamknij zbędne karty i odśwież tę.',
  },
  'session-expired': {
    message: 'Minął czas, na jaki to urządzenie Cię pamiętało.',
    remedy: 'Otwórz swój link zaproszenia jeszcze raz.',
  },
  'signed-out': {
    message: 'Na tym urządzeniu nastąpiło wylogowanie.',
    remedy: 'Aby wrócić, otwórz swój link zaproszenia.',
  },
  'left-session': {
    message: 'To spotkanie zostało opuszczone w innym oknie albo na innym urządzeniu.',
    remedy: 'Aby wrócić, wejdź na nie jeszcze raz.',
  },
  'charter-not-accepted': {
    message: 'Zanim zaczniesz, poznaj warunki uczestnictwa w tej sieci.',
    remedy: 'Przeczytaj je i zaakceptuj.',
  },
  'charter-changed': {
    message: 'Warunki uczestnictwa zmieniły się, gdy były czytane.',
    remedy: 'Przeczytaj aktualne i dopiero wtedy zaakceptuj.',
  },
  'link-unknown': {
    message: 'Ten link nie działa.',
    remedy: 'Sprawdź, czy jest skopiowany w całości. Jeśli tak, poproś o nowy.',
  },
  'link-revoked': {
    message: 'Ten link jest już nieważny.',
    remedy: 'Poproś organizatorów sieci o nowy.',
  },
  'unsupported-version': {
    message: 'Ta strona jest w starszej wersji niż serwer.',
    remedy: 'Odśwież ją.',
  },
  storage: {
    message: 'Nie udało się tego zapisać.',
    remedy: 'Twój tekst nie zniknął z tej strony. Spróbuj ponownie za chwilę.',
  },
  internal: {
    message: 'Po naszej stronie coś się zepsuło.',
    remedy: 'Spróbuj jeszcze raz. Jeśli to się powtarza, daj znać organizatorom.',
  },
};
