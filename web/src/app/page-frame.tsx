import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Sign } from './brand.js';
import { LanguageSwitch } from './language-switch.js';
import { MenuButton } from './menu-button.js';
import styles from './page-frame.module.css';

/** The quiet frame of every page that is not a live session. */
export function PageFrame({
  title,
  wide = false,
  children,
}: {
  readonly title: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  usePageTitle(title);
  return (
    <div className={styles['page']}>
      <a className={styles['skip']} href="#content">
        {t('common.skipToContent')}
      </a>
      <header className={styles['header']}>
        <Link to="/" className={styles['brand']}>
          <Sign />
          <span>{t('common.product')}</span>
        </Link>
        <div className={styles['tools']}>
          <LanguageSwitch />
          <MenuButton />
        </div>
      </header>
      <main id="content" tabIndex={-1} className={wide ? styles['wide'] : styles['content']}>
        {children}
      </main>
    </div>
  );
}

/** Names the page in the browser's tab. */
export function usePageTitle(title: string): void {
  const { t } = useTranslation();
  const product = t('common.product');
  useEffect(() => {
    document.title = title === product ? product : `${title} · ${product}`;
  }, [title, product]);
}
