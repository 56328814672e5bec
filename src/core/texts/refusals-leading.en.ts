import type { LeadingCode, EnglishForm, RefusalTexts } from './refusal-texts.js';

/** What is answered in English to those who lead or plan: the page of somebody who only takes part loads it later. */
export const LEADING_REFUSALS_EN: RefusalTexts<EnglishForm, LeadingCode> = {
  'own-turn': {
    message: 'You cannot rule on your own time while another moderator is here.',
    remedy: 'Ask the other moderator to do it.',
  },
  'own-matter': {
    message: 'You cannot rule on what you said yourself while another moderator is here.',
    remedy: 'Ask the other moderator to do it.',
  },
  'not-delegated': {
    message: 'Keeping the speakers’ list, as it was delegated to you, does not include that.',
    remedy: 'Ask a moderator to do it.',
  },
  'not-lead': {
    message: 'Only the moderator who leads now can hand the lead over.',
    remedy: 'See in the list of people who leads, and ask them.',
  },
  'lead-taken': {
    message: 'Somebody leads this session already.',
    remedy: 'Ask them to hand the lead over.',
  },
  'no-lead-offer': {
    message: 'This offer of the lead no longer stands.',
    remedy: 'See who leads the session now.',
  },
  'person-not-moderator': {
    message: 'The lead can be handed only to another moderator of this network.',
    remedy: 'Choose another moderator, or name a deputy.',
  },
  'deputy-acting': {
    message: 'The deputy is moderating this session now.',
    remedy: 'It can be changed when a moderator is back.',
  },
  'already-planned': {
    message: 'This session has been planned already.',
    remedy: "Open it from the network's page.",
  },
  'bad-phase': {
    message: 'That cannot be done at this stage of the session.',
    remedy: 'Check whether the session is running, paused or closed.',
  },
  'mode-has-no-turns': {
    message: 'The floor is not given to anybody in this mode.',
    remedy: 'Switch the session to the speakers’ list first.',
  },
  'person-not-present': {
    message: 'This person is not in the session now.',
    remedy: 'Choose somebody else, or wait until they are back.',
  },
  'person-cannot-speak': {
    message: 'This person cannot take the floor now.',
    remedy: 'Check whether they are muted and whether their role lets them speak.',
  },
  'just-changed': {
    message: 'The floor has changed hands this very moment.',
    remedy: 'If you want to move on once more, repeat it in a second.',
  },
  'stale-mode': {
    message: 'Somebody else has changed the mode of the floor meanwhile.',
    remedy: 'See which one holds now, and choose again if need be.',
  },
  'no-turn': {
    message: 'Nobody has the floor now.',
    remedy: 'Give it to somebody first.',
  },
  'nobody-waiting': {
    message: 'Nobody who can speak now is waiting for the floor.',
    remedy: 'Wait for a request, or give the floor to a person you choose.',
  },
  'not-due': {
    message: 'The time is not over yet.',
    remedy: 'There is nothing to do.',
  },
  'turn-paused': {
    message: 'The clock of this turn is already standing.',
    remedy: 'Resume it to let it run.',
  },
  'pool-too-small': {
    message_one: 'The pool of this topic holds {{seconds}} second.',
    message_other: 'The pool of this topic holds {{seconds}} seconds.',
    remedy: 'Give less time, or lengthen the turn without the pool.',
  },
  'own-order': {
    message: 'You cannot rule on your own point of order while another moderator is here.',
    remedy: 'Ask the other moderator to do it.',
  },
  'posts-unrevealed': {
    message: 'There are contributions that have not been revealed yet.',
    remedy: 'Decide whether to reveal them or to leave them to their authors.',
  },
  'nothing-to-reveal': {
    message: 'There is nothing to reveal.',
    remedy: 'Wait until somebody has written something.',
  },
  'already-called': {
    message: 'This person has been called already.',
    remedy: 'Wait a moment for the answer.',
  },
  'nobody-to-draw': {
    message: 'There is nobody to draw.',
    remedy: 'Choose a wider pool, or call a person of your choice.',
  },
  'nothing-to-undo': {
    message: 'There is nothing to undo: a minute is over, or something has been said since.',
    remedy: 'You can put this person back at the head of the list.',
  },
  'nothing-to-re-add': {
    message: 'This person has had neither the floor nor a request to come back to.',
    remedy: 'Ask for the floor for them as usual.',
  },
  'nobody-for-round': {
    message: 'Nobody is here who could take part in a round.',
    remedy: 'Start the round when somebody has joined.',
  },
  'no-such-item': {
    message: 'There is no such agenda item.',
    remedy: 'Choose one from the agenda as you see it now.',
  },
  'item-started': {
    message: 'This agenda item has already begun.',
    remedy: 'Items that are still to come can be moved and dropped.',
  },
  'item-not-running': {
    message: 'This agenda item is not running now.',
    remedy: 'Start it first.',
  },
  'item-not-finished': {
    message: 'This agenda item has not begun yet.',
    remedy: 'You can simply start it.',
  },
  'item-finished': {
    message: 'This agenda item is over.',
    remedy: 'If you want to come back to it, reopen it.',
  },
  'item-running': {
    message: 'The item “{{item}}” is running.',
    remedy: 'Finish it first, then reopen the other one.',
  },
  'item-just-changed': {
    message: 'The agenda item changed a moment ago: it is “{{item}}” now.',
    remedy: 'If you want to go further still, try again in a few seconds.',
  },
  'stale-item': {
    message: 'The agenda item has changed meanwhile: it is “{{item}}” now.',
    remedy: 'Look at the agenda, and try again if need be.',
  },
  'item-edited': {
    message: 'Somebody else has changed this agenda item meanwhile.',
    remedy: 'Read what it says now, and correct it again if need be.',
  },
  'agenda-changed': {
    message: 'The order of the agenda has changed meanwhile.',
    remedy: 'Look at the present order and move the item again.',
  },
  'people-waiting': {
    message_one: 'There is {{count}} person still waiting to speak on this item.',
    message_other: 'There are {{count}} people still waiting to speak on this item.',
    remedy_one:
      'Decide what becomes of this request: carry it to the next session, ask for it in writing, or drop it with thanks.',
    remedy_other:
      'Decide what becomes of these requests: carry them to the next session, ask for them in writing, or drop them with thanks.',
  },
  'no-such-prompt': {
    message: 'There is no such prepared prompt.',
    remedy: 'Choose one of those that you see now.',
  },
  'prompt-put': {
    message: 'This prompt has already been put.',
    remedy: 'Prepare a new one, or put one at once.',
  },
  'too-many-items': {
    message: 'An agenda can have at most {{limit}} items.',
    remedy: 'Join some of them, or drop those you do not need.',
  },
  'too-many-prompts': {
    message: 'At most {{limit}} prompts can be prepared for one item.',
    remedy: 'Drop those you do not need, or split the item in two.',
  },
  'no-such-report': {
    message: 'There is no such report.',
    remedy: 'Pick it from the present list.',
  },
  'report-settled': {
    message: 'This report is settled already.',
    remedy: 'See the present list of reports.',
  },
  'no-such-note': {
    message: 'This note is no longer there.',
    remedy: 'See the present list of notes.',
  },
  'no-such-person': {
    message: 'This person has not been in this session.',
    remedy: 'Choose somebody from the list of people.',
  },
  'no-prompt': {
    message: 'No prompt is up now.',
    remedy: 'Put one first.',
  },
  'no-unit-budget': {
    message: 'The time of this unit is not limited.',
    remedy: 'Nothing needs to be added. A time for units can be set in the rules of the session.',
  },
  'setting-locked': {
    message: 'This setting is fixed for the whole session.',
    remedy: 'The plan says so. Ask the organisers of the network to change the plan.',
  },
  'poll-already-open': {
    message: 'Another poll is open.',
    remedy: 'Close it or withdraw it, then open the next one.',
  },
  'poll-still-open': {
    message: 'This poll is still open.',
    remedy: 'Close it first; then you can show the results.',
  },
  'poll-not-counted': {
    message: 'The votes are being counted.',
    remedy: 'Try again in a moment.',
  },
  'bad-options': {
    message: 'A poll needs {{least}} to {{most}} options, each of them different.',
    remedy: 'Write each on a line of its own and remove repetitions.',
  },
  'another-session-live': {
    message: 'Another session of this network is live.',
    remedy: 'Join that one, or wait until it is closed.',
  },
  'too-many-proposals': {
    message_one:
      'You have {{most}} proposal waiting on the list already, and more at a time are not possible.',
    message_other:
      'You have {{most}} proposals waiting on the list already, and more at a time are not possible.',
    remedy: 'Withdraw one of them, or wait until one is planned.',
  },
  'open-list-full': {
    message: 'There is no room left on the open list.',
    remedy: 'Ask a moderator to merge topics that are alike, and support the one nearest to yours meanwhile.',
  },
  'not-your-topic': {
    message: 'Somebody else proposed this topic.',
    remedy: 'You can take your support back, or ask a moderator to change something.',
  },
  'topic-has-support': {
    message: 'Others support this topic by now, so it belongs to all of them.',
    remedy: 'You can take your support back. To have the topic taken off the list, ask a moderator.',
  },
  'no-such-topic': {
    message: 'This network has no such topic.',
    remedy: 'Choose one from the list of this network.',
  },
  'topic-not-open': {
    message: 'This topic is no longer waiting on the list.',
    remedy: 'Refresh the list to see what became of it.',
  },
  'topic-elsewhere': {
    message: 'It cannot be merged with that topic.',
    remedy: 'Choose another one of the list that is still waiting or planned.',
  },
  'topic-status-changed': {
    message: 'Where this topic stands has changed in the meantime.',
    remedy: 'Refresh the list and decide once more.',
  },
  'prompt-library-full': {
    message: 'The library of prompts is full.',
    remedy: 'Delete prompts that you no longer use, then add this one again.',
  },
};
