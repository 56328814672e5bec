import type { LeadingCode, PolishForm, RefusalTexts } from './refusal-texts.js';

/** What is answered in Polish to those who lead or plan: the page of somebody who only takes part loads it later. */
export const LEADING_REFUSALS_PL: RefusalTexts<PolishForm, LeadingCode> = {
  'own-turn': {
    message: 'Nie można rozstrzygać o własnym czasie, gdy jest obecna inna osoba prowadząca.',
    remedy: 'Poproś o to drugą osobę prowadzącą.',
  },
  'own-matter': {
    message: 'Nie można rozstrzygać o własnej wypowiedzi, gdy jest obecna inna osoba prowadząca.',
    remedy: 'Poproś o to drugą osobę prowadzącą.',
  },
  'not-delegated': {
    message: 'Ta czynność nie należy do powierzonego Ci prowadzenia listy mówców.',
    remedy: 'Poproś o nią osobę prowadzącą spotkanie.',
  },
  'not-lead': {
    message: 'Przekazać prowadzenie może tylko ta osoba, która je teraz ma.',
    remedy: 'Sprawdź na liście osób, kto prowadzi, i poproś tę osobę.',
  },
  'lead-taken': {
    message: 'Ktoś już prowadzi to spotkanie.',
    remedy: 'Poproś tę osobę o przekazanie prowadzenia.',
  },
  'no-lead-offer': {
    message: 'Ta propozycja przekazania prowadzenia jest już nieaktualna.',
    remedy: 'Sprawdź, kto teraz prowadzi spotkanie.',
  },
  'person-not-moderator': {
    message: 'Prowadzenie można przekazać tylko innej osobie prowadzącej w tej sieci.',
    remedy: 'Wybierz inną osobę prowadzącą albo wyznacz zastępstwo.',
  },
  'deputy-acting': {
    message: 'Zastępstwo już prowadzi to spotkanie.',
    remedy: 'Zmienić je można dopiero po powrocie osoby prowadzącej.',
  },
  'already-planned': {
    message: 'To spotkanie jest już zaplanowane.',
    remedy: 'Otwórz je ze strony sieci.',
  },
  'bad-phase': {
    message: 'Na tym etapie spotkania nie da się tego zrobić.',
    remedy: 'Sprawdź, czy spotkanie trwa, ma przerwę, czy jest zamknięte.',
  },
  'mode-has-no-turns': {
    message: 'W tym trybie głosu się nie udziela.',
    remedy: 'Najpierw przełącz spotkanie na listę mówców.',
  },
  'person-not-present': {
    message: 'Tej osoby nie ma teraz na spotkaniu.',
    remedy: 'Wybierz kogoś innego albo poczekaj na jej powrót.',
  },
  'person-cannot-speak': {
    message: 'Ta osoba nie może teraz zabrać głosu.',
    remedy: 'Sprawdź, czy nie jest wyciszona i czy jej rola pozwala mówić.',
  },
  'just-changed': {
    message: 'Głos właśnie się zmienił.',
    remedy: 'Jeśli chcesz przejść jeszcze dalej, powtórz za chwilę.',
  },
  'stale-mode': {
    message: 'W międzyczasie ktoś inny zmienił tryb głosu.',
    remedy: 'Sprawdź, jaki obowiązuje teraz, i w razie potrzeby wybierz jeszcze raz.',
  },
  'no-turn': {
    message: 'Nikt nie ma teraz głosu.',
    remedy: 'Najpierw udziel komuś głosu.',
  },
  'nobody-waiting': {
    message: 'Nikt, kto może teraz mówić, nie czeka na głos.',
    remedy: 'Poczekaj na zgłoszenie albo udziel głosu wybranej osobie.',
  },
  'not-due': {
    message: 'Czas jeszcze nie minął.',
    remedy: 'Nic nie trzeba robić.',
  },
  'turn-paused': {
    message: 'Czas tej wypowiedzi już stoi.',
    remedy: 'Aby ruszył, wznów go.',
  },
  'pool-too-small': {
    message_one: 'W puli tego tematu została {{seconds}} sekunda.',
    message_few: 'W puli tego tematu zostały {{seconds}} sekundy.',
    message_many: 'W puli tego tematu zostało {{seconds}} sekund.',
    message_other: 'W puli tego tematu zostało {{seconds}} sekundy.',
    remedy: 'Daj mniej czasu albo przedłuż wypowiedź niezależnie od puli.',
  },
  'own-order': {
    message: 'Nie można rozstrzygać o własnym wniosku, gdy jest obecna inna osoba prowadząca.',
    remedy: 'Poproś o to drugą osobę prowadzącą.',
  },
  'posts-unrevealed': {
    message: 'Są wypowiedzi, których nikt jeszcze nie odsłonił.',
    remedy: 'Zdecyduj, czy je odsłonić, czy zostawić tylko ich autorom.',
  },
  'nothing-to-reveal': {
    message: 'Nie ma wypowiedzi do odsłonięcia.',
    remedy: 'Poczekaj, aż ktoś coś napisze.',
  },
  'already-called': {
    message: 'Ta osoba jest już wywołana do głosu.',
    remedy: 'Poczekaj chwilę na odpowiedź.',
  },
  'nobody-to-draw': {
    message: 'Nie ma spośród kogo losować.',
    remedy: 'Wybierz szersze grono albo udziel głosu wskazanej osobie.',
  },
  'nothing-to-undo': {
    message: 'Nie ma czego cofnąć: minęła minuta albo padła już następna wypowiedź.',
    remedy: 'Możesz dopisać tę osobę na początek listy.',
  },
  'nothing-to-re-add': {
    message: 'Ta osoba nie miała jeszcze głosu ani zgłoszenia, do którego można wrócić.',
    remedy: 'Zgłoś ją do głosu zwykłym zgłoszeniem.',
  },
  'nobody-for-round': {
    message: 'Nie ma nikogo, kto mógłby wziąć udział w rundzie.',
    remedy: 'Zacznij rundę, gdy ktoś dołączy do spotkania.',
  },
  'no-such-item': {
    message: 'Nie ma takiego punktu programu.',
    remedy: 'Wybierz punkt z programu, który widzisz teraz.',
  },
  'item-started': {
    message: 'Ten punkt programu już się zaczął.',
    remedy: 'Przesuwać i usuwać można punkty, które są jeszcze przed Wami.',
  },
  'item-not-running': {
    message: 'Ten punkt programu teraz nie trwa.',
    remedy: 'Najpierw go zacznij.',
  },
  'item-not-finished': {
    message: 'Ten punkt programu jeszcze się nie zaczął.',
    remedy: 'Możesz go po prostu zacząć.',
  },
  'item-finished': {
    message: 'Ten punkt programu już się skończył.',
    remedy: 'Jeśli chcecie do niego wrócić, otwórz go ponownie.',
  },
  'item-running': {
    message: 'Trwa punkt „{{item}}”.',
    remedy: 'Najpierw go zakończ, a potem otwórz ponownie tamten.',
  },
  'item-just-changed': {
    message: 'Punkt programu zmienił się przed chwilą: teraz to „{{item}}”.',
    remedy: 'Jeśli chcesz przejść jeszcze dalej, powtórz za kilka sekund.',
  },
  'stale-item': {
    message: 'W międzyczasie punkt programu się zmienił: teraz to „{{item}}”.',
    remedy: 'Spójrz na program i w razie potrzeby powtórz.',
  },
  'item-edited': {
    message: 'Ktoś inny zmienił w międzyczasie ten punkt programu.',
    remedy: 'Przeczytaj nową treść i w razie potrzeby popraw ją jeszcze raz.',
  },
  'agenda-changed': {
    message: 'Kolejność programu zmieniła się w międzyczasie.',
    remedy: 'Spójrz na obecną kolejność i przesuń punkt jeszcze raz.',
  },
  'people-waiting': {
    message_one: 'Na głos w tym punkcie czeka jeszcze {{count}} osoba.',
    message_few: 'Na głos w tym punkcie czekają jeszcze {{count}} osoby.',
    message_many: 'Na głos w tym punkcie czeka jeszcze {{count}} osób.',
    message_other: 'Na głos w tym punkcie czeka jeszcze {{count}} osoby.',
    remedy_one:
      'Zdecyduj, co z tym zgłoszeniem: przenieść je na następne spotkanie, poprosić o głos na piśmie czy podziękować.',
    remedy_few:
      'Zdecyduj, co z tymi zgłoszeniami: przenieść je na następne spotkanie, poprosić o głos na piśmie czy podziękować.',
    remedy_many:
      'Zdecyduj, co z tymi zgłoszeniami: przenieść je na następne spotkanie, poprosić o głos na piśmie czy podziękować.',
    remedy_other:
      'Zdecyduj, co z tymi zgłoszeniami: przenieść je na następne spotkanie, poprosić o głos na piśmie czy podziękować.',
  },
  'no-such-prompt': {
    message: 'Nie ma takiego przygotowanego pytania.',
    remedy: 'Wybierz pytanie z tych, które widzisz teraz.',
  },
  'prompt-put': {
    message: 'To pytanie zostało już zadane.',
    remedy: 'Przygotuj nowe albo zadaj pytanie od razu.',
  },
  'too-many-items': {
    message: 'Program może mieć najwyżej {{limit}} punktów.',
    remedy: 'Połącz niektóre punkty albo usuń zbędne.',
  },
  'too-many-prompts': {
    message: 'Do jednego punktu programu można przygotować najwyżej {{limit}} pytań.',
    remedy: 'Usuń zbędne albo podziel ten punkt na dwa.',
  },
  'no-such-report': {
    message: 'Nie ma takiego zgłoszenia wypowiedzi.',
    remedy: 'Wybierz je z aktualnej listy.',
  },
  'report-settled': {
    message: 'To zgłoszenie jest już rozstrzygnięte.',
    remedy: 'Spójrz na aktualną listę zgłoszeń.',
  },
  'no-such-note': {
    message: 'Tej notatki już nie ma.',
    remedy: 'Spójrz na aktualną listę notatek.',
  },
  'no-such-person': {
    message: 'Tej osoby nie było na tym spotkaniu.',
    remedy: 'Wybierz kogoś z listy osób.',
  },
  'no-prompt': {
    message: 'Nie ma teraz zadanego pytania.',
    remedy: 'Najpierw zadaj pytanie do dyskusji.',
  },
  'no-unit-budget': {
    message: 'Czas tej jednostki nie jest ograniczony.',
    remedy: 'Nie trzeba nic dodawać. Limit czasu jednostki ustawia się w zasadach spotkania.',
  },
  'setting-locked': {
    message: 'To ustawienie jest stałe na całe spotkanie.',
    remedy: 'Tak zostało zaplanowane. O zmianę planu poproś organizatorów sieci.',
  },
  'poll-already-open': {
    message: 'Trwa już inne głosowanie.',
    remedy: 'Zakończ je albo wycofaj, a potem rozpocznij następne.',
  },
  'poll-still-open': {
    message: 'To głosowanie jeszcze trwa.',
    remedy: 'Najpierw je zakończ. Wtedy pokażesz wyniki.',
  },
  'poll-not-counted': {
    message: 'Głosy są właśnie liczone.',
    remedy: 'Spróbuj ponownie za chwilę.',
  },
  'bad-options': {
    message: 'Odpowiedzi do wyboru musi być od {{least}} do {{most}}, każda inna.',
    remedy: 'Wpisz każdą w osobnym wierszu i usuń powtórzenia.',
  },
  'another-session-live': {
    message: 'W tej sieci trwa już inne spotkanie.',
    remedy: 'Dołącz do tamtego albo poczekaj, aż się skończy.',
  },
  'too-many-proposals': {
    message_one: 'Na liście czeka już {{most}} Twoja propozycja, a więcej naraz nie można.',
    message_few: 'Na liście czekają już {{most}} Twoje propozycje, a więcej naraz nie można.',
    message_many: 'Na liście czeka już {{most}} Twoich propozycji, a więcej naraz nie można.',
    message_other: 'Na liście czeka już {{most}} Twojej propozycji, a więcej naraz nie można.',
    remedy: 'Wycofaj jedną z nich albo poczekaj, aż któraś trafi do planu.',
  },
  'open-list-full': {
    message: 'Na liście otwartej nie ma już miejsca.',
    remedy:
      'Poproś osobę prowadzącą o połączenie podobnych tematów, a na razie poprzyj temat najbliższy Twojemu.',
  },
  'not-your-topic': {
    message: 'Ten temat zgłosiła inna osoba.',
    remedy: 'Możesz cofnąć swoje poparcie albo poprosić o zmianę osobę prowadzącą.',
  },
  'topic-has-support': {
    message: 'Ten temat popierają już inne osoby, więc należy teraz do nich wszystkich.',
    remedy: 'Możesz cofnąć swoje poparcie. O zdjęcie tematu z listy poproś osobę prowadzącą.',
  },
  'no-such-topic': {
    message: 'W tej sieci nie ma takiego tematu.',
    remedy: 'Wybierz temat z listy tej sieci.',
  },
  'topic-not-open': {
    message: 'Ten temat nie czeka już na liście.',
    remedy: 'Odśwież listę i zobacz, co się z nim stało.',
  },
  'topic-elsewhere': {
    message: 'Z tym tematem nie da się połączyć.',
    remedy: 'Wybierz z listy inny temat, który jeszcze czeka albo jest w planie.',
  },
  'topic-status-changed': {
    message: 'Stan tego tematu zmienił się w międzyczasie.',
    remedy: 'Odśwież listę i zdecyduj jeszcze raz.',
  },
  'prompt-library-full': {
    message: 'Biblioteka pytań jest pełna.',
    remedy: 'Usuń z niej pytania, z których już nie korzystasz, i dodaj to jeszcze raz.',
  },
};
