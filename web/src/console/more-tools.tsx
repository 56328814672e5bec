import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lazily } from '../ui/lazily.js';
import styles from './console.module.css';
import { KeyButton } from './key-button.js';
import { LeadWords } from './lead/lead-words.js';

const BriefDialog = lazily(async () => ({ default: (await import('./brief/brief-dialog.js')).BriefDialog }));
const LeadDialog = lazily(async () => ({ default: (await import('./lead/lead-dialog.js')).LeadDialog }));
const RulesDialog = lazily(async () => ({ default: (await import('./rules/rules-dialog.js')).RulesDialog }));

const WAYS = {
  brief: { shortcut: 'brief', label: 'brief.open', Dialog: BriefDialog },
  lead: { shortcut: 'lead', label: 'lead.open', Dialog: LeadDialog },
  rules: { shortcut: 'rules', label: 'rules.open', Dialog: RulesDialog },
} as const;

type Way = keyof typeof WAYS;

/** What is needed seldom: where the session stands, who leads it, by which rules. Each behind one button. */
export function MoreTools() {
  const { t } = useTranslation('staff');
  const [open, setOpen] = useState<Way | null>(null);
  const Open = open === null ? null : WAYS[open].Dialog;
  return (
    <>
      <LeadWords className={styles['quiet']} withOthers />
      <div className={styles['tools']}>
        {(Object.keys(WAYS) as Way[]).map((way) => (
          <KeyButton key={way} shortcut={WAYS[way].shortcut} size="small" onPress={() => setOpen(way)}>
            {t(WAYS[way].label)}
          </KeyButton>
        ))}
      </div>
      {Open === null ? null : (
        <Suspense>
          <Open onClose={() => setOpen(null)} />
        </Suspense>
      )}
    </>
  );
}
