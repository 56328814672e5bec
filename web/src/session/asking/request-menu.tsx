import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TakingPart } from '../../../../src/core/session/decide-taking-part.js';
import type { RequestKind } from '../../../../src/core/session/events.js';
import type { Seq } from '../../../../src/core/session/ids.js';
import { hasKind } from '../../../../src/core/session/request-kinds.js';
import type { Request } from '../../../../src/core/session/state.js';
import { needTexts } from '../../texts/i18n.js';
import { useRefusalText } from '../../texts/use-refusal-text.js';
import { Button } from '../../ui/button.js';
import { lazily } from '../../ui/lazily.js';
import { Menu, type MenuAction } from '../../ui/menu.js';
import { useLive, usePersonName, useVerdict } from '../live-context.js';
import { usePartActions } from '../round/use-part-actions.js';
import { RequestDialog, type Asked } from './request-dialog.js';
import { KIND_NAMES, useMyRequests } from './use-my-requests.js';
import { useTarget, type Target } from './use-target.js';

const OrderDialog = lazily(async () => {
  const [dialog] = await Promise.all([import('./order-dialog.js'), needTexts('interruptions')]);
  return { default: dialog.OrderDialog };
});
const InterposeDialog = lazily(async () => {
  const [dialog] = await Promise.all([
    import('../interposed/interpose-dialog.js'),
    needTexts('interruptions'),
  ]);
  return { default: dialog.InterposeDialog };
});

/** What is asked about in a dialog. */
type Opened = Asked | 'order' | Target;

/** The other ways to ask for the floor, and what can be done about a request of mine. */
export function RequestMenu({
  isSmall,
  onlyOrder,
  onPanel = null,
}: {
  readonly isSmall: boolean;
  /**
   * Nobody lines up now, or I am called or speak: only a point of order can be raised, which is always possible
   * (T36), and what I wait for besides can be changed.
   */
  readonly onlyOrder: boolean;
  /** Opens the list, where nothing else beside the menu does. */
  readonly onPanel?: (() => void) | null;
}) {
  const { t } = useTranslation();
  const mine = useMyRequests();
  const [opened, open] = useState<Opened | null>(null);
  const asking = useAskActions(mine, open);
  const changing = useChangeActions(mine, open, !onlyOrder);
  const advance = useAdvanceAction();
  const part = usePartActions().map(({ key, label, give }) => ({ key, label, off: null, act: give }));
  const order = useOrderAction(mine, open);
  const close = (): void => open(null);
  const dialog = opened === null ? null : <Suspense>{dialogOf(opened, close)}</Suspense>;
  if (onlyOrder && onPanel === null && changing.length === 0) {
    return order?.off === null ? (
      <>
        <Button kind="quiet" size="small" onPress={order.act}>
          {order.label}
        </Button>
        {dialog}
      </>
    ) : (
      dialog
    );
  }
  const actions = [
    ...(onPanel === null ? [] : [{ key: 'panel', label: t('floor.label'), off: null, act: onPanel }]),
    ...(onlyOrder ? [] : part),
    ...changing,
    ...(onlyOrder || mine.length === 0 ? [] : advance),
    ...(onlyOrder ? [] : asking),
    ...(order === null ? [] : [order]),
  ];
  if (actions.length === 0) return dialog;
  const label = t(onlyOrder ? 'asking.whatElse' : mine.length === 0 ? 'asking.otherWays' : 'asking.change');
  return (
    <>
      <Menu label={label} text={isSmall ? undefined : label} actions={actions} />
      {dialog}
    </>
  );
}

function dialogOf(opened: Opened, onClose: () => void) {
  if (opened === 'order') return <OrderDialog onClose={onClose} />;
  if ('turn' in opened) return <InterposeDialog {...opened} onClose={onClose} />;
  return <RequestDialog asked={opened} onClose={onClose} />;
}

/** Raising a point of order (T36), unless one of mine waits. */
function useOrderAction(mine: readonly Request[], open: (opened: Opened) => void): MenuAction | null {
  const { t } = useTranslation();
  const { state } = useLive();
  const verdict = useVerdict();
  const refusalText = useRefusalText();
  const category = state.settings.orderCategories[0];
  if (category === undefined || !hasKind(state.settings, 'order')) return null;
  if (mine.some(({ kind }) => kind === 'order')) return null;
  const decision = verdict({ type: 'RaiseOrder', category, sentence: '…' });
  const why = decision.ok ? null : refusalText(decision.code, decision.details);
  return {
    key: 'order',
    label: t('asking.orderWith'),
    off: why === null ? null : `${why.message} ${why.remedy}`,
    act: () => open('order'),
  };
}

/** Asking for what I do not wait for yet. Replies and questions are asked for at once: they are about now. */
function useAskActions(mine: readonly Request[], open: (opened: Opened) => void): readonly MenuAction[] {
  const { t } = useTranslation();
  const { state, session } = useLive();
  const verdict = useVerdict();
  const refusalText = useRefusalText();
  const target = useTarget();
  const isOff = (command: TakingPart): string | null => {
    const decision = verdict(command);
    if (decision.ok) return null;
    const { message, remedy } = refusalText(decision.code, decision.details);
    return `${message} ${remedy}`;
  };
  const waitsFor = (kind: RequestKind): boolean => mine.some((request) => request.kind === kind);
  const answer = (kind: 'reply' | 'clarify'): MenuAction => {
    const command = { type: 'RequestTurn', person: null, kind, replyTo: target?.turn ?? null } as const;
    return {
      key: kind,
      label: t(kind === 'reply' ? 'asking.replyTo' : 'asking.clarifyTo', { name: target?.name ?? '' }),
      off: isOff(command),
      act: () => session.send(command),
    };
  };
  const withWords: MenuAction = {
    key: 'topic',
    label: t('asking.topicWith'),
    off: isOff({ type: 'RequestTurn', person: null, kind: 'topic', subject: '…' }),
    act: () => open({ request: null, kind: 'topic', subject: '' }),
  };
  const { turn } = state;
  const interposes =
    turn !== null && target !== null && verdict({ type: 'Interpose', turn: turn.id, question: '' }).ok;
  const offered = (kind: RequestKind): boolean => hasKind(state.settings, kind) && !waitsFor(kind);
  return [
    ...(['reply', 'clarify'] as const).filter((kind) => target !== null && offered(kind)).map(answer),
    ...(interposes
      ? [
          {
            key: 'interpose',
            label: t('between.interpose', { name: target.name }),
            off: null,
            act: () => open(target),
          },
        ]
      : []),
    ...(offered('topic') ? [withWords] : []),
  ];
}

/** What I can do about what I wait for (T17, T18, T19). */
function useChangeActions(
  mine: readonly Request[],
  open: (asked: Asked) => void,
  hasButton: boolean,
): readonly MenuAction[] {
  const { t } = useTranslation();
  const { session } = useLive();
  const verdict = useVerdict();
  const said = useLastSaid();
  const changes = (command: TakingPart): boolean => {
    const decision = verdict(command);
    return decision.ok && decision.events.length > 0;
  };
  // The button beside the menu takes this one back.
  const primary = hasButton ? (mine.find(({ kind }) => kind === 'topic') ?? mine[0]) : undefined;
  return mine.flatMap((request) => {
    const { id, kind, subject } = request;
    // With one request it is plain which is meant.
    const of = (label: string): string => (mine.length === 1 ? label : `${label} (${t(KIND_NAMES[kind])})`);
    const send = (command: TakingPart) => () => void session.send(command);
    const actions: MenuAction[] = [];
    const offer = (key: string, label: string, act: () => void): void => {
      actions.push({ key: `${key}-${id}`, label: of(label), off: null, act });
    };
    if (verdict({ type: 'EditRequest', request: id, subject: `${subject}…` }).ok) {
      offer('edit', t('asking.edit'), () => open({ request: id, kind, subject }));
    }
    const one: TakingPart = { type: 'Later', request: id, behind: 1 };
    const last: TakingPart = { type: 'Later', request: id, behind: null };
    if (changes(one)) offer('one', t('asking.letOnePass'), send(one));
    if (changes(last)) offer('last', t('asking.toTheEnd'), send(last));
    if (said !== null && request === primary) {
      const words = t('asking.alreadySaid', { name: said.name });
      const command: TakingPart = {
        type: 'WithdrawRequest',
        request: id,
        reason: 'already-said',
        supports: said.contribution,
      };
      if (changes(command)) offer('said', words, send(command));
    }
    const withdraw: TakingPart = { type: 'WithdrawRequest', request: id };
    if (request !== primary && changes(withdraw)) offer('withdraw', t('asking.withdraw'), send(withdraw));
    return actions;
  });
}

/** Whether I want to be put before others who asked earlier, where the order does that (T42). */
function useAdvanceAction(): readonly MenuAction[] {
  const { t } = useTranslation();
  const { state, you, session } = useLive();
  const verdict = useVerdict();
  const advanced = state.notAdvanced.has(you.person);
  const command = { type: 'ChooseAdvance', advanced } as const;
  if (state.settings.queueOrder === 'arrival' || !verdict(command).ok) return [];
  return [
    {
      key: 'advance',
      label: t(advanced ? 'asking.advance' : 'asking.notAdvance'),
      off: null,
      act: () => session.send(command),
    },
  ];
}

/** What somebody else said last on the floor. */
function useLastSaid(): { readonly contribution: Seq; readonly name: string } | null {
  const { replica, you } = useLive();
  const nameOf = usePersonName();
  const last = replica.timeline.findLast(
    (entry) =>
      entry.kind === 'contribution' &&
      entry.track === 'floor' &&
      entry.author !== you.person &&
      entry.hidden === null,
  );
  if (last?.kind !== 'contribution') return null;
  return { contribution: last.seq, name: nameOf(last.author) };
}
