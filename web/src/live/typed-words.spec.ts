import { typedWords } from './typed-words.js';

describe('what was typed into a form', () => {
  it('is all of it, field after field', () => {
    const poll = { kind: 'single', secret: false, mostChoices: null } as const;
    expect(typedWords({ type: 'OpenPoll', question: 'Kiedy?', options: 'dziś\njutro', ...poll })).toBe(
      'Kiedy?\ndziś\njutro',
    );
    expect(typedWords({ type: 'RaiseOrder', category: 'other', sentence: 'Nie słychać.' })).toBe(
      'Nie słychać.',
    );
    expect(typedWords({ type: 'EditPlan', title: 'Co dalej?' })).toBe('Co dalej?');
    expect(typedWords({ type: 'PutPrompt', text: 'Od czego zacząć?' })).toBe('Od czego zacząć?');
    expect(typedWords({ type: 'RequestTurn', person: null, subject: 'dowóz' })).toBe('dowóz');
    expect(typedWords({ type: 'PauseSession', reason: 'na kawę' })).toBe('na kawę');
    const ruling = { ruling: 'uphold', action: 'none', note: 'Słusznie.' } as const;
    expect(typedWords({ type: 'RuleOnOrder', request: 3, ...ruling })).toBe('Słusznie.');
  });

  it('is nothing where nothing was typed, or where the composer has it again', () => {
    expect(typedWords({ type: 'PauseSession', reason: ' ' })).toBe('');
    expect(typedWords({ type: 'WithdrawRequest', request: 3, reason: 'already-said' })).toBe('');
    expect(typedWords({ type: 'Contribute', text: 'Dzień dobry.', turn: null })).toBe('');
    expect(typedWords({ type: 'Remark', text: 'Chwila przerwy.' })).toBe('');
    expect(typedWords({ type: 'SayAside', text: 'Herbata?' })).toBe('');
  });
});
