import { useTranslation } from 'react-i18next';
import type { ProposedTopic, TendedStatus } from '../../../src/core/protocol/http.js';
import type { MenuAction } from '../ui/menu.js';
import type { TopicQuestion } from './topic-dialog.js';
import type { TopicStep } from './use-open-list.js';

/** The way of a topic onto an agenda: that of a new meeting, or of the meeting that one is in. */
export interface TakeUp {
  readonly label: string;
  /** Why it cannot be taken up now; null where it can. */
  readonly off: (topic: ProposedTopic) => string | null;
  readonly start: (topic: ProposedTopic) => void;
}

/** What one may do with a topic where it stands now. */
export function useTopicActions({
  topic,
  canTend,
  takeUp,
  onStep,
  onAsk,
}: {
  readonly topic: ProposedTopic;
  readonly canTend: boolean;
  /** How it comes onto an agenda from here; null where it cannot. */
  readonly takeUp: TakeUp | null;
  readonly onStep: (step: TopicStep) => void;
  readonly onAsk: (question: TopicQuestion) => void;
}): readonly MenuAction[] {
  const { t } = useTranslation('topics');
  const bring = (key: 'plan' | 'unplan' | 'reopen' | 'restore', status: TendedStatus): MenuAction => ({
    key,
    label: t(`tend.${key}`),
    off: null,
    act: () => onStep({ step: 'status', status, note: '' }),
  });
  const ask = (key: TopicQuestion | 'changeOutcome', isDanger = false): MenuAction => ({
    key,
    label: t(`tend.${key}`),
    isDanger,
    off: null,
    act: () => onAsk(key === 'changeOutcome' ? 'discuss' : key),
  });
  const goes: readonly MenuAction[] =
    takeUp === null
      ? []
      : [{ key: 'take-up', label: takeUp.label, off: takeUp.off(topic), act: () => takeUp.start(topic) }];
  const tending = (): readonly MenuAction[] => {
    switch (topic.status) {
      case 'proposed':
        return [...goes, bring('plan', 'planned'), ask('merge'), ask('decline', true)];
      case 'planned':
        return [...goes, ask('discuss'), bring('unplan', 'proposed'), ask('merge'), ask('decline', true)];
      case 'discussed':
        return [ask('changeOutcome'), bring('reopen', 'planned')];
      case 'declined':
        return [bring('restore', 'proposed')];
      case 'merged':
      case 'withdrawn':
        return [];
    }
  };
  return [...(canTend ? tending() : []), ...(topic.mayWithdraw ? [ask('withdraw', true)] : [])];
}
