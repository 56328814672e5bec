import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../../src/core/protocol/messages.js';
import { PLAN_SETTINGS, type PlanSettingName } from '../../../../src/core/session/policy.js';
import type { SettingValue } from '../../../../src/core/session/settings.js';
import { settingTexts } from '../../../../src/core/texts/setting-in-words.js';
import { RuleField } from './rule-field.js';
import styles from './rules.module.css';

/** One part of the rules, folded: a field for each of these settings, and what is to stand beside it. */
export function RuleGroup<Name extends PlanSettingName>({
  title,
  names,
  valueOf,
  faultOf,
  onChange,
  beside,
  hint,
  children,
}: {
  readonly title: string;
  readonly names: readonly Name[];
  readonly valueOf: (name: Name) => SettingValue;
  /** What is wrong with its value, in a sentence; null when nothing is. */
  readonly faultOf: (name: Name) => string | null;
  readonly onChange: (name: Name, value: SettingValue) => void;
  readonly beside?: (name: Name) => ReactNode;
  /** What is to be known of all of them. */
  readonly hint?: string;
  /** Fields of another kind, after these. */
  readonly children?: ReactNode;
}) {
  const { i18n } = useTranslation();
  const texts = settingTexts(i18n.language as Language);
  if (names.length === 0) return null;
  return (
    <details className={styles['group']}>
      <summary className={styles['summary']}>{title}</summary>
      <div className={styles['fields']}>
        {hint === undefined ? null : <p className={styles['hint']}>{hint}</p>}
        {names.map((name) => {
          const range = PLAN_SETTINGS.get(name)?.range;
          return range === undefined || range.kind === 'ranking' ? null : (
            <div key={name} className={styles['line']}>
              <div className={styles['field']}>
                <RuleField
                  range={range}
                  text={texts.settings[name]}
                  texts={texts}
                  value={valueOf(name)}
                  onChange={(to) => onChange(name, to)}
                  fault={faultOf(name)}
                />
              </div>
              {beside?.(name)}
            </div>
          );
        })}
        {children}
      </div>
    </details>
  );
}
