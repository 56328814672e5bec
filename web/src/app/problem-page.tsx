import { useTranslation } from 'react-i18next';
import type { RefusalCode } from '../../../src/core/protocol/refusals.js';
import { RequestRefused } from '../http/api.js';
import { Button } from '../ui/button.js';
import { ButtonLink } from '../ui/link.js';
import { Sign } from './brand.js';
import { PageFrame } from './page-frame.js';
import styles from './problem-page.module.css';

/** What can stand in the way of a page. */
export type ProblemKind =
  'notFound' | 'noRights' | 'signIn' | 'away' | 'broken' | 'version' | 'left' | 'removed';

/** A page that could not be shown: what happened, that nothing is lost, and the way on. */
export function ProblemPage({ kind, hint }: { readonly kind: ProblemKind; readonly hint?: string }) {
  const { t } = useTranslation();
  const canReload = kind === 'away' || kind === 'broken' || kind === 'version';
  return (
    <PageFrame title={t(`problem.${kind}`)}>
      <div className={styles['problem']}>
        <Sign size={56} />
        <h1>{t(`problem.${kind}`)}</h1>
        <p>{hint ?? t(`problem.${kind}Hint`)}</p>
        {canReload ? (
          <Button kind="primary" onPress={() => location.reload()}>
            {t('problem.reload')}
          </Button>
        ) : kind === 'signIn' ? null : (
          <ButtonLink to="/" kind="primary">
            {t('problem.home')}
          </ButtonLink>
        )}
      </div>
    </PageFrame>
  );
}

/** The page for an answer that was not the one hoped for. */
export function problemOf(error: unknown): ProblemKind {
  return error instanceof RequestRefused ? problemOfCode(error.refusal.code) : 'away';
}

/** The page for a refusal that no repetition will change. */
export function problemOfCode(code: RefusalCode): ProblemKind {
  switch (code) {
    case 'not-signed-in':
    case 'signed-out':
    case 'session-expired':
      return 'signIn';
    case 'no-rights':
    case 'not-allowed':
    case 'foreign-origin':
      return 'noRights';
    case 'not-found':
    case 'no-such-session':
    case 'bad-input':
      return 'notFound';
    case 'removed':
    case 'removed-by-group':
      return 'removed';
    case 'left-session':
      return 'left';
    case 'unsupported-version':
      return 'version';
    default:
      return 'broken';
  }
}
