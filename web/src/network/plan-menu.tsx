import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionSummary } from '../../../src/core/protocol/http.js';
import { Menu } from '../ui/menu.js';
import { CallOffDialog } from './call-off-dialog.js';
import { EditPlanDialog } from './edit-plan-dialog.js';

/** What can be done with a meeting until it is opened: it is renamed, moved, or called off. */
export function PlanMenu({ session }: { readonly session: SessionSummary }) {
  const { t } = useTranslation('staff');
  const [open, setOpen] = useState<'edit' | 'call-off' | null>(null);
  const close = () => setOpen(null);
  const callOff = () => setOpen('call-off');
  return (
    <>
      <Menu
        label={t('console.personMenu', { name: session.title })}
        actions={[
          { key: 'edit', label: t('plan.edit'), off: null, act: () => setOpen('edit') },
          { key: 'call-off', label: t('plan.callOff'), isDanger: true, off: null, act: callOff },
        ]}
      />
      {open === 'edit' ? <EditPlanDialog session={session} onClose={close} /> : null}
      {open === 'call-off' ? <CallOffDialog session={session} onClose={close} /> : null}
    </>
  );
}
