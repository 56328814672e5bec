import { useTranslation } from 'react-i18next';
import type { PersonCommand } from '../../../../src/core/session/commands.js';
import type { RequestKind } from '../../../../src/core/session/events.js';
import { hasKind, REQUEST_KINDS } from '../../../../src/core/session/request-kinds.js';
import { goesRound } from '../../../../src/core/session/round-course.js';
import { belongsToTopic } from '../../../../src/core/session/settle-requests.js';
import type { PersonState, Request } from '../../../../src/core/session/state.js';
import { unitTimeLeft } from '../../../../src/core/session/topic-scope.js';
import { queueSteps, type QueueStep } from '../../../../src/core/views/queue-steps.js';
import { useTarget } from '../../session/asking/use-target.js';
import { useLive } from '../../session/live-context.js';
import { useDialogPlace } from '../../ui/dialog-host.js';
import type { MenuAction } from '../../ui/menu.js';
import { SettleDialog } from '../settling/settle-dialog.js';
import { useAct } from '../use-act.js';
import { KindDialog, reclassify } from './kind-dialog.js';

/** So much is given at once to a unit whose time is used up. */
const UNIT_MINUTES = 5;

/** What who keeps the list can do about a person's request: make one, change its kind, move it, settle it, take it off. */
export function useRequestTasks(who: PersonState, request: Request | undefined): readonly MenuAction[] {
  const adding = useAdding(who);
  const changing = useChanging(who, request);
  return request === undefined ? adding : changing;
}

/** Puts somebody on the list, for speech or for an answer to what was said last, or back on it (T31, T43). */
function useAdding({ id: person }: PersonState): readonly MenuAction[] {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const at = useAction();
  const target = useTarget();
  const answer = (kind: 'reply' | 'clarify'): readonly MenuAction[] => {
    if (target === null || !hasKind(state.settings, kind)) return [];
    const label = t(`requestFor.${kind}`, { name: target.name });
    return [at(kind, label, { type: 'RequestTurn', person, kind, replyTo: target.turn })];
  };
  const back = at('back', t(goesRound(state) ? 'undo.partAgain' : 'undo.readd'), { type: 'ReAdd', person });
  return [
    at('request', t('console.requestFor'), { type: 'RequestTurn', person }),
    ...answer('reply'),
    ...answer('clarify'),
    ...(back.off === null ? [back] : []),
  ];
}

/** Moves a request by one place (T34), gives it its right kind (T14), its unit more time (T44), settles it (T57), takes it off the list. */
function useChanging(who: PersonState, request: Request | undefined): readonly MenuAction[] {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const { off } = useAct();
  const at = useAction();
  const target = useTarget();
  const { open, close } = useDialogPlace();
  if (request === undefined) return [];
  const { id, kind } = request;
  const { version } = state.queue;
  const { up, down } = queueSteps(state, id);
  const move = (key: 'up' | 'down', step: QueueStep | null): readonly MenuAction[] => {
    return step === null
      ? []
      : [at(key, t(`order.${key}`), { type: 'MoveRequest', request: id, ...step, version })];
  };
  const isOther = (one: RequestKind): boolean =>
    one !== kind && one !== 'order' && hasKind(state.settings, one);
  // It can be done when any of the other kinds is possible; else the first says why not.
  const whyNot = REQUEST_KINDS.filter(isOther).map((one) => off(reclassify(request, one, target)));
  const change: MenuAction = {
    key: 'kind',
    label: t('requestFor.kind'),
    off: whyNot.includes(null) ? null : (whyNot[0] ?? null),
    act: () => open(<KindDialog who={who} request={request} onClose={close} />),
  };
  const unitTime = at('unit-time', t('unitTime.add', { count: UNIT_MINUTES }), {
    type: 'AddUnitTime',
    person: request.person,
    seconds: UNIT_MINUTES * 60,
  });
  const settle: MenuAction = {
    key: 'settle',
    label: t('settling.open'),
    off: off({ type: 'SettleRequest', request: id, fate: 'carry' }),
    act: () => open(<SettleDialog who={who} request={request} onClose={close} />),
  };
  return [
    ...move('up', up),
    ...move('down', down),
    ...(whyNot.length === 0 ? [] : [change]),
    ...(unitTimeLeft(state, request.person) === 0 ? [unitTime] : []),
    ...(belongsToTopic(request) ? [settle] : []),
    at('remove', t('console.removeRequest'), { type: 'WithdrawRequest', request: id }),
  ];
}

/** An entry of the menu that gives one command. */
function useAction(): (key: string, label: string, command: PersonCommand) => MenuAction {
  const { act, off } = useAct();
  return (key, label, command) => ({ key, label, off: off(command), act: () => act(command) });
}
