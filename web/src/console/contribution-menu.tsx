import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContributionEntry } from '../../../src/core/views/timeline.js';
import type { Speaker } from '../session/timeline/speaker.js';
import { Menu, type MenuAction } from '../ui/menu.js';
import { ReasonDialog } from './reason-dialog.js';
import { useAct } from './use-act.js';

/** What a moderator can do about one contribution: hide it with a reason, or show it again. */
export function ContributionMenu({
  entry,
  speaker,
}: {
  readonly entry: ContributionEntry;
  readonly speaker: Speaker | null;
}) {
  const { t } = useTranslation('staff');
  const { act, off } = useAct();
  const [hides, setHides] = useState(false);
  const hide = { type: 'HideContribution', contribution: entry.seq, reason: '…' } as const;
  const unhide = { type: 'UnhideContribution', contribution: entry.seq } as const;
  const action: MenuAction =
    entry.hidden === null
      ? {
          key: 'hide',
          label: t('console.hide'),
          isDanger: true,
          off: off(hide),
          act: () => setHides(true),
        }
      : { key: 'unhide', label: t('console.unhide'), off: off(unhide), act: () => act(unhide) };
  return (
    <>
      <Menu label={t('console.contributionMenu', { name: speaker?.name ?? '' })} actions={[action]} />
      {hides ? (
        <ReasonDialog
          title={t('console.hideTitle')}
          hint={t('console.hideHint')}
          field={t('console.reasonForAll')}
          confirm={t('console.hideConfirm')}
          isRequired
          isDanger
          onConfirm={(reason) => act({ ...hide, reason })}
          onClose={() => setHides(false)}
        />
      ) : null}
    </>
  );
}
