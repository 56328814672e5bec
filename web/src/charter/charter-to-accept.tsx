import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Bilingual, CharterAcceptance } from '../../../src/core/protocol/http.js';
import type { NetworkId } from '../../../src/core/session/ids.js';
import { problemOf, ProblemPage } from '../app/problem-page.js';
import { Waiting } from '../app/waiting.js';
import { request, RequestRefused } from '../http/api.js';
import { keys, useCharter } from '../http/queries.js';
import { useBilingual } from '../texts/use-bilingual.js';
import { useRefusalText } from '../texts/use-refusal-text.js';
import { Button } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { CharterText } from './charter-text.js';
import styles from './charter.module.css';

/** A network's charter, to read and accept. Names the version that was read. */
export function CharterToAccept({
  network,
  title,
}: {
  readonly network: NetworkId;
  readonly title: Bilingual;
}) {
  const { t } = useTranslation();
  const say = useBilingual();
  const refusalText = useRefusalText();
  const queries = useQueryClient();
  const charter = useCharter(network);
  const accept = useMutation({
    mutationFn: (acceptance: CharterAcceptance) =>
      request('POST', `/networks/${network}/charter/acceptance`, acceptance),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: keys.me }),
        queries.invalidateQueries({ queryKey: keys.charter(network) }),
      ]),
  });
  if (charter.isPending) return <Waiting />;
  if (charter.isError) return <ProblemPage kind={problemOf(charter.error)} />;
  const { version } = charter.data;
  const refusal = accept.error instanceof RequestRefused ? refusalText(accept.error.refusal.code) : null;
  return (
    <section className={styles['paper']}>
      <h2>{say(title)}</h2>
      <p className={styles['version']}>
        {t('charter.title')} · {t('charter.version', { version })}
      </p>
      <CharterText charter={charter.data} />
      <div role="alert">
        {refusal === null ? null : (
          <Notice tone="attention" title={refusal.message}>
            {refusal.remedy}
          </Notice>
        )}
      </div>
      <div className={styles['accept']}>
        <Button kind="primary" size="large" onPress={() => accept.mutate({ version })}>
          {accept.isPending ? t('charter.accepting') : t('charter.accept')}
        </Button>
      </div>
    </section>
  );
}
