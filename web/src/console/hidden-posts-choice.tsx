import { useTranslation } from 'react-i18next';
import type { HiddenPosts } from '../../../src/core/session/events.js';
import { Choice } from '../ui/choice.js';

/** What becomes of what was written in silence when the floor leaves that mode (T46b). */
export function HiddenPostsChoice({
  value,
  onChange,
}: {
  readonly value: HiddenPosts;
  readonly onChange: (value: HiddenPosts) => void;
}) {
  const { t } = useTranslation('staff');
  return (
    <Choice<HiddenPosts>
      label={t('agenda.postsLabel')}
      value={value}
      onChange={onChange}
      options={[
        { value: 'reveal', label: t('agenda.postsReveal') },
        { value: 'withdraw', label: t('agenda.postsWithdraw') },
      ]}
    />
  );
}
