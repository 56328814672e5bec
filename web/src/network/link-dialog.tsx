import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { Dialog, DialogButtons } from '../ui/dialog.js';
import styles from './network-page.module.css';

/** A new personal link, shown this once. */
export function LinkDialog({
  name,
  url,
  onClose,
}: {
  readonly name: string;
  readonly url: string;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['staff', 'app']);
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(url);
    setCopied(true);
  };
  return (
    <Dialog title={t('network.linkTitle', { name })} isOpen onClose={onClose} form="alert">
      <p>{t('network.linkHint')}</p>
      <TextField className={styles['link']!} value={url} isReadOnly>
        <Label>{t('network.linkField')}</Label>
        <Input onFocus={(event) => event.target.select()} />
      </TextField>
      <DialogButtons>
        <span role="status" className={styles['quiet']}>
          {isCopied ? t('app:common.copied') : ''}
        </span>
        <Button kind="primary" onPress={() => void copy()}>
          {t('app:common.copy')}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
