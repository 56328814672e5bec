import { CO_MODERATOR, MODERATOR, numberOf, participant, person, PRESENT } from './session.mjs';

const MINUTE = 60_000;
const CONTENT = { title: 'Wymiana doświadczeń', minutes: 20, mode: 'queue', note: 'Krótko.' };

/**
 * One kind of command, as it is given in a large session.
 * @typedef {object} Sample
 * @property {string} name the command, and what is special about this sample of it
 * @property {(session: Session) => [object | 'server', object]} make what has to come first, then who gives what
 * @property {(session: Session) => void} [after] what leads back
 * @property {keyof typeof import('../scenarios/decide.mjs').BEGIN} [begin] in a session that begins so, not in the one that all share
 * @property {boolean} [fresh] each time in another one
 * @property {boolean} [sweeps] it is about everybody who waits, or who is here, one by one
 */

const raised = { type: 'RaiseOrder', category: 'time', sentence: 'Kończy nam się czas.' };
const ruling = (request) => ({ type: 'RuleOnOrder', request, ruling: 'uphold', action: 'none', note: '' });

/** @type {Sample[]} */
export const SAMPLES = [
  // The session's life
  own('PlanSession', 'new', (s) => [MODERATOR, s.plan()]),
  own('EditPlan', 'planned', () => [MODERATOR, { type: 'EditPlan', title: 'Inna nazwa' }]),
  own('CallOffSession', 'planned', () => [MODERATOR, { type: 'CallOffSession' }]),
  own('OpenSession', 'planned', () => [MODERATOR, { type: 'OpenSession' }]),
  sample('PauseSession', () => [MODERATOR, { type: 'PauseSession', reason: 'kawa' }]),
  sample('ResumeSession', (s) => {
    s.must(MODERATOR, { type: 'PauseSession', reason: 'kawa' });
    return [MODERATOR, { type: 'ResumeSession' }];
  }),
  own('CloseSession', 'running', () => [MODERATOR, { type: 'CloseSession' }]),
  // With all their votes open: two things at once that are about everybody.
  sweep(
    own('CloseSession, all have voted', 'running', (s) => {
      votes(s, PRESENT);
      return [MODERATOR, { type: 'CloseSession' }];
    }),
  ),
  own('NoteRestart', 'running', () => ['server', { type: 'NoteRestart' }]),

  // Attendance
  own('Arrive', 'running', (s) => [
    'server',
    { ...s.arrival(0), person: person(PRESENT), role: 'participant' },
  ]),
  sample('Arrive, again', (s) => {
    const n = s.listener();
    s.must('server', { type: 'LoseConnection', person: person(n) });
    return ['server', s.arrival(n)];
  }),
  sample('Arrive, as the last one moderator', (s) => {
    s.must('server', { type: 'LoseConnection', person: person(0) });
    s.must('server', { type: 'LoseConnection', person: person(1) });
    return ['server', s.arrival(1)];
  }),
  sample('LoseConnection', (s) => ['server', { type: 'LoseConnection', person: person(s.listener()) }], back),
  sample(
    'LoseConnection, of the speaker',
    (s) => ['server', { type: 'LoseConnection', person: s.speaker.person }],
    back,
  ),
  sample(
    'Depart',
    (s) => {
      const who = person(s.listener());
      s.must('server', { type: 'LoseConnection', person: who });
      s.wait(MINUTE);
      return ['server', { type: 'Depart', person: who }];
    },
    back,
  ),
  sample('LeaveSession', (s) => [participant(s.listener()), { type: 'LeaveSession', policy: null }], back),

  // The floor
  sample('SetFloorMode', () => [MODERATOR, { type: 'SetFloorMode', mode: 'moderator' }]),
  sample('SetFloorMode, paused', () => [MODERATOR, { type: 'SetFloorMode', mode: 'paused' }]),
  sample('SetFloorMode, round', () => [MODERATOR, { type: 'SetFloorMode', mode: 'round' }]),
  sample('SetQueueStatus', () => [MODERATOR, { type: 'SetQueueStatus', status: 'closed', reason: '' }]),
  sample('SetQueueStatus, after a place', () => [
    MODERATOR,
    { type: 'SetQueueStatus', status: 'closed', reason: '', afterPosition: 250 },
  ]),
  sample('CloseQueue', (s) => {
    const until = s.state.at + MINUTE;
    s.must(MODERATOR, { type: 'SetQueueStatus', status: 'closed', reason: '', until });
    s.wait(2 * MINUTE);
    return ['server', { type: 'CloseQueue', until }];
  }),
  sample('RequestTurn', (s) => [s.newSpeaker(), { type: 'RequestTurn', person: null }]),
  sample('RequestTurn, a reply', (s) => [
    s.newSpeaker(),
    { type: 'RequestTurn', person: null, kind: 'reply', replyTo: s.turn },
  ]),
  sample('RequestTurn, for somebody', (s) => [
    MODERATOR,
    { type: 'RequestTurn', person: s.newSpeaker().person },
  ]),
  sample('WithdrawRequest', (s) => {
    const { id, person: who } = middle(s);
    return [
      { person: who, role: 'participant' },
      { type: 'WithdrawRequest', request: id },
    ];
  }),
  sample('EditRequest', (s) => {
    const { id, person: who } = middle(s);
    return [
      { person: who, role: 'participant' },
      { type: 'EditRequest', request: id, subject: `o ${s.state.seq}` },
    ];
  }),
  sample('Later', (s) => {
    const { id, person: who } = middle(s);
    return [
      { person: who, role: 'participant' },
      { type: 'Later', request: id, behind: 5 },
    ];
  }),
  sample('Call', (s) => [MODERATOR, { type: 'Call', person: middle(s).person, expectedTurn: s.mark }]),
  sample('Call, who does not wait', (s) => [
    MODERATOR,
    { type: 'Call', person: s.newSpeaker().person, expectedTurn: s.mark },
  ]),
  sample('Next', (s) => [MODERATOR, { type: 'Next', expectedTurn: s.mark }]),
  sample(
    'Next, past those who are away',
    (s) => {
      for (const { person: who } of s.waiting.slice(0, 100))
        s.give('server', { type: 'LoseConnection', person: who });
      return [MODERATOR, { type: 'Next', expectedTurn: s.mark }];
    },
    (s) => {
      for (const who of [...s.state.away.alone.keys()]) back(s, { person: who });
    },
  ),
  sample('Yield', (s) => [s.speaker, { type: 'Yield', turn: s.turn }]),
  sample('EndTurn', (s) => [MODERATOR, { type: 'EndTurn', turn: s.turn, reason: 'czas' }]),
  sample('ExtendTurn', (s) => [MODERATOR, { type: 'ExtendTurn', turn: s.turn, seconds: 60 }]),
  sample('PauseTurn', (s) => [MODERATOR, { type: 'PauseTurn', turn: s.turn, reason: '' }]),
  sample('ResumeTurn', (s) => {
    s.must(MODERATOR, { type: 'PauseTurn', turn: s.turn, reason: '' });
    return [MODERATOR, { type: 'ResumeTurn', turn: s.turn }];
  }),
  sample('ExpireTurn', (s) => {
    s.next();
    s.wait(10 * MINUTE);
    return ['server', { type: 'ExpireTurn', turn: s.turn }];
  }),

  // What comes between
  sample(
    'Interpose',
    (s) => [participant(s.listener()), { type: 'Interpose', turn: s.turn, question: 'Od kiedy?' }],
    (s, { by }) => s.must(by, { type: 'WithdrawInterposed', question: s.state.interposed.at(-1).id }),
  ),
  sample('WithdrawInterposed', (s) => {
    const by = participant(s.listener());
    const question = s.must(by, { type: 'Interpose', turn: s.turn, question: 'Od kiedy?' });
    return [by, { type: 'WithdrawInterposed', question }];
  }),
  sample(
    'AllowInterposed',
    (s) => {
      const by = participant(s.listener());
      const question = s.must(by, { type: 'Interpose', turn: s.turn, question: 'Od kiedy?' });
      return [s.speaker, { type: 'AllowInterposed', question, allow: true }];
    },
    (s) => s.must(s.speaker, { type: 'Yield', turn: s.turn }),
  ),
  sample(
    'RaiseOrder',
    (s) => [participant(s.listener()), raised],
    (s) => ruleOn(s),
  ),
  sample(
    'TakeOrder',
    (s) => {
      s.must(participant(s.listener()), raised);
      return [MODERATOR, { type: 'TakeOrder', request: firstOrder(s), expectedTurn: s.mark }];
    },
    (s) => ruleOn(s),
  ),
  sample('RuleOnOrder', (s) => {
    s.must(participant(s.listener()), raised);
    return [MODERATOR, ruling(firstOrder(s))];
  }),

  // The order of the queue
  sample('MoveRequest', (s) => [
    MODERATOR,
    {
      type: 'MoveRequest',
      request: s.waiting.at(-1).id,
      before: middle(s).id,
      version: s.state.queue.version,
    },
  ]),
  sample(
    'ChooseAdvance',
    (s) => {
      const by = { person: middle(s).person, role: 'participant' };
      return [by, { type: 'ChooseAdvance', advanced: s.state.notAdvanced.has(by.person) }];
    },
    (s, { by, advanced }) => s.must(by, { type: 'ChooseAdvance', advanced: !advanced }),
  ),
  sample('AddUnitTime', (s) => {
    s.set('unitBudgetMs', 60 * MINUTE);
    return [MODERATOR, { type: 'AddUnitTime', person: person(1_511), seconds: 60 }];
  }),
  sample('OrderQueue', (s) => {
    s.wait(20 * MINUTE);
    return ['server', { type: 'OrderQueue' }];
  }),
  sample('ChangeSetting', () => [MODERATOR, { type: 'ChangeSetting', setting: 'turnMs', value: 120_000 }]),

  // Calls
  sample('Next, whom it asks', (s) => {
    s.set('acceptMs', 30_000);
    return [MODERATOR, { type: 'Next', expectedTurn: s.mark }];
  }),
  sample('Accept', (s) => {
    s.nextIsAsked();
    return [s.speaker, { type: 'Accept', call: s.call }];
  }),
  sample('Decline', (s) => {
    s.nextIsAsked();
    return [s.speaker, { type: 'Decline', call: s.call }];
  }),
  sample(
    'NotYet',
    (s) => {
      s.nextIsAsked();
      return [s.speaker, { type: 'NotYet', call: s.call }];
    },
    withdraw,
  ),
  sample('ExpireCall', (s) => {
    s.nextIsAsked();
    s.wait(MINUTE);
    return ['server', { type: 'ExpireCall', call: s.call }];
  }),
  sample('Rejoin', (s) => {
    s.nextIsAsked();
    const by = s.speaker;
    s.wait(MINUTE);
    s.must('server', { type: 'ExpireCall', call: s.call });
    return [by, { type: 'Rejoin' }];
  }),
  sample('HoldNext', (s) => {
    s.next();
    s.set('advance', 'assisted');
    return [MODERATOR, { type: 'HoldNext', expectedTurn: s.mark }];
  }),
  sample('Advance', (s) => {
    s.next();
    s.set('advance', 'automatic');
    s.must(s.speaker, { type: 'Yield', turn: s.turn });
    return ['server', { type: 'Advance', expectedTurn: s.mark }];
  }),
  sample('Advance, a proposal', (s) => {
    s.next();
    s.set('advance', 'assisted');
    s.must(s.speaker, { type: 'Yield', turn: s.turn });
    return ['server', { type: 'Advance', expectedTurn: s.mark }];
  }),
  sample('Draw', (s) => [MODERATOR, { type: 'Draw', pool: 'waiting', expectedTurn: s.mark }]),
  sample('Draw, of all', (s) => [MODERATOR, { type: 'Draw', pool: 'present', expectedTurn: s.mark }]),
  within('running', 'Draw', 'of those who have not spoken', (s) => [
    MODERATOR,
    { type: 'Draw', pool: 'unspoken', expectedTurn: s.mark },
  ]),
  sample('Nominate', (s) => [
    MODERATOR,
    { type: 'Nominate', person: s.newSpeaker().person, expectedTurn: s.mark },
  ]),
  ...['carry', 'empty'].map((rest) =>
    own(`LastWord, ${rest}`, 'running', (s) => {
      const { person: who } = s.newSpeaker();
      return [MODERATOR, { type: 'LastWord', person: who, rest, expectedTurn: s.mark }];
    }),
  ),
  sample('UndoLast', (s) => {
    s.next();
    return [MODERATOR, { type: 'UndoLast', expectedTurn: s.mark }];
  }),
  sample('ReAdd', (s) => {
    const { person: who } = s.speaker;
    s.next();
    return [MODERATOR, { type: 'ReAdd', person: who }];
  }),

  // Rounds
  sample('StartRound', () => [MODERATOR, { type: 'StartRound', order: 'alphabetic' }]),
  sample('StartRound, by chance', () => [MODERATOR, { type: 'StartRound', order: 'random' }]),
  {
    ...within('heard', 'StartRound', 'least heard', () => [
      MODERATOR,
      { type: 'StartRound', order: 'least-heard' },
    ]),
    after: (s) => s.must(MODERATOR, { type: 'EndRound', round: s.round }),
  },
  // In the session that all share, three in four have had the floor.
  sweep(
    sample('StartRound, least heard of 1,500', () => [
      MODERATOR,
      { type: 'StartRound', order: 'least-heard' },
    ]),
  ),
  within('round', 'Advance', 'in a round', (s) => {
    if (s.turn !== 0) s.must(s.speaker, { type: 'Yield', turn: s.turn });
    return ['server', { type: 'Advance', expectedTurn: s.mark }];
  }),
  within('round', 'Pass', '', (s) => [participant(s.listener()), { type: 'Pass', round: s.round }]),
  within('round', 'PassForNow', '', (s) => [
    participant(s.listener()),
    { type: 'PassForNow', round: s.round },
  ]),
  sample('EndRound', (s) => {
    round(s);
    return [MODERATOR, { type: 'EndRound', round: s.round }];
  }),

  // What is said
  sample('Contribute', (s) => [
    s.speaker,
    { type: 'Contribute', text: 'Zaczęliśmy od rozmowy.', turn: s.turn },
  ]),
  sample('Contribute, in answer to a call', (s) => {
    s.nextIsAsked();
    return [s.speaker, { type: 'Contribute', text: 'Zaczęliśmy od rozmowy.', turn: s.call }];
  }),
  sample('Contribute, on the open floor', (s) => {
    s.must(MODERATOR, { type: 'SetFloorMode', mode: 'open' });
    return [participant(s.listener()), { type: 'Contribute', text: 'Zaczęliśmy od rozmowy.', turn: null }];
  }),
  within('hidden', 'Contribute', 'hidden', (s) => [
    participant(s.listener()),
    { type: 'Contribute', text: 'Zaczęliśmy od rozmowy.', turn: null },
  ]),
  own('RevealPosts', 'hidden', () => [MODERATOR, { type: 'RevealPosts' }]),
  sweep(own('RevealPosts, of 500', 'hiddenOfMany', () => [MODERATOR, { type: 'RevealPosts' }])),
  sample('Remark', () => [MODERATOR, { type: 'Remark', text: 'Zostało dziesięć minut.' }]),
  sample('SayAside', (s) => [participant(s.listener()), { type: 'SayAside', text: 'Podeślę wzór.' }]),
  sample('LockAsides', (s) => {
    s.must(MODERATOR, { type: 'UnlockAsides' });
    return [MODERATOR, { type: 'LockAsides' }];
  }),
  sample('UnlockAsides', (s) => {
    s.must(MODERATOR, { type: 'LockAsides' });
    return [MODERATOR, { type: 'UnlockAsides' }];
  }),
  sample(
    'SetAsides',
    (s) => [MODERATOR, { type: 'SetAsides', mode: s.state.asides === 'open' ? 'reactions-only' : 'open' }],
    (s) => s.must(MODERATOR, { type: 'SetAsides', mode: 'open' }),
  ),
  sample('ProposeTopic', (s) => [
    participant(s.listener()),
    { type: 'ProposeTopic', topic: '30000000-0000-4000-8000-000000000000', title: 'Dowożenie uczniów' },
  ]),
  sample('React', (s) => [
    participant(s.listener()),
    { type: 'React', contribution: s.contribution(), reaction: 'agree' },
  ]),
  sample('Unreact', (s) => {
    const contribution = s.contribution();
    const by = participant(s.listener());
    s.must(by, { type: 'React', contribution, reaction: 'agree' });
    return [by, { type: 'Unreact', contribution, reaction: 'agree' }];
  }),
  sample('PutPrompt', (s) => [MODERATOR, { type: 'PutPrompt', text: `Pytanie ${s.state.seq}` }]),
  sample('WithdrawPrompt', (s) => {
    s.must(MODERATOR, { type: 'PutPrompt', text: 'Co się udało?' });
    return [MODERATOR, { type: 'WithdrawPrompt' }];
  }),

  // Polls
  sample('OpenPoll', () => [MODERATOR, poll(false)], withdrawPoll),
  sample(
    'Vote',
    (s) => {
      s.must(MODERATOR, poll(false));
      return [participant(s.listener()), { type: 'Vote', poll: s.state.poll.id, choices: '1', reason: '' }];
    },
    withdrawPoll,
  ),
  sample(
    'Vote, in secret',
    (s) => {
      s.must(MODERATOR, poll(true));
      return [participant(s.listener()), { type: 'Vote', poll: s.state.poll.id, choices: '1', reason: '' }];
    },
    withdrawPoll,
  ),
  sample('ClosePoll', (s) => {
    votes(s, PRESENT);
    return [MODERATOR, { type: 'ClosePoll', poll: s.state.poll.id }];
  }),
  sample('CountPoll', (s) => {
    s.must(MODERATOR, poll(true));
    s.must(MODERATOR, { type: 'ClosePoll', poll: s.state.poll.id });
    return [
      'server',
      { type: 'CountPoll', poll: s.state.poll.id, tally: { ballots: 0, blank: 0, counts: [0, 0, 0] } },
    ];
  }),
  sample('ShowPollResults', (s) => {
    votes(s, 100);
    s.must(MODERATOR, { type: 'ClosePoll', poll: s.state.poll.id });
    return [MODERATOR, { type: 'ShowPollResults', poll: s.state.poll.id }];
  }),
  sample('WithdrawPoll', (s) => {
    votes(s, 100);
    return [MODERATOR, { type: 'WithdrawPoll', poll: s.state.poll.id }];
  }),

  // The agenda
  sample('AddItem', () => [MODERATOR, { type: 'AddItem', before: null, ...CONTENT }], dropItem),
  sample(
    'EditItem',
    (s) => {
      const item = s.addItem();
      return [MODERATOR, { type: 'EditItem', item, edited: item, ...CONTENT, title: 'Inny tytuł' }];
    },
    dropItem,
  ),
  sample('DropItem', (s) => [MODERATOR, { type: 'DropItem', item: s.addItem() }]),
  sample(
    'MoveItem',
    (s) => {
      const before = s.addItem();
      const item = s.addItem();
      return [MODERATOR, { type: 'MoveItem', item, before, version: s.state.agenda.version }];
    },
    (s) => {
      dropItem(s);
      dropItem(s);
    },
  ),
  own('StartItem', 'running', (s) => [
    MODERATOR,
    { type: 'StartItem', item: s.addItem(), expected: s.agendaMark, waiting: 'carry', running: 'end' },
  ]),
  sample('ExtendItem', (s) => [MODERATOR, { type: 'ExtendItem', item: s.item, minutes: 5 }]),
  own('FinishItem', 'running', (s) => [
    MODERATOR,
    { type: 'FinishItem', item: s.item, waiting: 'carry', running: 'end' },
  ]),
  own('FinishItem, after the turn', 'running', (s) => [
    MODERATOR,
    { type: 'FinishItem', item: s.item, waiting: 'carry', running: 'finish' },
  ]),
  own('CompleteItem', 'running', (s) => {
    const { item } = s;
    s.must(MODERATOR, { type: 'FinishItem', item, waiting: 'carry', running: 'finish' });
    s.must(s.speaker, { type: 'Yield', turn: s.turn });
    return ['server', { type: 'CompleteItem', item }];
  }),
  own('ReopenItem', 'running', (s) => {
    const { item } = s;
    s.must(MODERATOR, { type: 'FinishItem', item, waiting: 'carry', running: 'end' });
    return [MODERATOR, { type: 'ReopenItem', item }];
  }),
  sample('SettleRequest', (s) => [
    MODERATOR,
    { type: 'SettleRequest', request: middle(s).id, fate: 'carry' },
  ]),
  sample('WriteFollowUp', (s) => {
    const { id: request, person: who } = middle(s);
    s.must(MODERATOR, { type: 'SettleRequest', request, fate: 'follow-up' });
    return [
      { person: who, role: 'participant' },
      { type: 'WriteFollowUp', request, text: 'Tak.' },
    ];
  }),
  own('CarryIn', 'running', () => [
    'server',
    {
      type: 'CarryIn',
      from: '40000000-0000-4000-8000-000000000000',
      title: 'Przedtem',
      request: 7,
      person: person(1_500),
      subject: 'Dowozy',
    },
  ]),
  own('CarryFigures', 'running', () => [
    'server',
    { type: 'CarryFigures', person: person(1_500), unit: 'Gmina 7', turns: 2, floorMs: MINUTE },
  ]),
  sample(
    'PreparePrompt',
    (s) => [MODERATOR, { type: 'PreparePrompt', item: s.item, text: 'Co dalej?' }],
    dropPrompt,
  ),
  sample(
    'EditPreparedPrompt',
    (s) => {
      return [
        MODERATOR,
        { type: 'EditPreparedPrompt', prompt: prepared(s), text: `A co dalej ${s.state.seq}?` },
      ];
    },
    dropPrompt,
  ),
  sample('DropPreparedPrompt', (s) => [MODERATOR, { type: 'DropPreparedPrompt', prompt: prepared(s) }]),
  own('PutPrepared', 'running', (s) => [MODERATOR, { type: 'PutPrepared', prompt: prepared(s) }]),

  // Moderation
  sample('HideContribution', (s) => [
    MODERATOR,
    { type: 'HideContribution', contribution: s.contribution(), reason: 'warunek 3' },
  ]),
  sample('UnhideContribution', (s) => {
    const contribution = s.contribution();
    s.must(MODERATOR, { type: 'HideContribution', contribution, reason: 'warunek 3' });
    return [MODERATOR, { type: 'UnhideContribution', contribution }];
  }),
  sample(
    'Mute',
    (s) => [MODERATOR, { type: 'Mute', person: person(s.listener()), reason: 'warunek 3' }],
    (s, { person: who }) => s.must(MODERATOR, { type: 'Unmute', person: who }),
  ),
  sample('Unmute', (s) => {
    const who = person(s.listener());
    s.must(MODERATOR, { type: 'Mute', person: who, reason: 'warunek 3' });
    return [MODERATOR, { type: 'Unmute', person: who }];
  }),
  sample(
    'RemovePerson',
    (s) => [MODERATOR, { type: 'RemovePerson', person: middle(s).person, reason: 'warunek 3', condition: 3 }],
    letIn,
  ),
  sample(
    'Readmit',
    (s) => {
      const who = person(s.listener());
      s.must(MODERATOR, { type: 'RemovePerson', person: who, reason: 'warunek 3', condition: 3 });
      return [MODERATOR, { type: 'Readmit', person: who }];
    },
    back,
  ),
  sample('WriteNote', (s) => [
    MODERATOR,
    { type: 'WriteNote', text: 'Zapytać o plan.', person: person(s.listener()), contribution: null },
  ]),
  sample('RemoveNote', (s) => {
    const text = 'Zapytać o plan.';
    const note = s.must(MODERATOR, { type: 'WriteNote', text, person: null, contribution: null });
    return [MODERATOR, { type: 'RemoveNote', note }];
  }),
  sample('ReportContribution', (s) => [
    participant(s.listener()),
    { type: 'ReportContribution', contribution: s.contribution(), reason: 'warunek 3' },
  ]),
  sample('SettleReport', (s) => {
    const contribution = s.contribution();
    const by = participant(s.listener());
    const report = s.must(by, { type: 'ReportContribution', contribution, reason: 'warunek 3' });
    return [MODERATOR, { type: 'SettleReport', report, outcome: 'dismissed', note: '' }];
  }),

  // Who leads and keeps the list
  sample('DelegateQueue', (s) => [
    MODERATOR,
    { type: 'DelegateQueue', person: person(s.listener()), mayCall: true, mayExtend: true },
  ]),
  sample('EndDelegation', (s) => {
    s.must(MODERATOR, {
      type: 'DelegateQueue',
      person: person(s.listener()),
      mayCall: true,
      mayExtend: true,
    });
    return [MODERATOR, { type: 'EndDelegation' }];
  }),
  sample(
    'OfferLead',
    (s) => {
      leads(s);
      return [MODERATOR, { type: 'OfferLead', person: CO_MODERATOR.person }];
    },
    (s) =>
      s.must(CO_MODERATOR, { type: 'DeclineLead', offer: s.state.leadOffers.get(CO_MODERATOR.person).id }),
  ),
  sample('WithdrawLeadOffer', (s) => [MODERATOR, { type: 'WithdrawLeadOffer', offer: offer(s) }]),
  sample('AcceptLead', (s) => [CO_MODERATOR, { type: 'AcceptLead', offer: offer(s) }]),
  sample('DeclineLead', (s) => [CO_MODERATOR, { type: 'DeclineLead', offer: offer(s) }]),
  sample('TakeLead', (s) => {
    leads(s);
    s.must(MODERATOR, { type: 'GiveUpLead', policy: null });
    return [MODERATOR, { type: 'TakeLead' }];
  }),
  sample('GiveUpLead', (s) => {
    leads(s);
    return [MODERATOR, { type: 'GiveUpLead', policy: null }];
  }),
  sample('NameDeputy', (s) => [MODERATOR, { type: 'NameDeputy', person: person(s.listener()) }]),
  sample('TakeOver', (s) => {
    const deputy = participant(s.listener());
    s.must(MODERATOR, { type: 'NameDeputy', person: deputy.person });
    s.leaveAlone('hold');
    return [deputy, { type: 'TakeOver' }];
  }),
  sample('StandDown', (s) => {
    const deputy = participant(s.listener());
    s.must(MODERATOR, { type: 'NameDeputy', person: deputy.person });
    s.leaveAlone('hold');
    s.must(deputy, { type: 'TakeOver' });
    return [deputy, { type: 'StandDown' }];
  }),
  sample('NoteUnattended', (s) => {
    s.must('server', { type: 'LoseConnection', person: person(0) });
    s.must('server', { type: 'LoseConnection', person: person(1) });
    s.wait(2 * MINUTE);
    return ['server', { type: 'NoteUnattended' }];
  }),
  sample('RunItself', (s) => {
    s.set('turnMs', null);
    s.next();
    s.leaveAlone('selfRun');
    s.wait(60 * MINUTE);
    return ['server', { type: 'RunItself' }];
  }),
  sample('ProposeRemoval', (s) => {
    s.leaveAlone('selfRun');
    return [participant(s.listener()), proposal(s)];
  }),
  sample('AnswerGroup', (s) => [
    participant(s.listener()),
    { type: 'AnswerGroup', decision: asked(s), agree: true },
  ]),
  sample('SettleGroup', (s) => {
    const decision = asked(s);
    s.wait(10 * MINUTE);
    return ['server', { type: 'SettleGroup', decision }];
  }),
  own('AskGroup', 'running', (s) => {
    const item = s.addItem();
    s.addItem();
    s.wait(MINUTE);
    s.must(MODERATOR, { type: 'StartItem', item, expected: s.agendaMark, waiting: 'carry', running: 'end' });
    s.leaveAlone('selfRun');
    s.wait(10 * MINUTE);
    return ['server', { type: 'AskGroup' }];
  }),
  own('CloseUnattended', 'running', (s) => {
    s.leaveAlone('end');
    s.wait(60 * MINUTE);
    return ['server', { type: 'CloseUnattended' }];
  }),
];

function sample(name, make, after) {
  return { name, make, after };
}

/** In a session that only begins so. */
function within(begin, type, how, make) {
  return { name: how === '' ? type : `${type}, ${how}`, make, begin };
}

/** In a session of its own each time. */
function own(name, begin, make) {
  return { name, make, begin, fresh: true };
}

function sweep(one) {
  return { ...one, sweeps: true };
}

function middle(s) {
  return s.waiting[Math.floor(s.waiting.length / 2)];
}

/** Lets in again whom the command was about, or who gave it. */
function back(s, { person: about, by }) {
  s.must('server', s.arrival(numberOf(about ?? by.person)));
}

function letIn(s, command) {
  s.must(MODERATOR, { type: 'Readmit', person: command.person });
  back(s, command);
}

function withdraw(s, { by }) {
  const { id } = s.waiting.find((request) => request.person === by.person);
  s.must(by, { type: 'WithdrawRequest', request: id });
}

function firstOrder(s) {
  return s.waiting.find(({ kind }) => kind === 'order').id;
}

function ruleOn(s) {
  const [taken] = s.state.orders.keys();
  s.must(MODERATOR, ruling(taken ?? firstOrder(s)));
}

function dropItem(s) {
  const item = s.state.agenda.items.find(({ status }) => status === 'planned');
  s.must(MODERATOR, { type: 'DropItem', item: item.id });
}

function prepared(s) {
  return s.must(MODERATOR, { type: 'PreparePrompt', item: s.item, text: 'Co dalej?' });
}

function dropPrompt(s) {
  const item = s.state.agenda.items.find(({ id }) => id === s.item);
  s.must(MODERATOR, { type: 'DropPreparedPrompt', prompt: item.prompts.at(-1).id });
}

function poll(secret) {
  return {
    type: 'OpenPoll',
    question: 'Przyjmujemy?',
    kind: 'consent',
    options: '',
    secret,
    mostChoices: null,
  };
}

/** So many have voted, the moderators first. */
function votes(s, count) {
  s.must(MODERATOR, poll(false));
  for (let n = 0; n < count; n += 1) {
    const by = n < 2 ? { ...MODERATOR, person: person(n) } : participant(n);
    const choices = String(1 + (n % 3));
    const reason = choices === '1' ? '' : 'Za mało czasu.';
    s.must(by, { type: 'Vote', poll: s.state.poll.id, choices, reason });
  }
}

function withdrawPoll(s) {
  s.must(MODERATOR, { type: 'WithdrawPoll', poll: s.state.poll.id });
}

function round(s) {
  s.must(MODERATOR, { type: 'StartRound', order: 'random' });
}

function proposal(s) {
  return { type: 'ProposeRemoval', person: s.newSpeaker().person, reason: 'warunek 3' };
}

/** A question that the group decides. */
function asked(s) {
  s.leaveAlone('selfRun');
  return s.must(participant(s.listener()), proposal(s));
}

/** The first moderator leads. */
function leads(s) {
  if (s.state.lead === MODERATOR.person) return;
  if (s.state.lead !== null) s.must(CO_MODERATOR, { type: 'GiveUpLead', policy: null });
  s.must(MODERATOR, { type: 'TakeLead' });
}

function offer(s) {
  leads(s);
  s.must(MODERATOR, { type: 'OfferLead', person: CO_MODERATOR.person });
  return s.state.leadOffers.get(CO_MODERATOR.person).id;
}
