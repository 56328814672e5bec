import { useTranslation } from 'react-i18next';
import type { Language } from '../../../../src/core/protocol/messages.js';
import { ORDER_CATEGORIES } from '../../../../src/core/session/order-categories.js';
import { PLAN_ONLY_NAMES, PLAN_SETTINGS, type PlanSettingName } from '../../../../src/core/session/policy.js';
import type { SettingValue } from '../../../../src/core/session/settings.js';
import { settingInWords, settingTexts, valueInWords } from '../../../../src/core/texts/setting-in-words.js';
import { GROUPS, settingsOf } from '../../console/rules/groups.js';
import { RuleGroup } from '../../console/rules/rule-group.js';
import { useRangeFault } from '../../console/rules/use-range-fault.js';
import { useFormats } from '../../texts/use-formats.js';
import { LockButton } from '../lock-button.js';
import { withLock, type PlannedRules } from '../session-plan.js';
import styles from './plan-rules.module.css';
import { isList, plannedValue, unusual, withSetting } from './planned-rules.js';
import { RankingField } from './ranking-field.js';

const LIVE_NAMES = GROUPS.flatMap(settingsOf);
/** The length of a turn is asked for beside them. */
const TURN = 'turnMs';
const NAMES: readonly PlanSettingName[] = [...LIVE_NAMES, ...PLAN_ONLY_NAMES].filter((name) => name !== TURN);

/** The rules of a session that is planned, folded; one line says what is otherwise than usual (T35, T53). */
export function PlanRules({
  template,
  value,
  canLock,
  onChange,
}: {
  /** The settings that the template has of its own, by name. */
  readonly template: PlannedRules['settings'];
  readonly value: PlannedRules;
  readonly canLock: boolean;
  readonly onChange: (rules: PlannedRules) => void;
}) {
  const { t, i18n } = useTranslation('staff');
  const formats = useFormats();
  const rangeFault = useRangeFault();
  const language = i18n.language as Language;
  const texts = settingTexts(language).settings;
  const valueOf = (name: PlanSettingName): SettingValue => {
    const present = plannedValue(name, template, value.settings);
    return isList(present) ? null : present;
  };
  const faultOf = (name: PlanSettingName): string | null => {
    const range = PLAN_SETTINGS.get(name)?.range;
    if (range === undefined || range.kind === 'ranking') return null;
    return rangeFault(range, valueOf(name));
  };
  const fields = {
    valueOf,
    faultOf,
    onChange: (name: PlanSettingName, to: SettingValue) => onChange(withSetting(value, template, name, to)),
  };
  const ranking = plannedValue('orderCategories', template, value.settings);
  const others = unusual(NAMES, template, value.settings);
  const locked = LIVE_NAMES.filter((name) => value.locked.includes(name));
  return (
    <details className={styles['rules']}>
      <summary className={styles['summary']}>
        <span className={styles['title']}>{t('network.rules')}</span>{' '}
        {value.isSound ? (
          <>
            <span className={styles['unusual']}>
              {others.length === 0
                ? t('network.rulesUsual')
                : t('network.rulesOther', {
                    rules: others.map(([name, is]) => settingInWords(language, name, is)).join('; '),
                  })}
            </span>{' '}
            {locked.length === 0 ? null : (
              <span className={styles['unusual']}>
                {t('rules.fixed', { names: formats.list(locked.map((name) => texts[name].name)) })}
              </span>
            )}
          </>
        ) : (
          <span className={styles['fault']}>{t('rules.faults')}</span>
        )}
      </summary>
      <div className={styles['groups']}>
        <p className={styles['quiet']}>{t(canLock ? 'network.lockHint' : 'network.rulesHint')}</p>
        {GROUPS.map((group) => (
          <RuleGroup
            key={group}
            title={t(`rules.${group}`)}
            names={settingsOf(group).filter((name) => name !== TURN)}
            {...fields}
            {...(canLock
              ? {
                  beside: (name) => (
                    <LockButton
                      name={texts[name].name}
                      isLocked={value.locked.includes(name)}
                      onChange={(isLocked) => onChange(withLock(value, name, isLocked))}
                    />
                  ),
                }
              : {})}
          />
        ))}
        <RuleGroup
          title={t('network.rulesOfPlan')}
          hint={t('network.rulesOfPlanHint')}
          names={PLAN_ONLY_NAMES}
          {...fields}
        >
          <RankingField
            label={texts.orderCategories.name}
            hint={t('network.rankingHint')}
            off={canLock ? null : t('network.rankingOff')}
            all={ORDER_CATEGORIES}
            nameOf={(one) => valueInWords(language, 'orderCategories', one)}
            value={isList(ranking) ? ranking : []}
            onChange={(to) => onChange(withSetting(value, template, 'orderCategories', to))}
            fault={isList(ranking) && ranking.length > 0 ? null : t('network.rankingNone')}
          />
        </RuleGroup>
      </div>
    </details>
  );
}
