import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icons.js';
import { VisuallyHidden } from '../../ui/visually-hidden.js';
import { useAsides } from './use-asides.js';

/** What the button on a phone shows: how many asides there are. */
export function AsidesButtonLabel() {
  const { t } = useTranslation();
  const asides = useAsides();
  return (
    <>
      <Icon name="notes" />
      <VisuallyHidden>{t('asides.title')}</VisuallyHidden>
      {asides.length > 0 ? <span>{asides.length}</span> : null}
    </>
  );
}
