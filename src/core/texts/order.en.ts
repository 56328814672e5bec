import type { OrderTexts } from './order-texts.js';

/** The order of the queue and its reasons in English. */
export const ORDER_EN: OrderTexts = {
  arrival: 'People are called in the order in which they asked.',
  balanced:
    'Who has been heard less {{scope}} comes first. What decides, in this order: {{parts}}. In the end it is who asked first.',
  byUnit: 'Units take turns: the one that has not been heard for longest {{scope}} comes first.',
  parts: {
    spoken: 'people who have not had a turn yet',
    turns: 'people who have had fewer turns',
    time: 'people who have spoken for less time',
    units: 'people of units that have been heard less',
  },
  topic: 'on this topic',
  session: 'in this session',
  series: 'in this series of sessions',
  limits: 'How often one person can be overtaken: {{times}}; for how long: {{time}} at most.',
  kinds: 'Points of order, questions and direct responses come before other requests.',
  budget: 'Each unit has {{time}} on one topic. After that its requests wait behind the others.',
  reasons: {
    arrival: 'in the order of asking',
    kind: 'this kind of request comes first',
    'by-hand': 'placed by the moderator',
    'put-off': 'lets others go first',
    'kept-place': 'a place kept at the head',
    'others-first': 'people ahead come first at present',
    'not-spoken': 'has not spoken yet',
    'fewer-turns': 'fewer turns than people further down',
    'less-time': 'less time on the floor than people further down',
    'unit-less-heard': 'a unit that has been heard less',
    'unit-turn': 'the turn of this unit',
    waited: 'waited long enough while others were called',
    'unit-used-up': 'the time of this unit on this topic is used up',
  },
};
