import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FloorMode } from '../../../../src/core/session/events.js';
import { hasUnrevealed, hiddenWriting } from '../../../../src/core/session/hidden-writing.js';
import { useLive } from '../../session/live-context.js';
import { ActionButton } from '../action-button.js';
import styles from '../console.module.css';
import { KeyButton } from '../key-button.js';
import { ReasonDialog } from '../reason-dialog.js';
import { useAct } from '../use-act.js';
import { FloorDialog } from './floor-dialog.js';

/** How the floor goes round, in a line; changed in a dialog, since it is not changed often. */
export function FloorTools() {
  const { t } = useTranslation(['staff', 'rounds']);
  const { state } = useLive();
  const { act, off } = useAct();
  const [reveals, setReveals] = useState(false);
  const [chosen, setChosen] = useState<FloorMode | null>(null);
  const { mode, modeBefore } = state;
  return (
    <section className={styles['section']} aria-label={t('console.mode')}>
      <h2 className={styles['heading']}>
        {t('console.mode')}: <strong className={styles['modeNow']}>{t(`floorMode.${mode}`)}</strong>
      </h2>
      {hasUnrevealed(state) ? <Writing /> : null}
      <div className={styles['tools']}>
        {mode === 'paused' ? (
          <ActionButton
            size="small"
            kind="primary"
            shortcut="goOn"
            command={{ type: 'SetFloorMode', mode: modeBefore ?? 'queue' }}
          >
            {t('floorMode.resume')}
          </ActionButton>
        ) : null}
        {hasUnrevealed(state) ? (
          <ActionButton
            size="small"
            kind="primary"
            shortcut="goOn"
            command={{ type: 'RevealPosts' }}
            onPress={() => setReveals(true)}
          >
            {t('floorMode.reveal')}
          </ActionButton>
        ) : null}
        {mode === 'round' || mode === 'paused' || state.phase.name === 'planned' ? null : (
          <ActionButton
            size="small"
            shortcut="round"
            command={{ type: 'StartRound', order: 'alphabetic' }}
            onPress={() => setChosen('round')}
          >
            {t('rounds:leading.begin')}
          </ActionButton>
        )}
        <KeyButton size="small" shortcut="mode" onPress={() => setChosen(mode)}>
          {t('floorMode.change')}
        </KeyButton>
      </div>
      {reveals ? (
        <ReasonDialog
          title={t('sure.revealTitle')}
          hint={t('sure.revealHint', { count: hiddenWriting(state).posts })}
          field={null}
          confirm={t('sure.revealConfirm')}
          isRequired={false}
          why={off({ type: 'RevealPosts' })}
          onConfirm={() => act({ type: 'RevealPosts' })}
          onClose={() => setReveals(false)}
        />
      ) : null}
      {chosen === null ? null : <FloorDialog first={chosen} onClose={() => setChosen(null)} />}
    </section>
  );
}

/** How much is written and not shown yet; who wrote stays unknown. */
function Writing() {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const { writers, posts } = hiddenWriting(state);
  return (
    <p className={styles['held']} role="status">
      {t('floorMode.writers', { count: writers })} {t('floorMode.posts', { count: posts })}
    </p>
  );
}
