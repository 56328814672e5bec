import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Suspense, useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewSession, SessionSummary, SessionTemplate } from '../../../src/core/protocol/http.js';
import type { Language } from '../../../src/core/protocol/messages.js';
import type { NetworkId, TopicId } from '../../../src/core/session/ids.js';
import type { SettingName } from '../../../src/core/session/settings.js';
import { request } from '../http/api.js';
import { keys, useTemplates } from '../http/queries.js';
import { TopicsChoice } from '../topics/topics-choice.js';
import { usePlannableTopics } from '../topics/use-plannable-topics.js';
import { momentInWarsaw } from '../texts/warsaw.js';
import { Button } from '../ui/button.js';
import { Choice } from '../ui/choice.js';
import { Dialog, DialogButtons } from '../ui/dialog.js';
import { lazily } from '../ui/lazily.js';
import { AgendaPreview } from './agenda-preview.js';
import { LockButton } from './lock-button.js';
import styles from './network-page.module.css';
import { NotSaved } from './not-saved.js';
import { PlanFields } from './plan-fields.js';
import { planWords } from './plan-words.js';
import { agendaOf, planOf, turnFor, TURNS, UNCHANGED, withLock, type TurnChoice } from './session-plan.js';
import { TemplateChoice } from './template-choice.js';

/** Most plans leave the rules as they are. */
const PlanRules = lazily(async () => ({ default: (await import('./plan-rules/plan-rules.js')).PlanRules }));

/** As the rules of the floor name the length of a turn. */
const TURN_SETTING: SettingName = 'turnMs';

const QUARTER_MS = 15 * 60_000;

/** Most meetings that are planned by hand are about to begin. */
function nextQuarter(now: number): number {
  return Math.ceil(now / QUARTER_MS) * QUARTER_MS;
}

/** Plans a meeting: about what, when, by which agenda, how the floor goes round, and by which rules. */
export function PlanDialog({
  network,
  canLock,
  about = null,
  onClose,
}: {
  readonly network: NetworkId;
  /** Whether they may decide rules for good (T35). */
  readonly canLock: boolean;
  /** A topic that is chosen from the start; null for none. */
  readonly about?: { readonly id: TopicId; readonly title: string } | null;
  readonly onClose: () => void;
}) {
  const { t, i18n } = useTranslation(['staff', 'app']);
  const plannable = usePlannableTopics(network);
  const templates = useTemplates();
  const queries = useQueryClient();
  const [words, setWords] = useState(() => planWords(about?.title ?? '', nextQuarter(Date.now())));
  const [mode, setMode] = useState<NewSession['mode']>('queue');
  const [turn, setTurn] = useState<TurnChoice>('300');
  const [template, setTemplate] = useState<SessionTemplate | null>(null);
  const [topics, setTopics] = useState<readonly TopicId[]>(about === null ? [] : [about.id]);
  const [rules, setRules] = useState(UNCHANGED);
  const faultId = useId();
  const startsAt = momentInWarsaw(words.day, words.time);
  const plan = useMutation({
    mutationFn: (session: NewSession) =>
      request<SessionSummary>('POST', `/networks/${network}/sessions`, session),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: keys.networks });
      onClose();
    },
  });
  const language = i18n.language as Language;
  const whole = planOf({ title: words.title, startsAt, mode, turn, template, topics, rules, language });
  const agenda = agendaOf(
    template,
    topics.flatMap((id) => plannable.find((topic) => topic.id === id)?.title ?? []),
  );
  const choose = (chosen: SessionTemplate | null): void => {
    setTemplate(chosen);
    if (chosen !== null) setTurn(turnFor(chosen, turn));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (whole !== null && !plan.isPending) plan.mutate(whole);
  };
  return (
    <Dialog title={t('network.planSession')} isOpen onClose={onClose}>
      <form className={styles['form']} onSubmit={submit}>
        <PlanFields value={words} onChange={setWords} />
        <TemplateChoice templates={templates.data ?? []} value={template} onChange={choose} />
        <TopicsChoice topics={plannable} value={topics} onChange={setTopics} />
        {agenda.length === 0 ? null : <AgendaPreview items={agenda} />}
        {agenda.length > 0 ? null : (
          <Choice
            label={t('network.sessionMode')}
            value={mode}
            onChange={setMode}
            options={[
              { value: 'queue', label: t('console.modeQueue'), hint: t('console.modeQueueHint') },
              { value: 'open', label: t('console.modeOpen'), hint: t('console.modeOpenHint') },
              { value: 'moderator', label: t('console.modeModerator'), hint: t('console.modeModeratorHint') },
            ]}
          />
        )}
        <div className={styles['turn']}>
          <Choice
            label={t('network.turnLength')}
            value={turn}
            onChange={setTurn}
            options={TURNS.map((value) => ({
              value,
              label:
                value === 'none'
                  ? t('network.turnUnlimited')
                  : t('network.turnMinutes', { minutes: Number(value) / 60 }),
            }))}
          />
          {canLock ? (
            <LockButton
              name={t('network.turnLength')}
              isLocked={rules.locked.includes(TURN_SETTING)}
              onChange={(isLocked) => setRules(withLock(rules, TURN_SETTING, isLocked))}
            />
          ) : null}
        </div>
        <Suspense fallback={<p className={styles['quiet']}>{t('network.rules')}</p>}>
          <PlanRules
            key={template?.id ?? ''}
            template={template?.settings ?? {}}
            value={rules}
            canLock={canLock}
            onChange={setRules}
          />
        </Suspense>
        <NotSaved error={plan.error} />
        <DialogButtons>
          <p id={faultId} className={styles['fault']} role="status">
            {rules.isSound ? null : t('rules.faults')}
          </p>
          <Button onPress={onClose}>{t('app:common.cancel')}</Button>
          <Button
            type="submit"
            kind="primary"
            off={plan.isPending || !rules.isSound}
            describedBy={rules.isSound ? undefined : faultId}
          >
            {t('network.plan')}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
