import { Suspense, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { needTexts } from '../texts/i18n.js';
import { Button } from '../ui/button.js';
import { useShortcuts } from '../shortcuts/use-shortcuts.js';
import { Icon } from '../ui/icons.js';
import { lazily } from '../ui/lazily.js';

const MenuDialog = lazily(async () => {
  const [dialog] = await Promise.all([import('./menu-dialog.js'), needTexts('behind')]);
  return { default: dialog.MenuDialog };
});

/** Opens settings and help. `entries` are those of the page itself, shown first; each can close the menu. */
export function MenuButton({ entries }: { readonly entries?: (close: () => void) => ReactNode }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  useShortcuts({ help: () => setOpen(true) });
  return (
    <>
      <Button kind="quiet" label={t('menu.open')} onPress={() => setOpen(true)}>
        <Icon name="menu" size={22} />
      </Button>
      {isOpen ? (
        <Suspense>
          <MenuDialog onClose={() => setOpen(false)}>{entries?.(() => setOpen(false))}</MenuDialog>
        </Suspense>
      ) : null}
    </>
  );
}
