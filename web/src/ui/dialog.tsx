import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from './button.js';
import { classes } from './classes.js';
import styles from './dialog.module.css';
import { Icon } from './icons.js';

/** What a dialog can be given. */
export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** `alert` for a question that stops the work; `side` comes from the edge and is as tall as the page. */
  readonly form?: 'middle' | 'side' | 'alert';
  readonly children: ReactNode;
}

/** A page above the page. Focus goes in, stays in, and comes back. */
export function Dialog({ title, isOpen, onClose, form = 'middle', children }: DialogProps) {
  const { t } = useTranslation();
  return (
    <ModalOverlay
      className={classes(styles['veil'], form === 'side' && styles['veilSide'])}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={form !== 'alert'}
    >
      <Modal className={classes(styles['sheet'], form === 'side' && styles['side'])}>
        <AriaDialog className={styles['dialog']!} role={form === 'alert' ? 'alertdialog' : 'dialog'}>
          <div className={styles['head']}>
            <Heading slot="title" className={styles['title']!}>
              {title}
            </Heading>
            <Button kind="quiet" label={t('common.close')} onPress={onClose}>
              <Icon name="close" />
            </Button>
          </div>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The row of buttons that ends a dialog. */
export function DialogButtons({ children }: { readonly children: ReactNode }) {
  return <div className={styles['buttons']}>{children}</div>;
}
