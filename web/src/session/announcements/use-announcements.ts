import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isCalledOff } from '../../../../src/core/session/phase.js';
import { carriedInOf, settledOf } from '../../../../src/core/views/agenda-view.js';
import { turnClock } from '../../../../src/core/views/turn-view.js';
import { usePreferences, useServices } from '../../app/services.js';
import { useFormats } from '../../texts/use-formats.js';
import { useClock } from '../floor/use-clock.js';
import { UNATTENDED } from '../header/unattended.js';
import { useLive, usePersonName, useServerNow } from '../live-context.js';
import { contributionsAfter } from '../timeline/rows.js';
import {
  GROUP_AGREED,
  GROUP_ASKED,
  GROUP_REFUSED,
  useEventSentence,
} from '../timeline/use-event-sentence.js';
import { useCues } from './use-cues.js';
import { factsOf, sayingsBetween, type Facts, type Saying } from './facts.js';
import { toldAfter } from './told.js';

/** Contributions are said together after so long: several people may write at once. */
const BUNDLE_MS = 3_000;
/** More than a screen reader should say of one contribution without being asked. */
const LONGEST = 240;

/** Tells a screen reader what happens. History is never read aloud, one's own words neither. */
export function useAnnouncements(): void {
  useFactAnnouncements();
  useEventAnnouncements();
  useContributionAnnouncements();
  useConnectionAnnouncements();
}

function useFactAnnouncements(): void {
  const { t } = useTranslation();
  const { announcer } = useServices();
  const [{ announce }] = usePreferences();
  const { replica, state, you, view, draft } = useLive();
  const now = useServerNow();
  const clock = useClock();
  const nameOf = usePersonName();
  const formats = useFormats();
  const before = useRef<Facts | null>(null);
  const cue = useCues();
  const { revision } = view;

  const turnOver = (): string => {
    const reason = state.lastTurn?.person === you.person ? state.lastTurn.reason : null;
    const ended =
      reason === 'time_expired'
        ? t('announce.turnOverTime')
        : t(reason === 'moderator_ended' ? 'announce.turnOverModerator' : 'announce.turnOver');
    const note = replica.timeline.findLast(({ seq }) => seq === state.lastTurn?.id);
    const why =
      note?.kind === 'turn' && note.endNote !== ''
        ? t('timeline.hiddenReason', { reason: note.endNote })
        : '';
    const kept = draft.text().trim() === '' ? '' : t('announce.turnOverDraft');
    return [ended, why, kept].filter((part) => part !== '').join(' ');
  };

  const say = useEffectEvent((saying: Saying): void => {
    switch (saying) {
      case 'called-you':
        return announcer.call(t('call.sayCalled'));
      case 'call-missed':
        return announcer.say(t('call.sayMissed'));
      case 'called':
        if (announce === 'all')
          announcer.say(t('call.sayOthers', { name: nameOf(state.called?.person ?? null) }), 'news');
        return;
      case 'accepted':
        return announcer.say(t('announce.yourTurn'));
      case 'your-turn':
        return announcer.call(t('announce.yourTurn'));
      case 'turn-over':
        return announcer.say(turnOver());
      case 'turn-stands':
        return announcer.say(t('between.mineStands'));
      case 'time-left':
        return announcer.say(t('announce.timeLeft', { time: clock?.digits ?? '' }));
      case 'next':
        return announcer.say(t('announce.next'));
      case 'place':
        return announcer.say(t('announce.place', { count: before.current?.ahead ?? 0 }));
      case 'floor-of':
        if (announce === 'all')
          announcer.say(t('announce.floorOf', { name: nameOf(state.turn?.person ?? null) }), 'news');
        return;
      case 'prompt':
        return announcer.say(t('announce.prompt', { text: state.prompt?.text ?? '' }));
      case 'unattended':
        return announcer.say(
          t(
            state.deputy?.person === you.person
              ? 'deputy.hint'
              : UNATTENDED[state.unattended?.policy ?? 'hold'],
          ),
        );
      case 'attended':
        return announcer.say(t('timeline.attended'));
      case 'lead-offered':
        return announcer.say(t('announce.leadOffered'));
      case 'group-asked':
      case 'group-decided': {
        const { decision } = state.group;
        if (decision === null) return;
        const { about, person, ended } = decision;
        const keys = ended === null ? GROUP_ASKED : ended.isAgreed ? GROUP_AGREED : GROUP_REFUSED;
        return announcer.say(t(keys[about], { person: nameOf(person) }));
      }
      case 'settled': {
        const [last] = settledOf(state, you.person);
        return announcer.say(t(`fate.${last?.fate ?? 'drop'}`));
      }
      case 'plan-changed': {
        const { title, startsAt } = state;
        return announcer.say(t('announce.planChanged', { title, when: formats.dateTime(startsAt) }));
      }
      case 'closed':
        return announcer.say(t(isCalledOff(state) ? 'after.calledOff' : 'announce.closed'));
      case 'carried-in':
        return announcer.say(t('fate.carriedIn', { title: carriedInOf(state, you.person)?.title ?? '' }));
      default:
        return announcer.say(t(`announce.${saying}`));
    }
  });

  const tell = useEffectEvent((saying: Saying): void => {
    say(saying);
    cue(saying);
  });

  useEffect(() => {
    const facts = factsOf(state, you.person, turnClock(state, now));
    const sayings = before.current === null ? [] : sayingsBetween(before.current, facts);
    before.current = facts;
    sayings.forEach(tell);
  }, [state, you.person, now, revision]);
}

function useEventAnnouncements(): void {
  const { announcer } = useServices();
  const { replica, view } = useLive();
  const sentenceOf = useEventSentence();
  const saidUpTo = useRef(0);
  const { revision } = view;
  const tell = useEffectEvent((): void => {
    const from = Math.max(saidUpTo.current, view.caughtUpTo);
    saidUpTo.current = replica.state.seq;
    for (const entry of toldAfter(replica.timeline, from)) announcer.say(sentenceOf(entry));
  });
  useEffect(() => tell(), [revision]);
}

function useContributionAnnouncements(): void {
  const { t } = useTranslation();
  const { announcer } = useServices();
  const [{ announce }] = usePreferences();
  const { replica, you, view } = useLive();
  const formats = useFormats();
  const nameOf = usePersonName();
  const saidUpTo = useRef(0);

  const tell = useEffectEvent((): void => {
    const from = Math.max(saidUpTo.current, view.caughtUpTo);
    saidUpTo.current = replica.state.seq;
    const mine = nameOf(you.person);
    const all = contributionsAfter(replica.timeline, from);
    if (all.some((one) => one.author === you.person)) announcer.say(t('announce.sent'));
    const fresh = all
      .filter((one) => one.author !== you.person && one.text !== null)
      .filter((one) => announce === 'all' || (announce === 'mine' && (one.text ?? '').includes(mine)));
    const [first] = fresh;
    if (first === undefined) return;
    if (fresh.length === 1) {
      const text = (first.text ?? '').slice(0, LONGEST);
      announcer.say(t('announce.contribution', { name: nameOf(first.author), text }), 'news');
      return;
    }
    const names = [...new Set(fresh.map((one) => nameOf(one.author)))];
    announcer.say(t('announce.contributions', { count: fresh.length, names: formats.list(names) }), 'news');
  });

  useEffect(() => {
    const timer = setInterval(tell, BUNDLE_MS);
    return () => clearInterval(timer);
  }, []);
}

function useConnectionAnnouncements(): void {
  const { t } = useTranslation();
  const { announcer } = useServices();
  const { connection } = useLive().view;
  const before = useRef(connection);
  const tell = useEffectEvent((now: typeof connection): void => {
    if (now === 'lost') announcer.say(t('announce.lost'));
    else if (now === 'live' && before.current === 'lost') announcer.say(t('announce.back'));
    before.current = now;
  });
  useEffect(() => tell(connection), [connection]);
}
