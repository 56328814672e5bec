import { useTranslation } from 'react-i18next';
import { KeyList } from './key-list.js';
import { FOR_LEADING, printed } from './keys.js';

/** The keys of those who lead. */
export function LeadingKeys() {
  const { t } = useTranslation('staff');
  return (
    <>
      <h4>{t('shortcut.title')}</h4>
      <KeyList keys={FOR_LEADING.map((one) => [printed(one), t(`shortcut.${one}`)] as const)} />
    </>
  );
}
