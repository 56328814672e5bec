import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import type { IconName } from '../../ui/icons.js';
import { Notice } from '../../ui/notice.js';
import type { Dismissed } from './use-dismissed.js';

/** A notice that only tells something: it stays until I have read it, and puts it away for good. */
export function ReadNotice({
  name,
  dismissed,
  onDone,
  icon = 'notes',
  title,
  about,
  children,
}: {
  /** What it is kept under when it was put away. */
  readonly name: string;
  readonly dismissed: Dismissed;
  /** Keeps the focus near: the button that was pressed goes with its notice. */
  readonly onDone: () => void;
  readonly icon?: IconName;
  readonly title: string;
  /** The subject of the request that it is about; empty where it has none. */
  readonly about: string;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation(['notices', 'app']);
  if (dismissed.has(name)) return null;
  return (
    <Notice
      tone="plain"
      icon={icon}
      title={title}
      actions={
        <Button
          size="small"
          onPress={() => {
            onDone();
            dismissed.add(name);
          }}
        >
          {t('app:composer.understood')}
        </Button>
      }
    >
      {about === '' ? null : <>{t('notice.about', { subject: about })} </>}
      {children}
    </Notice>
  );
}
