import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ORDER_ACTIONS, type OrderAction, type OrderRuling } from '../../../../src/core/session/events.js';
import type { OpenOrder } from '../../../../src/core/session/points-of-order.js';
import { REASON_LIMIT } from '../../../../src/core/session/settings.js';
import { CommandDialog } from '../../session/command-dialog.js';
import { usePersonName } from '../../session/live-context.js';
import { Choice } from '../../ui/choice.js';
import { Field } from '../../ui/field.js';
import { Select } from '../../ui/select.js';
import styles from '../console.module.css';
import { useWholeVerdict } from '../use-whole-verdict.js';

const MINUTES = ['1', '2', '3', '5'] as const;
type Minutes = (typeof MINUTES)[number];

/** Decides about a point of order, and what follows from that; with reasons that all can read (T38). */
export function RulingDialog({
  order,
  onClose,
}: {
  readonly order: OpenOrder;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('interruptions');
  const verdict = useWholeVerdict();
  const nameOf = usePersonName();
  const [ruling, setRuling] = useState<OrderRuling>('uphold');
  const [action, setAction] = useState<OrderAction>('none');
  const [minutes, setMinutes] = useState<Minutes>('2');
  const [note, setNote] = useState('');
  const commandWith = (wanted: OrderAction) =>
    ({
      type: 'RuleOnOrder',
      request: order.id,
      ruling,
      action: ruling === 'uphold' ? wanted : 'none',
      note,
      ...(wanted === 'extend-time' ? { seconds: Number(minutes) * 60 } : {}),
    }) as const;
  const command = commandWith(action);
  const actions = ORDER_ACTIONS.filter((one) => one === action || verdict(commandWith(one)).ok);
  return (
    <CommandDialog
      title={t('orders.rulingTitle')}
      command={command}
      verdict={verdict}
      confirm={t('orders.confirm')}
      onClose={onClose}
    >
      <p>
        <bdi className={styles['name']}>{nameOf(order.person)}</bdi>: <bdi dir="auto">{order.sentence}</bdi>
      </p>
      <Choice<OrderRuling>
        label={t('orders.ruling')}
        value={ruling}
        onChange={setRuling}
        options={[
          { value: 'uphold', label: t('orders.uphold') },
          { value: 'dismiss', label: t('orders.dismiss') },
        ]}
      />
      {ruling === 'uphold' ? (
        <Choice<OrderAction>
          label={t('orders.action')}
          value={action}
          onChange={setAction}
          options={actions.map((value) => ({
            value,
            label: t(`orders.${value}`),
            ...(value === 'change-topic' || value === 'return-topic'
              ? { hint: t(`orders.${value}Hint`) }
              : {}),
          }))}
        />
      ) : null}
      {ruling === 'uphold' && action === 'extend-time' ? (
        <Select<Minutes>
          label={t('orders.minutes')}
          value={minutes}
          onChange={setMinutes}
          options={MINUTES.map((value) => ({
            value,
            label: t('orders.plusMinutes', { minutes: value }),
          }))}
        />
      ) : null}
      <Field
        label={t('orders.note')}
        value={note}
        onChange={(text) => setNote(text.slice(0, REASON_LIMIT))}
        rows={2}
      />
    </CommandDialog>
  );
}
