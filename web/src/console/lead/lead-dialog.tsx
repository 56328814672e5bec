import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isActing } from '../../../../src/core/session/deputy.js';
import type { UnattendedPolicy } from '../../../../src/core/session/settings.js';
import type { PersonState } from '../../../../src/core/session/state.js';
import { duration } from '../../../../src/core/texts/duration.js';
import { useLive, usePersonName } from '../../session/live-context.js';
import { Dialog } from '../../ui/dialog.js';
import { ActionButton } from '../action-button.js';
import styles from '../console.module.css';
import { useAct } from '../use-act.js';
import { LeadWords } from './lead-words.js';
import { PolicyChoice } from './policy-choice.js';
import { StepDownDialog } from './step-down-dialog.js';
import { useModeratorsHere } from './use-moderators-here.js';

/** Who answers for the session, with whom, and what happens when nobody is left to lead (T50–T56). */
export function LeadDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('staff');
  return (
    <Dialog title={t('lead.title')} isOpen onClose={onClose} form="side">
      <div className={styles['form']}>
        <p className={styles['quiet']}>{t('lead.hint')}</p>
        <Lead />
        <Deputy />
        <Keeper />
        <Unattended />
      </div>
    </Dialog>
  );
}

function Lead() {
  const { t } = useTranslation('staff');
  const { state, you } = useLive();
  const [asks, setAsks] = useState<'giveUp' | 'leave' | null>(null);
  const others = useModeratorsHere();
  const isMine = state.lead === you.person;
  return (
    <Part title={t('lead.part')}>
      <LeadWords className={styles['name']} withOthers={!isMine} />
      {isMine ? (
        others.length === 0 ? (
          <p className={styles['quiet']}>{t('lead.alone')}</p>
        ) : (
          <ul>
            {others.map((who) => (
              <Successor key={who.id} who={who} />
            ))}
          </ul>
        )
      ) : null}
      <div className={styles['tools']}>
        {state.lead === null ? (
          <ActionButton size="small" kind="primary" command={{ type: 'TakeLead' }}>
            {t('lead.take')}
          </ActionButton>
        ) : null}
        {isActing(state, you.person) ? (
          <ActionButton size="small" command={{ type: 'StandDown' }}>
            {t('lead.standDown')}
          </ActionButton>
        ) : isMine ? (
          <ActionButton
            size="small"
            command={{ type: 'GiveUpLead', policy: state.settings.unattendedPolicy }}
            onPress={() => setAsks('giveUp')}
          >
            {t('lead.giveUp')}
          </ActionButton>
        ) : null}
        <ActionButton
          size="small"
          command={{ type: 'LeaveSession', policy: state.settings.unattendedPolicy }}
          onPress={() => setAsks('leave')}
        >
          {t('lead.leave')}
        </ActionButton>
      </div>
      {asks === null ? null : <StepDownDialog how={asks} onClose={() => setAsks(null)} />}
    </Part>
  );
}

/** Another moderator, to whom the lead can be offered. */
function Successor({ who }: { readonly who: PersonState }) {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const offer = state.leadOffers.get(who.id);
  return (
    <li className={styles['waiting']}>
      <span className={styles['waitingWords']}>
        <bdi className={styles['name']}>{who.name}</bdi>
        <span className={styles['quiet']}>
          {offer === undefined ? <bdi>{who.unit}</bdi> : t('lead.offered')}
        </span>
      </span>
      {offer === undefined ? (
        <ActionButton
          size="small"
          label={t('lead.offerTo', { name: who.name })}
          command={{ type: 'OfferLead', person: who.id }}
        >
          {t('lead.offer')}
        </ActionButton>
      ) : offer.by === null ? null : (
        <ActionButton
          size="small"
          label={t('lead.withdrawFrom', { name: who.name })}
          command={{ type: 'WithdrawLeadOffer', offer: offer.id }}
        >
          {t('lead.withdraw')}
        </ActionButton>
      )}
    </li>
  );
}

function Deputy() {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const nameOf = usePersonName();
  const { deputy } = state;
  if (deputy === null) {
    return (
      <Part title={t('lead.deputy')}>
        <p>{t('lead.deputyNone')}</p>
        <p className={styles['quiet']}>{t('lead.choose')}</p>
      </Part>
    );
  }
  const name = nameOf(deputy.person);
  return (
    <Part title={t('lead.deputy')}>
      <p>{t(deputy.acting ? 'lead.deputyActs' : 'lead.deputyIs', { name })}</p>
      <div>
        <ActionButton size="small" command={{ type: 'NameDeputy', person: null }}>
          {t('lead.deputyDrop')}
        </ActionButton>
      </div>
    </Part>
  );
}

function Keeper() {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const nameOf = usePersonName();
  const { keeper } = state;
  return (
    <Part title={t('lead.keeper')}>
      {keeper === null ? (
        <>
          <p>{t('lead.keeperNone')}</p>
          <p className={styles['quiet']}>{t('lead.choose')}</p>
        </>
      ) : (
        <>
          <p>{t('lead.keeperIs', { name: nameOf(keeper.person) })}</p>
          <div>
            <ActionButton size="small" command={{ type: 'EndDelegation' }}>
              {t('lead.keeperEnd')}
            </ActionButton>
          </div>
        </>
      )}
    </Part>
  );
}

function Unattended() {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const { off } = useAct();
  const { unattendedPolicy, unattendedAfterMs } = state.settings;
  const [chosen, setChosen] = useState<UnattendedPolicy | null>(null);
  // From then on it is again what holds for all, whoever changes it.
  if (chosen === unattendedPolicy) setChosen(null);
  const other = unattendedPolicy === 'hold' ? 'lock' : 'hold';
  const reason = off({ type: 'ChangeSetting', setting: 'unattendedPolicy', value: other });
  const after =
    unattendedAfterMs === null
      ? t('lead.policyNever')
      : t('lead.policyAfter', { time: duration(unattendedAfterMs) });
  return (
    <section className={styles['section']}>
      {reason === null ? (
        <>
          {/* All read of each change in the record, so that the arrow keys alone make none. */}
          <PolicyChoice value={chosen ?? unattendedPolicy} onChange={setChosen} />
          {chosen === null ? null : (
            <div>
              <ActionButton
                size="small"
                kind="primary"
                command={{ type: 'ChangeSetting', setting: 'unattendedPolicy', value: chosen }}
              >
                {t('rules.save')}
              </ActionButton>
            </div>
          )}
        </>
      ) : (
        <>
          <h3 className={styles['heading']}>{t('lead.policy')}</h3>
          <p className={styles['name']}>{t(`lead.policy_${unattendedPolicy}`)}</p>
          <p className={styles['quiet']}>{reason}</p>
        </>
      )}
      <p className={styles['quiet']}>{after}</p>
    </section>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles['section']}>
      <h3 className={styles['heading']}>{title}</h3>
      {children}
    </section>
  );
}
