import type { OrderTexts } from './order-texts.js';

/** The order of the queue and its reasons in Polish. */
export const ORDER_PL: OrderTexts = {
  arrival: 'Głos dostaje się w kolejności zgłoszeń.',
  balanced:
    'O kolejności rozstrzyga to, kogo było słychać mniej ({{scope}}). Pierwszeństwo mają, po kolei: {{parts}}. Na końcu rozstrzyga kolejność zgłoszeń.',
  byUnit: 'Jednostki zabierają głos po kolei: najpierw ta, której najdawniej nie było słychać ({{scope}}).',
  parts: {
    spoken: 'osoby, które nie miały jeszcze głosu',
    turns: 'osoby, które miały mniej głosów',
    time: 'osoby, które mówiły krócej',
    units: 'osoby z jednostek, które było słychać mniej',
  },
  topic: 'w tym temacie',
  session: 'na tym spotkaniu',
  series: 'w tej serii spotkań',
  limits: 'Jedną osobę można wyprzedzić najwyżej tyle razy: {{times}}, i nie dłużej niż przez {{time}}.',
  kinds: 'Wnioski formalne, pytania i odpowiedzi ad vocem mają pierwszeństwo przed zwykłymi głosami.',
  budget: 'Każda jednostka ma na jeden temat {{time}}. Potem jej zgłoszenia czekają za innymi.',
  reasons: {
    arrival: 'kolejność zgłoszeń',
    kind: 'ten rodzaj zgłoszenia ma pierwszeństwo',
    'by-hand': 'miejsce nadane ręcznie',
    'put-off': 'przepuszcza innych',
    'kept-place': 'miejsce zachowane na początku listy',
    'others-first': 'przed tym zgłoszeniem są osoby, które mają teraz pierwszeństwo',
    'not-spoken': 'jeszcze bez głosu',
    'fewer-turns': 'mniej głosów niż osoby dalej na liście',
    'less-time': 'krótszy czas głosu niż u osób dalej na liście',
    'unit-less-heard': 'jednostka, którą było słychać mniej',
    'unit-turn': 'kolej tej jednostki',
    waited: 'dość już czekania, inni byli wcześniej',
    'unit-used-up': 'czas tej jednostki w tym temacie jest wykorzystany',
  },
};
