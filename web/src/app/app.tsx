import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../src/core/protocol/messages.js';
import { AnnouncerRegion } from '../announcer/announcer-region.js';
import { LOCALES } from '../texts/languages.js';
import { ErrorBoundary } from './error-boundary.js';
import { Pages } from './pages.js';
import { ServicesProvider, type Services } from './services.js';

/** The whole client. `router` decides where addresses come from. */
export function App({
  services,
  queries,
  router,
}: {
  readonly services: Services;
  readonly queries: QueryClient;
  readonly router: (pages: ReactNode) => ReactNode;
}) {
  const { i18n } = useTranslation();
  return (
    <I18nProvider locale={LOCALES[i18n.language as Language]}>
      <ServicesProvider value={services}>
        <QueryClientProvider client={queries}>
          <AnnouncerRegion />
          {router(
            <ErrorBoundary>
              <Pages />
            </ErrorBoundary>,
          )}
        </QueryClientProvider>
      </ServicesProvider>
    </I18nProvider>
  );
}
