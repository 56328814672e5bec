import { useTranslation } from 'react-i18next';
import type { SessionTemplate } from '../../../src/core/protocol/http.js';
import { useBilingual } from '../texts/use-bilingual.js';
import { Choice } from '../ui/choice.js';

const NONE = 'none';

/** Chooses what the agenda is made from. */
export function TemplateChoice({
  templates,
  value,
  onChange,
}: {
  readonly templates: readonly SessionTemplate[];
  readonly value: SessionTemplate | null;
  readonly onChange: (template: SessionTemplate | null) => void;
}) {
  const { t } = useTranslation('staff');
  const inLanguage = useBilingual();
  return (
    <Choice
      label={t('network.template')}
      value={value?.id ?? NONE}
      onChange={(id) => onChange(templates.find((template) => template.id === id) ?? null)}
      options={[
        { value: NONE, label: t('network.templateNone'), hint: t('network.templateNoneHint') },
        ...templates.map((template) => ({
          value: template.id,
          label: inLanguage(template.title),
          hint: inLanguage(template.summary),
        })),
      ]}
    />
  );
}
