import { useTranslation } from 'react-i18next';
import type { CommandOf } from '../../../../src/core/session/commands.js';
import type { RequestKind } from '../../../../src/core/session/events.js';
import { isAnswer, REQUEST_KINDS } from '../../../../src/core/session/request-kinds.js';
import { Choice } from '../../ui/choice.js';
import { KIND_NAMES } from './use-my-requests.js';
import type { Target } from './use-target.js';

/** What gives a request this kind: what it answered before stays, unless it was something else before. */
export function asKind(
  kind: RequestKind,
  before: RequestKind,
  target: Target | null,
): Pick<CommandOf<'EditRequest'>, 'kind' | 'replyTo'> {
  return isAnswer(kind) && kind !== before ? { kind, replyTo: target?.turn ?? null } : { kind };
}

/** The kinds that a request can become, with the one that it is. A point of order is raised in a dialog of its own. */
export function kindsFor(
  before: RequestKind,
  accepts: (kind: RequestKind) => boolean,
): readonly RequestKind[] {
  return REQUEST_KINDS.filter((kind) => kind === before || (kind !== 'order' && accepts(kind)));
}

/** What a request is for; nothing where there is no choice. */
export function KindChoice({
  kinds,
  hintOf,
  value,
  onChange,
}: {
  readonly kinds: readonly RequestKind[];
  /** What each means, said to whoever chooses. */
  readonly hintOf: (kind: RequestKind) => string;
  readonly value: RequestKind;
  readonly onChange: (kind: RequestKind) => void;
}) {
  const { t } = useTranslation();
  if (kinds.length < 2) return null;
  return (
    <Choice
      label={t('asking.kind')}
      value={value}
      onChange={onChange}
      options={kinds.map((kind) => ({ value: kind, label: t(KIND_NAMES[kind]), hint: hintOf(kind) }))}
    />
  );
}
