import type { EnglishForm, EverydayCode, RefusalTexts } from './refusal-texts.js';

/** What is answered in English when something is refused that anybody may try. */
export const REFUSALS_EN: RefusalTexts<EnglishForm, EverydayCode> = {
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
  removed: {
    message: 'You can no longer take part in this session: a moderator decided so. Reason: {{reason}}',
    remedy: 'Write to the moderator of the network. They can readmit you.',
  },
  'removed-by-group': {
    message: 'You can no longer take part in this session: the group decided so. Reason: {{reason}}',
    remedy: 'Write to the moderator of the network. They can readmit you.',
  },
  'last-moderator': {
    message: 'There is nobody here but you who could moderate.',
    remedy: 'Name a deputy among those present, or choose what happens without a moderator.',
  },
  'not-deputy': {
    message: 'You are not the deputy in this session.',
    remedy: 'A moderator names the deputy beforehand.',
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
  'session-not-open': {
    message: 'The session has not begun yet.',
    remedy: 'It begins when a moderator opens it.',
  },
  'session-paused': {
    message: 'The session is having a break.',
    remedy: 'Wait until it goes on. Your text will stay here.',
  },
  'session-closed': {
    message: 'This session is over.',
    remedy: 'You can read its transcript.',
  },

  // the floor
  'not-your-turn': {
    message: 'Somebody else has the floor.',
    remedy: 'Ask for the floor and wait for your turn.',
  },
  'nobody-has-floor': {
    message: 'Nobody has the floor now.',
    remedy: 'Ask for the floor and wait for your turn.',
  },
  'floor-for-moderators': {
    message: 'Only moderators have the floor now.',
    remedy: 'Wait until they change the mode.',
  },
  'mode-has-no-queue': {
    message: 'There is no speakers’ list in this mode.',
    remedy: 'If the floor is open, just write. Otherwise wait until the mode changes.',
  },
  'already-speaking': {
    message: 'This person already has the floor.',
    remedy: 'Wait until they yield it.',
  },
  'stale-turn': {
    message: 'The floor has moved on in the meantime.',
    remedy: 'See who has it now and repeat if you still want to.',
  },
  'turn-time-over': {
    message: 'The time of this turn was over before your text arrived.',
    remedy: 'Your text is still here. Ask for the floor again and send it then.',
  },
  'posts-used-up': {
    message: 'All the posts of this turn have been used.',
    remedy: 'Yield the floor and ask again if you need it.',
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
  'time-not-passed-on': {
    message: 'In this session nobody passes the rest of their time on.',
    remedy: 'Yield the floor without naming anybody.',
  },
  'passed-on-once': {
    message: 'This time has been passed on once; it cannot be passed on again.',
    remedy: 'Yield the floor without naming anybody.',
  },
  'interposed-off': {
    message: 'In this session nobody puts questions into somebody else’s turn.',
    remedy: 'Ask for the floor, or ask your question later.',
  },
  'group-does-not-decide': {
    message: 'The group decides this only while the session runs by itself, without a moderator.',
    remedy: 'Tell the moderators about it.',
  },
  'group-is-deciding': {
    message: 'The group is deciding about something else now.',
    remedy: 'Wait until that is settled.',
  },
  'group-has-decided': {
    message: 'The group has decided that this person stays.',
    remedy: 'Tell the moderators about it when they are back.',
  },
  'no-such-decision': {
    message: 'The group does not decide about this any more.',
    remedy: 'Have a look at what was decided.',
  },
  'no-nesting': {
    message: 'A question or a point of order is going on; another cannot be put into it.',
    remedy: 'Wait until it is over.',
  },
  'no-such-question': {
    message: 'This question is no longer waiting.',
    remedy: 'Have a look at the questions as they are now.',
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
  'put-off-twice': {
    message: 'A call can be put off twice at most.',
    remedy: 'Take the floor now or decline; you can ask for it again at any time.',
  },
  'nomination-off': {
    message: 'In this session a moderator chooses the next person.',
    remedy: 'Give the floor back, and a moderator will pass it on.',
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
  'follow-up-written': {
    message: 'What you wrote is already here.',
    remedy: 'If you want to add something, ask for the floor.',
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

  // polls
  'poll-closed': {
    message: 'This poll is over.',
    remedy: 'Wait for the results, or for the next poll.',
  },
  'no-such-poll': {
    message: 'There is no such poll.',
    remedy: 'See which poll is open now.',
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
