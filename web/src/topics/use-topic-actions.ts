import { useTranslation } from 'react-i18next';
import type { ProposedTopic, TendedStatus } from '../../../src/core/protocol/http.js';
import type { MenuAction } from '../ui/menu.js';
import type { TopicQuestion } from './topic-dialog.js';
import type { TopicStep } from './use-open-list.js';

/** What one may do with a topic where it stands now. */
export function useTopicActions({
  topic,
  canTend,
  onStep,
  onAsk,
}: {
  readonly topic: ProposedTopic;
  readonly canTend: boolean;
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
  const tending = (): readonly MenuAction[] => {
    switch (topic.status) {
      case 'proposed':
        return [bring('plan', 'planned'), ask('merge'), ask('decline', true)];
      case 'planned':
        return [ask('discuss'), bring('unplan', 'proposed'), ask('merge'), ask('decline', true)];
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
