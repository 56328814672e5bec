/**
 * The rules of the floor: number and what it says in a few words. `partly`: what of it this version does not do,
 * where it does the rest. Rules of this version must have a test.
 */
const rule = (title, partly = '') => ({ title, partly });

/** The rules that this version keeps. */
export const KEPT = {
  T1: rule('A session has one floor; its mode says who may post.', 'no rounds'),
  T2: rule('Asides are apart from the floor and never depend on it.'),
  T3: rule('A request waits, is called or taken back, and then is over.', 'nothing expires'),
  T4: rule('A turn ends once, with exactly one reason.'),
  T5: rule('The queue is open, closed or frozen.'),
  T6: rule('Never two running turns.'),
  T7: rule('Every turn has an id of its own; what names another turn is stale and changes nothing.'),
  T8: rule('Moderators take turns like everybody; their procedural remarks need none.'),
  T9: rule('Nobody lifts a rule for themselves.'),
  T10: rule(
    'Who asks for the floor is here, may speak, has not used up their requests, and the session runs.',
  ),
  T11: rule('One waiting request for each person and kind; several ordinary ones are a setting.'),
  T12: rule('Kinds of request, in this order: point of order, question, direct reply, speech.'),
  T13: rule('Replies and questions belong to a turn; when that is long past, they become speech.'),
  T14: rule('A cap on requests that go before others; who keeps the list puts a wrong kind right.'),
  T15: rule('A short subject with a request, for all or for moderators; a point of order must have one.'),
  T16: rule('A private draft that waits for its turn, on the server too, for its author alone.'),
  T17: rule('Changing one’s request while waiting.'),
  T18: rule('Letting others go first.'),
  T19: rule('Taking back one’s request, always and without a reason; “already said” supports what was said.'),
  T20: rule('The server’s clock counts; clients get an absolute deadline.'),
  T21: rule(
    'Limits: the whole turn, the time to the first post, the number and the length of posts. The first one ends the turn.',
  ),
  T22: rule('Warnings, then a grace; a post that reached the server in time counts.'),
  T23: rule('A pause keeps what is left, and says why.'),
  T24: rule('A turn expires once, however many timers fire, also after a restart.'),
  T25: rule('How the next turn begins: by hand, assisted, or by itself.'),
  T26: rule('A called person accepts, declines or puts it off.'),
  T27: rule('Other ways of calling: a draw that can be checked, and being named.'),
  T28: rule('Two presses of “next” advance once.'),
  T29: rule('The speaker can always give the floor back.'),
  T30: rule(
    'A moderator can end any turn, with a reason that is kept, and a rule of the charter where it was a sanction.',
  ),
  T32: rule('The last word.'),
  T34: rule('A moderator moves requests by hand, as the list was seen; that place holds.'),
  T35: rule('The policy of the floor is changed in the open and said in words.'),
  T42: rule(
    'Those who have been heard less come first, within limits, and the list says why.',
    'counts by topic or session, not over a series of sessions',
  ),
  T43: rule('Undoing a call or an end; adding somebody again.'),
  T44: rule('Each unit can have a time for a topic.', 'units only, no other groups'),
  T45: rule('Rounds.'),
  T46: rule('What happens when a called person does not answer.'),
  T46a: rule('A silent floor is noticed.', 'a hint for moderators; without them nobody is asked'),
  T46b: rule('Writing that nobody reads until it is shown.'),
  T31: rule(
    'A closed queue: what goes on, what does not, and when it opens again; closing after a place or at a time.',
    'the interface does not suggest it yet',
  ),
  T47: rule('A speaker who loses the connection has a grace, once a turn, and then a reserved place.'),
  T48: rule('Who waits and loses the connection keeps their place.'),
  T49: rule('Who comes back gets what they missed; a repeated command has no second effect.'),
  T50: rule('Several moderators with the same commands; one leads, conflicts are decided by versions.'),
  T51: rule('The lead is handed over by offer and acceptance; the record shows both.'),
  T52: rule('The lead drops out: the others continue. Without a moderator the session becomes unattended.'),
  T53: rule('What then: hold, lock, let run, end.', 'no agreement of the group about removals under selfRun'),
  T54: rule(
    'Nobody becomes a moderator because a line broke; a named deputy takes over by a step of their own.',
  ),
  T55: rule('A lead who comes back is offered the lead, and does not get it silently.'),
  T56: rule(
    'The last moderator goes only with a successor or a policy.',
    'a change of roles in the network is not asked about',
  ),
  T57: rule('A topic with people waiting ends only when it is said what becomes of them.'),
  T58: rule('A change of topic finishes or ends the running turn.'),
  T59: rule(
    'Closing a session ends everything, lists whom it carries over and freezes the record.',
    'there is no archive apart from closed sessions',
  ),
  T60: rule('Removing a person withdraws their requests and ends their turn; what they said stays.'),
  T61: rule('Who loses the right to speak keeps the place, is not called, and is shown so.'),
  T62: rule('Everybody sees their position, the people ahead, a rough wait, the clock and the mode.'),
  T63: rule('The next person is told so; whose turn it is is told at once.'),
  T64: rule('People see their own figures, moderators everybody’s.'),
  T65: rule('The record is a fold of one log, never kept apart.'),
  T66: rule('A refusal has a code, a sentence and a way on.'),
};

/** The others. */
export const NOT_YET = {
  T33: rule('A question put into a running turn.'),
  T36: rule('Points of order.'),
  T37: rule('A point of order goes to the head and cuts nobody off.'),
  T38: rule('A ruling, with its action and its note.'),
  T39: rule('Who sees a point of order before the ruling.'),
  T40: rule('What becomes of unused time.'),
  T41: rule('What overrun costs.'),
};
