import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../../src/core/protocol/messages.js';
import type { AsidesMode } from '../../../../src/core/session/events.js';
import { LIVE_SETTINGS, type LiveSettingName } from '../../../../src/core/session/policy.js';
import type { SettingValue } from '../../../../src/core/session/settings.js';
import { settingTexts } from '../../../../src/core/texts/setting-in-words.js';
import { useLive } from '../../session/live-context.js';
import { useFormats } from '../../texts/use-formats.js';
import { Button } from '../../ui/button.js';
import { Dialog, DialogButtons } from '../../ui/dialog.js';
import { useAct } from '../use-act.js';
import { AsidesChoice } from './asides-choice.js';
import { GROUPS, settingsOf } from './groups.js';
import { RuleGroup } from './rule-group.js';
import styles from './rules.module.css';
import { useRangeFault } from './use-range-fault.js';

type Changes = ReadonlyMap<LiveSettingName, SettingValue>;

/** The rules of the running session that the plan leaves free, in parts, each with its range (T35). */
export function RulesDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, i18n } = useTranslation(['staff', 'app']);
  const { state } = useLive();
  const { act } = useAct();
  const faultOf = useFault();
  const formats = useFormats();
  const texts = settingTexts(i18n.language as Language);
  const statusId = useId();
  const [changes, setChanges] = useState<Changes>(new Map());
  // Null: whatever another moderator makes of it meanwhile.
  const [asides, setAsides] = useState<AsidesMode | null>(null);
  const isOtherAsides = asides !== null && asides !== state.asides;
  const changed = changes.size + (isOtherAsides ? 1 : 0);
  const isFixed = (name: LiveSettingName): boolean => state.settings.locked.includes(name);
  const valueOf = (name: LiveSettingName): SettingValue =>
    changes.has(name) ? (changes.get(name) ?? null) : state.settings[name];
  const change = (name: LiveSettingName, value: SettingValue): void => {
    const next = new Map(changes);
    if (Object.is(value, state.settings[name])) next.delete(name);
    else next.set(name, value);
    setChanges(next);
  };
  const isSound = [...changes].every(([name, value]) => faultOf(name, value) === null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isSound || changed === 0) return;
    if (isOtherAsides) act({ type: 'SetAsides', mode: asides });
    for (const [setting, value] of changes) act({ type: 'ChangeSetting', setting, value });
    onClose();
  };
  const fixed = GROUPS.flatMap(settingsOf).filter(isFixed);
  return (
    <Dialog title={t('rules.title')} isOpen onClose={onClose} form="side">
      <p className={styles['hint']}>{t('rules.hint')}</p>
      <form className={styles['rules']} onSubmit={submit}>
        <AsidesChoice value={asides ?? state.asides} onChange={setAsides} />
        {GROUPS.map((group) => (
          <RuleGroup
            key={group}
            title={t(`rules.${group}`)}
            names={settingsOf(group).filter((name) => !isFixed(name))}
            valueOf={valueOf}
            faultOf={(name) => (changes.has(name) ? faultOf(name, valueOf(name)) : null)}
            onChange={change}
          />
        ))}
        {fixed.length === 0 ? null : (
          <p className={styles['hint']}>
            {t('rules.fixed', { names: formats.list(fixed.map((name) => texts.settings[name].name)) })}
          </p>
        )}
        <DialogButtons>
          <p id={statusId} className={styles['count']} role="status">
            {changed === 0
              ? t('rules.noChanges')
              : isSound
                ? t('rules.changes', { count: changed })
                : t('rules.faults')}
          </p>
          <Button onPress={onClose}>{t('app:common.cancel')}</Button>
          <Button type="submit" kind="primary" off={changed === 0 || !isSound} describedBy={statusId}>
            {t('rules.save')}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}

/** Why a setting cannot become this: out of its range, or not by this moderator now. */
function useFault(): (name: LiveSettingName, value: SettingValue) => string | null {
  const { off } = useAct();
  const rangeFault = useRangeFault();
  return (setting, value) => {
    const range = LIVE_SETTINGS.get(setting)?.range;
    if (range === undefined) return null;
    return rangeFault(range, value) ?? off({ type: 'ChangeSetting', setting, value });
  };
}
