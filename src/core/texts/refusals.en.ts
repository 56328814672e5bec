import type { EnglishForm, RefusalTexts } from './refusal-texts.js';

/** What the server answers in English when something is refused. */
export const REFUSALS_EN: RefusalTexts<EnglishForm> = {
  // rights and presence
  'not-allowed': {
    message: 'Your role in this network does not allow that.',
    remedy: 'Ask a moderator to do it.',
  },
  'not-present': {
    message: 'You are not in this session at the moment.',
    remedy: 'Join the session again and repeat it.',
  },
  muted: {
    message: 'You are muted in this session.',
    remedy: 'You can go on reading. Ask a moderator to let you speak again.',
  },
  'own-turn': {
    message: 'You cannot rule on your own time while another moderator is here.',
    remedy: 'Ask the other moderator to do it.',
  },
  'own-matter': {
    message: 'You cannot rule on what you said yourself while another moderator is here.',
    remedy: 'Ask the other moderator to do it.',
  },
  removed: {
    message: 'You can no longer take part in this session. Reason: {{reason}}',
    remedy: 'Write to the moderator of the network. They can readmit you.',
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
  'last-moderator': {
    message: 'There is nobody here but you who could moderate.',
    remedy: 'Name a deputy among those present, or choose what happens without a moderator.',
  },
  'not-deputy': {
    message: 'You are not the deputy in this session.',
    remedy: 'A moderator names the deputy beforehand.',
  },
  'deputy-acting': {
    message: 'The deputy is moderating this session now.',
    remedy: 'It can be changed when a moderator is back.',
  },
  'not-unattended': {
    message: 'The session has a moderator, or is still waiting for one.',
    remedy: 'You can take over when the time of waiting for a moderator is over.',
  },
  unattended: {
    message: 'There is no moderator now, so nobody can post.',
    remedy: 'Wait for a moderator to come back. Your text will stay here.',
  },

  // the session's life
  'no-such-session': {
    message: 'There is no such session.',
    remedy: "Go back to your network's page and pick a session from the list.",
  },
  'already-planned': {
    message: 'This session has been planned already.',
    remedy: "Open it from the network's page.",
  },
  'session-not-open': {
    message: 'The session has not begun yet.',
    remedy: 'Wait for a moderator to open it.',
  },
  'session-paused': {
    message: 'The session is having a break.',
    remedy: 'Wait until it goes on. Your text will stay here.',
  },
  'session-closed': {
    message: 'This session is over.',
    remedy: 'You can read its transcript.',
  },
  'bad-phase': {
    message: 'That cannot be done at this stage of the session.',
    remedy: 'Check whether the session is running, paused or closed.',
  },

  // the floor
  'not-your-turn': {
    message: 'Somebody else has the floor.',
    remedy: 'Ask for the floor and wait for your turn.',
  },
  'nobody-has-floor': {
    message: 'Nobody has the floor now.',
    remedy: 'Ask for the floor and wait until the moderator gives it to you.',
  },
  'floor-for-moderators': {
    message: 'Only moderators have the floor now.',
    remedy: 'Wait until they change the mode.',
  },
  'mode-has-no-turns': {
    message: 'The floor is not given to anybody in this mode.',
    remedy: 'Switch the session to the speakers’ list first.',
  },
  'mode-has-no-queue': {
    message: 'There is no speakers’ list in this mode.',
    remedy: 'If the floor is open, just write. Otherwise wait until the mode changes.',
  },
  'already-speaking': {
    message: 'This person already has the floor.',
    remedy: 'Wait until they yield it.',
  },
  'person-not-present': {
    message: 'This person is not in the session now.',
    remedy: 'Choose somebody else, or wait until they are back.',
  },
  'person-cannot-speak': {
    message: 'This person cannot take the floor now.',
    remedy: 'Check whether they are muted and whether their role lets them speak.',
  },
  'stale-turn': {
    message: 'The floor has moved on in the meantime.',
    remedy: 'See who has it now and repeat if you still want to.',
  },
  'just-changed': {
    message: 'The floor has changed hands this very moment.',
    remedy: 'If you want to move on once more, repeat it in a second.',
  },
  'no-turn': {
    message: 'Nobody has the floor now.',
    remedy: 'Give it to somebody first.',
  },
  'nobody-waiting': {
    message: 'Nobody who can speak now is waiting for the floor.',
    remedy: 'Wait for a request, or give the floor to a person you choose.',
  },
  'turn-time-over': {
    message: 'The time of this turn was over before your text arrived.',
    remedy: 'Your text is still here. Ask for the floor again and send it then.',
  },
  'posts-used-up': {
    message: 'All the posts of this turn have been used.',
    remedy: 'Yield the floor and ask again if you need it.',
  },
  'not-due': {
    message: 'The time is not over yet.',
    remedy: 'There is nothing to do.',
  },
  'turn-paused': {
    message: 'The clock of this turn is already standing.',
    remedy: 'Resume it to let it run.',
  },

  'floor-paused': {
    message: 'The floor is paused.',
    remedy: 'Wait until a moderator lets the discussion go on. Your text will stay here.',
  },
  'slow-mode': {
    message: 'Everybody has to wait a while between their contributions now.',
    remedy_one: 'You can send your next one in {{seconds}} second.',
    remedy_other: 'You can send your next one in {{seconds}} seconds.',
  },
  'posts-unrevealed': {
    message: 'There are contributions that have not been revealed yet.',
    remedy: 'Decide whether to reveal them or to leave them to their authors.',
  },
  'nothing-to-reveal': {
    message: 'There is nothing to reveal.',
    remedy: 'Wait until somebody has written something.',
  },
  // calls
  'stale-call': {
    message: 'This call is over.',
    remedy: 'If you want to speak, say that you are ready, or ask for the floor once more.',
  },
  'not-your-call': {
    message: 'Somebody else was called.',
    remedy: 'Wait for your turn.',
  },
  'already-called': {
    message: 'This person has been called already.',
    remedy: 'Wait a moment for the answer.',
  },
  'put-off-twice': {
    message: 'A call can be put off twice at most.',
    remedy: 'Take the floor now or decline; you can ask for it again at any time.',
  },
  'nobody-to-draw': {
    message: 'There is nobody to draw.',
    remedy: 'Choose a wider pool, or call a person of your choice.',
  },
  'nomination-off': {
    message: 'In this session a moderator chooses the next person.',
    remedy: 'Give the floor back, and a moderator will pass it on.',
  },
  'nothing-to-undo': {
    message: 'There is nothing to undo: a minute is over, or something has been said since.',
    remedy: 'You can put this person back at the head of the list.',
  },
  'nothing-to-re-add': {
    message: 'This person has had neither the floor nor a request to come back to.',
    remedy: 'Ask for the floor for them as usual.',
  },
  // rounds
  'round-runs': {
    message: 'A round is going on: the floor goes to everybody in turn.',
    remedy: 'Wait for the end of the round. A moderator can end it earlier.',
  },
  'no-round': {
    message: 'This round is over.',
    remedy: 'See how you are talking now.',
  },
  'no-part-in-round': {
    message: 'You have no part to come in this round.',
    remedy: 'You can ask for the floor; your turn comes after the round.',
  },
  'passed-for-now': {
    message: 'A part can be moved to the end of the round only once.',
    remedy: 'Speak, or pass.',
  },
  'part-begun': {
    message: 'You have begun to speak in this round.',
    remedy: 'Finish, or give the floor back.',
  },
  'nobody-for-round': {
    message: 'Nobody is here who could take part in a round.',
    remedy: 'Start the round when somebody has joined.',
  },
  'no-call-missed': {
    message: 'You have missed no call after which to rejoin the list.',
    remedy: 'If you want to speak, ask for the floor.',
  },

  // the queue
  'queue-closed': {
    message: 'The speakers’ list is closed now. {{reason}}',
    remedy: 'Wait until the moderator opens it, or until a new topic starts.',
  },
  'queue-closed-until-opened': {
    message: 'The speakers’ list is closed now. {{reason}}',
    remedy: 'Wait until a moderator opens it.',
  },
  'already-waiting': {
    message: 'This request is already on the speakers’ list.',
    remedy: 'Just wait for the turn.',
  },
  'no-such-request': {
    message: 'This request is no longer on the list.',
    remedy: 'Have a look at the list as it is now.',
  },
  'kind-is-off': {
    message: 'This session has no requests of this kind.',
    remedy: 'Ask for the floor in the ordinary way.',
  },
  'nothing-to-answer': {
    message: 'A response or a question belongs to the turn that is running, or to the one before.',
    remedy: 'You can ask for the floor with it in the ordinary way.',
  },
  'requests-used-up': {
    message_one: 'You can ask for the floor {{limit}} time in one topic.',
    message_other: 'You can ask for the floor {{limit}} times in one topic.',
    remedy: 'Wait for the next topic. The moderator can also give you the floor without a request.',
  },
  'answers-used-up': {
    message_one: 'You can ask for this {{limit}} time before an ordinary turn of somebody else.',
    message_other: 'You can ask for this {{limit}} times before an ordinary turn of somebody else.',
    remedy: 'Ask for the floor with it in the ordinary way, or wait until somebody else has spoken.',
  },
  'subject-missing': {
    message: 'A point of order needs a subject.',
    remedy: 'Say in one sentence what you ask for.',
  },
  'not-your-request': {
    message: 'This request is somebody else’s.',
    remedy: 'You can change, move and take back only your own.',
  },

  // the agenda
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
  'follow-up-written': {
    message: 'What you wrote is already here.',
    remedy: 'If you want to add something, ask for the floor.',
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
  // texts
  'empty-text': {
    message: 'The text is missing.',
    remedy: 'Write something and send it again.',
  },
  'text-too-long': {
    message_one: 'The text has {{length}} character; at most {{limit}} are allowed.',
    message_other: 'The text has {{length}} characters; at most {{limit}} are allowed.',
    remedy: 'Shorten it or split it.',
  },
  'bad-characters': {
    message: 'The text holds characters that cannot be shown safely.',
    remedy: 'Paste it as plain text, or type that part again.',
  },

  // moderation, prompts, asides
  'no-such-contribution': {
    message: 'There is no such contribution.',
    remedy: 'Reload the page and choose it again.',
  },
  'own-report': {
    message: 'This is your own contribution.',
    remedy: 'If you want it hidden, ask a moderator.',
  },
  'contribution-hidden': {
    message: 'This contribution is hidden already.',
    remedy: 'Nothing needs to be done.',
  },
  'already-reported': {
    message: 'You have reported this contribution already.',
    remedy: 'A moderator will see to it.',
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
  'asides-locked': {
    message: 'Asides are switched off now.',
    remedy: 'Wait until a moderator switches them on, or ask for the floor.',
  },
  'reactions-closed': {
    message: 'Reactions are switched off now.',
    remedy: 'Wait until a moderator switches them on, or ask for the floor.',
  },
  'own-contribution': {
    message: 'This is your own contribution.',
    remedy: 'React to what others say.',
  },
  'bad-value': {
    message: 'The value of “{{field}}” is outside what is allowed.',
    remedy: 'Correct it and try again.',
  },

  // the order of the queue
  'stale-queue': {
    message: 'The list of speakers has changed meanwhile.',
    remedy: 'Look at the list as it is now and try again if need be.',
  },
  'kind-comes-first': {
    message: 'This request is of another kind, and that kind comes first.',
    remedy: 'Requests can be moved among those of their kind. The kind of a request can be changed, too.',
  },
  'no-unit-budget': {
    message: 'The time of this unit is not limited.',
    remedy: 'Nothing needs to be added. A time for units can be set in the rules of the session.',
  },

  // policy
  'setting-locked': {
    message: 'This setting is fixed for the whole session.',
    remedy: 'The plan says so. Ask the organisers of the network to change the plan.',
  },

  // polls
  'poll-already-open': {
    message: 'Another poll is open.',
    remedy: 'Close it or withdraw it, then open the next one.',
  },
  'poll-still-open': {
    message: 'This poll is still open.',
    remedy: 'Close it first; then you can show the results.',
  },
  'poll-closed': {
    message: 'This poll is over.',
    remedy: 'Wait for the results, or for the next poll.',
  },
  'poll-not-counted': {
    message: 'The votes are being counted.',
    remedy: 'Try again in a moment.',
  },
  'no-such-poll': {
    message: 'There is no such poll.',
    remedy: 'See which poll is open now.',
  },
  'bad-options': {
    message: 'A poll needs {{least}} to {{most}} options, each of them different.',
    remedy: 'Write each on a line of its own and remove repetitions.',
  },
  'bad-choice': {
    message: 'This poll has no such choice.',
    remedy: 'Choose no more options than are allowed ({{most}}) and send it again.',
  },
  'already-voted': {
    message: 'Your vote in this secret poll is in the ballot box.',
    remedy: 'It cannot be taken out or changed, since nobody knows which one is yours.',
  },
  'reason-missing': {
    message: 'An objection or a reservation needs a short reason.',
    remedy: 'Say in a sentence what it is about and send it again.',
  },
  'secret-without-reason': {
    message: 'A secret vote is given without a reason.',
    remedy: 'Remove it and send the vote alone. A reason would tell who wrote it.',
  },

  // the edge
  'bad-input': {
    message: 'The server does not understand what the browser sent.',
    remedy: 'Check the fields you filled in. If they look right, reload the page.',
  },
  'unknown-command': {
    message: 'The server does not know this command.',
    remedy: 'Reload the page to get its present version.',
  },
  'too-large': {
    message: 'That is too much at once.',
    remedy: 'Shorten the text, or send it in parts.',
  },
  'not-signed-in': {
    message: 'We do not know who you are.',
    remedy: 'Open your invitation link. If you have none, ask the moderator of your network for one.',
  },
  'foreign-origin': {
    message: 'This request came from another website.',
    remedy: 'Open Krąg at its own address and try from there.',
  },
  'no-rights': {
    message: 'You do not have the rights for that.',
    remedy: 'If you think you should, write to the organisers.',
  },
  'another-session-live': {
    message: 'Another session of this network is live.',
    remedy: 'Join that one, or wait until it is closed.',
  },
  'not-found': {
    message: 'There is nothing like that here.',
    remedy: 'Go back to the first page and choose again.',
  },
  conflict: {
    message: 'The same command came a second time with other content.',
    remedy: 'Reload the page and send your text again.',
  },
  'slow-down': {
    message: 'That was a little too fast.',
    remedy_one: 'Try again in {{seconds}} second.',
    remedy_other: 'Try again in {{seconds}} seconds.',
  },
  'too-many-connections': {
    message: 'You have this page open in too many places at once.',
    remedy: 'Close the tabs you do not need and reload this one.',
  },
  'session-expired': {
    message: 'This device has remembered you for as long as it may.',
    remedy: 'Open your invitation link once more.',
  },
  'signed-out': {
    message: 'You have been signed out on this device.',
    remedy: 'Open your invitation link to come back.',
  },
  'left-session': {
    message: 'You left this session in another window or on another device.',
    remedy: 'To come back, join it again.',
  },
  'charter-not-accepted': {
    message: 'Before you begin, get to know the charter of this network.',
    remedy: 'Read it and accept it.',
  },
  'charter-changed': {
    message: 'The charter changed while it was being read.',
    remedy: 'Read the present one, then accept it.',
  },
  'link-unknown': {
    message: 'This link does not work.',
    remedy: 'Check that you copied all of it. If so, ask for a new one.',
  },
  'link-revoked': {
    message: 'This link is no longer valid.',
    remedy: 'Ask the organisers of your network for a new one.',
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
    remedy: 'Ask a moderator to merge topics that are alike, and for now support the one nearest to yours.',
  },
  'not-your-topic': {
    message: 'Somebody else proposed this topic.',
    remedy: 'You can take your support back, or ask a moderator to change something.',
  },
  'topic-has-support': {
    message: 'Others support this topic by now, so it belongs to all of them.',
    remedy: 'You can take your support back. To have the topic taken off the list, ask a moderator.',
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
  'unsupported-version': {
    message: 'This page is older than the server.',
    remedy: 'Reload it.',
  },
  storage: {
    message: 'That could not be saved.',
    remedy: 'Your text is still on this page. Try again in a moment.',
  },
  internal: {
    message: 'Something broke on our side.',
    remedy: 'Try again. If it keeps happening, let the organisers know.',
  },
};
