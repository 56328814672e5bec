import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../../src/core/protocol/messages.js';
import type { AsidesMode } from '../../../../src/core/session/events.js';
import { isWithin, LIVE_SETTINGS, type LiveSettingName } from '../../../../src/core/session/policy.js';
import type { SettingValue } from '../../../../src/core/session/settings.js';
import { duration } from '../../../../src/core/texts/duration.js';
import { settingTexts } from '../../../../src/core/texts/setting-in-words.js';
import { useLive } from '../../session/live-context.js';
import { useFormats } from '../../texts/use-formats.js';
import { Button } from '../../ui/button.js';
import { Dialog, DialogButtons } from '../../ui/dialog.js';
import { useAct } from '../use-act.js';
import { AsidesChoice } from './asides-choice.js';
import { GROUPS, settingsOf } from './groups.js';
import { RuleField } from './rule-field.js';
import styles from './rules.module.css';

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
        {GROUPS.map((group) => {
          const names = settingsOf(group).filter((name) => !isFixed(name));
          return names.length === 0 ? null : (
            <details key={group} className={styles['group']}>
              <summary className={styles['summary']}>{t(`rules.${group}`)}</summary>
              <div className={styles['fields']}>
                {names.map((name) => {
                  const range = LIVE_SETTINGS.get(name)?.range;
                  const value = changes.has(name) ? (changes.get(name) ?? null) : state.settings[name];
                  return range === undefined ? null : (
                    <RuleField
                      key={name}
                      range={range}
                      text={texts.settings[name]}
                      texts={texts}
                      value={value}
                      onChange={(to) => change(name, to)}
                      fault={changes.has(name) ? faultOf(name, value) : null}
                    />
                  );
                })}
              </div>
            </details>
          );
        })}
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
  const { t } = useTranslation('staff');
  const { off } = useAct();
  return (setting, value) => {
    const range = LIVE_SETTINGS.get(setting)?.range;
    if (range === undefined) return null;
    if (isWithin(range, value)) return off({ type: 'ChangeSetting', setting, value });
    if (range.kind !== 'time' && range.kind !== 'number')
      return off({ type: 'ChangeSetting', setting, value });
    const [from, to] =
      range.kind === 'time' ? [duration(range.from), duration(range.to)] : [range.from, range.to];
    return t('rules.range', { from, to });
  };
}
