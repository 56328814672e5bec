import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContributionEntry } from '../../../src/core/views/timeline.js';
import type { Speaker } from '../session/timeline/speaker.js';
import { Menu, type MenuAction } from '../ui/menu.js';
import { NoteDialog } from './brief/note-dialog.js';
import { SanctionDialog } from './sanctions/sanction-dialog.js';
import { useAct } from './use-act.js';

/** What a moderator can do about one contribution: hide it with a reason, show it again, note something about it. */
export function ContributionMenu({
  entry,
  speaker,
}: {
  readonly entry: ContributionEntry;
  readonly speaker: Speaker | null;
}) {
  const { t } = useTranslation('staff');
  const { act, off } = useAct();
  const [asks, setAsks] = useState<'hide' | 'note' | null>(null);
  const close = (): void => setAsks(null);
  const hide = { type: 'HideContribution', contribution: entry.seq, reason: '…' } as const;
  const unhide = { type: 'UnhideContribution', contribution: entry.seq } as const;
  const action: MenuAction =
    entry.hidden === null
      ? {
          key: 'hide',
          label: t('console.hide'),
          isDanger: true,
          off: off(hide),
          act: () => setAsks('hide'),
        }
      : { key: 'unhide', label: t('console.unhide'), off: off(unhide), act: () => act(unhide) };
  const note: MenuAction = {
    key: 'note',
    label: t('notes.aboutWords'),
    off: off({ type: 'WriteNote', text: '…', person: null, contribution: entry.seq }),
    act: () => setAsks('note'),
  };
  const name = speaker?.name ?? '';
  return (
    <>
      <Menu label={t('console.contributionMenu', { name })} actions={[action, note]} />
      {asks === 'note' ? (
        <NoteDialog about={{ person: null, contribution: entry.seq }} name={name} onClose={close} />
      ) : null}
      {asks === 'hide' ? (
        <SanctionDialog
          title={t('console.hideTitle')}
          hint={t('console.hideHint')}
          field={t('console.reasonForAll')}
          confirm={t('console.hideConfirm')}
          why={off(hide)}
          onConfirm={(reason, condition) => act({ ...hide, reason, condition })}
          onClose={close}
        />
      ) : null}
    </>
  );
}
