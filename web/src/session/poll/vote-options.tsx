import { CheckboxGroup, Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Poll } from '../../../../src/core/session/state.js';
import { CheckOption, RadioOption } from '../../ui/option.js';
import { useChoiceNames } from '../timeline/use-poll-words.js';
import styles from './poll.module.css';

const CONSENT_HINTS = ['card.agreeHint', 'card.reservationsHint', 'card.objectHint'] as const;

/** What one can choose: one of several, several, or a mark on the scale. */
export function VoteOptions({
  poll,
  labelId,
  chosen,
  onChoose,
}: {
  readonly poll: Poll;
  readonly labelId: string;
  readonly chosen: readonly number[];
  readonly onChoose: (chosen: readonly number[]) => void;
}) {
  const { t } = useTranslation('polls');
  const name = useChoiceNames(poll);
  const choices = Array.from({ length: poll.choiceCount }, (_, index) => index + 1);
  if (poll.kind === 'multiple') {
    return (
      <CheckboxGroup
        className={styles['options']!}
        aria-labelledby={labelId}
        value={chosen.map(String)}
        onChange={(values) => onChoose(values.map(Number).sort((a, b) => a - b))}
      >
        <p className={styles['quiet']}>
          {poll.mostChoices === poll.choiceCount
            ? t('card.manyChoices')
            : t('card.mostChoices', { count: poll.mostChoices })}
        </p>
        {choices.map((choice) => (
          <CheckOption key={choice} value={String(choice)}>
            <bdi>{name(choice)}</bdi>
          </CheckOption>
        ))}
      </CheckboxGroup>
    );
  }
  const isScale = poll.kind === 'scale';
  return (
    <>
      <RadioGroup
        className={styles[isScale ? 'scale' : 'options']!}
        aria-labelledby={labelId}
        orientation={isScale ? 'horizontal' : 'vertical'}
        value={chosen[0] === undefined ? null : String(chosen[0])}
        onChange={(value) => onChoose([Number(value)])}
      >
        {choices.map((choice) => {
          if (isScale) {
            return (
              <Radio key={choice} value={String(choice)} className={styles['mark']!}>
                <bdi>{name(choice)}</bdi>
              </Radio>
            );
          }
          const hint = poll.kind === 'consent' ? CONSENT_HINTS[choice - 1] : undefined;
          return (
            <RadioOption key={choice} value={String(choice)} hint={hint && t(hint)}>
              <bdi>{name(choice)}</bdi>
            </RadioOption>
          );
        })}
      </RadioGroup>
      {isScale ? (
        <p className={styles['ends']}>
          <span>{t('card.scaleLeast')}</span>
          <span>{t('card.scaleMost')}</span>
        </p>
      ) : null}
    </>
  );
}
