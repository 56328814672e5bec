import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FloorMode, HiddenPosts, RoundOrder } from '../../../../src/core/session/events.js';
import { runningRound } from '../../../../src/core/session/round-course.js';
import type { FloorSettings } from '../../../../src/core/session/settings.js';
import { useLive } from '../../session/live-context.js';
import { Button } from '../../ui/button.js';
import { Choice } from '../../ui/choice.js';
import { Dialog, DialogButtons } from '../../ui/dialog.js';
import styles from '../console.module.css';
import { HiddenPostsChoice } from '../hidden-posts-choice.js';
import { RoundOrderChoice } from '../round/round-order-choice.js';
import { useAct } from '../use-act.js';
import { ModeChoice } from './mode-choice.js';
import { useWholeVerdict } from '../use-whole-verdict.js';

type Advance = FloorSettings['advance'];

const ADVANCES: readonly Advance[] = ['manual', 'assisted', 'automatic'];
/** Waits between two posts of one person on the open floor, in seconds. */
const SLOW_SECONDS = [30, 60, 180] as const;
const NONE = 'none';

/** A mode that was chosen in the dialog, and the one that held when it was. */
interface ChosenMode {
  readonly mode: FloorMode;
  readonly insteadOf: FloorMode;
}

/** Chooses how the floor goes round, with the one setting that belongs to each way. */
export function FloorDialog({
  first,
  onClose,
}: {
  /** What is chosen to begin with; where that is not the present mode, there is no other choice. */
  readonly first: FloorMode;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['staff', 'rounds', 'app']);
  const { state } = useLive();
  const verdict = useWholeVerdict();
  const { act, off } = useAct();
  const [isChosen] = useState(first !== state.mode);
  const [offersRound] = useState(first === 'round' && runningRound(state) === null);
  const [chosen, setChosen] = useState<ChosenMode | null>(
    isChosen ? { mode: first, insteadOf: state.mode } : null,
  );
  const [order, setOrder] = useState<RoundOrder>('alphabetic');
  const [newAdvance, setNewAdvance] = useState<Advance | null>(null);
  // Null is a value of this setting: no wait.
  const [newSlowMs, setNewSlowMs] = useState<number | null | undefined>(undefined);
  const [posts, setPosts] = useState<HiddenPosts>('reveal');
  // What was not touched here follows what others change: saving must not set it back.
  const mode = chosen?.mode ?? state.mode;
  const advance = newAdvance ?? state.settings.advance;
  const slowMs = newSlowMs === undefined ? state.settings.slowModeMs : newSlowMs;
  const beginsRound =
    mode === 'round' &&
    (chosen !== null || offersRound) &&
    state.phase.name !== 'planned' &&
    runningRound(state) === null;
  const isChange = mode !== state.mode || beginsRound;
  const change = beginsRound
    ? ({ type: 'StartRound', order } as const)
    : ({ type: 'SetFloorMode', mode, expected: chosen?.insteadOf ?? state.mode } as const);
  const decision = verdict(change);
  const asksPosts = change.type === 'SetFloorMode' && !decision.ok && decision.code === 'posts-unrevealed';
  const refusal = asksPosts || !isChange ? null : off(change);
  const endsTurn = state.turn !== null && isChange && mode !== 'paused' && mode !== state.modeBefore;
  const choose = (one: FloorMode): void =>
    setChosen(one === state.mode ? null : { mode: one, insteadOf: state.mode });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (refusal !== null) return;
    if (isChange) act(asksPosts ? { ...change, hiddenPosts: posts } : change);
    if (advance !== state.settings.advance)
      act({ type: 'ChangeSetting', setting: 'advance', value: advance });
    if (slowMs !== state.settings.slowModeMs)
      act({ type: 'ChangeSetting', setting: 'slowModeMs', value: slowMs });
    onClose();
  };
  return (
    <Dialog title={t(isChosen ? 'rounds:leading.beginTitle' : 'floorMode.title')} isOpen onClose={onClose}>
      <form className={styles['form']} onSubmit={submit}>
        {isChosen ? null : <ModeChoice label={t('console.mode')} value={mode} onChange={choose} />}
        {beginsRound ? <RoundOrderChoice value={order} onChange={setOrder} /> : null}
        {mode === 'queue' ? <AdvanceChoice value={advance} onChange={setNewAdvance} /> : null}
        {mode === 'open' ? <SlowChoice value={slowMs} onChange={setNewSlowMs} /> : null}
        {asksPosts ? <HiddenPostsChoice value={posts} onChange={setPosts} /> : null}
        {endsTurn ? <p className={styles['held']}>{t('console.modeEndsTurn')}</p> : null}
        {refusal === null ? null : <p className={styles['held']}>{refusal}</p>}
        <DialogButtons>
          <Button onPress={onClose}>{t('app:common.cancel')}</Button>
          <Button type="submit" kind="primary" off={refusal !== null}>
            {t(beginsRound ? 'rounds:leading.beginConfirm' : 'floorMode.save')}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}

/** How the next turn begins when one has ended. */
function AdvanceChoice({
  value,
  onChange,
}: {
  readonly value: Advance;
  readonly onChange: (value: Advance) => void;
}) {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const { off } = useAct();
  const other = state.settings.advance === 'manual' ? 'assisted' : 'manual';
  const reason = off({ type: 'ChangeSetting', setting: 'advance', value: other });
  if (reason !== null) {
    return (
      <p className={styles['quiet']}>
        {t('floorMode.advance')}: {t(`floorMode.${value}`)}. {reason}
      </p>
    );
  }
  const seconds = state.settings.assistMs / 1_000;
  return (
    <Choice<Advance>
      label={t('floorMode.advance')}
      value={value}
      onChange={onChange}
      options={ADVANCES.map((one) => ({
        value: one,
        label: t(`floorMode.${one}`),
        hint: t(`floorMode.${one}Hint`, { seconds }),
      }))}
    />
  );
}

/** How long somebody waits between two posts on the open floor. */
function SlowChoice({
  value,
  onChange,
}: {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}) {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const { off } = useAct();
  const now = state.settings.slowModeMs;
  const reason = off({ type: 'ChangeSetting', setting: 'slowModeMs', value: now === null ? 30_000 : null });
  if (reason !== null) return <p className={styles['quiet']}>{reason}</p>;
  const offered: readonly number[] = SLOW_SECONDS;
  const set = now === null || offered.includes(now / 1_000) ? offered : [now / 1_000, ...offered];
  return (
    <Choice
      label={t('floorMode.slow')}
      value={value === null ? NONE : String(value / 1_000)}
      onChange={(chosen) => onChange(chosen === NONE ? null : Number(chosen) * 1_000)}
      options={[
        { value: NONE, label: t('floorMode.slowNone') },
        ...set.map((seconds) => ({
          value: String(seconds),
          label:
            seconds < 60
              ? t('floorMode.slowSeconds', { count: seconds })
              : t('floorMode.slowMinutes', { count: Math.round(seconds / 60) }),
        })),
      ]}
    />
  );
}
