import { useRef, type ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from './button.js';
import { classes } from './classes.js';
import styles from './dialog.module.css';
import { Icon } from './icons.js';
import { useKeptFocus } from './use-kept-focus.js';

/** What a dialog can be given. */
export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** `alert` for a question that stops the work; `side` comes from the edge and is as tall as the page. */
  readonly form?: 'middle' | 'side' | 'alert';
  /** Whether single keys act in it as they do on the page. */
  readonly takesShortcuts?: boolean;
  readonly children: ReactNode;
}

/** A page above the page. Focus goes in, stays in, and comes back. */
export function Dialog(props: DialogProps) {
  const { isOpen, onClose, form = 'middle' } = props;
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
        <Sheet {...props} />
      </Modal>
    </ModalOverlay>
  );
}

function Sheet({ title, form, takesShortcuts = false, onClose, children }: DialogProps) {
  const { t } = useTranslation();
  const sheet = useRef<HTMLElement>(null);
  useKeptFocus(sheet);
  return (
    <AriaDialog
      ref={sheet}
      className={styles['dialog']!}
      role={form === 'alert' ? 'alertdialog' : 'dialog'}
      data-shortcuts={takesShortcuts}
    >
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
  );
}

/** The row of buttons that ends a dialog. */
export function DialogButtons({ children }: { readonly children: ReactNode }) {
  return <div className={styles['buttons']}>{children}</div>;
}
