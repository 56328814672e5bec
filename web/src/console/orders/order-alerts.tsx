import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../../src/core/protocol/messages.js';
import type { Seq } from '../../../../src/core/session/ids.js';
import type { OrderCategory } from '../../../../src/core/session/order-categories.js';
import { openOrders, type OpenOrder } from '../../../../src/core/session/points-of-order.js';
import { floorMark } from '../../../../src/core/session/turns.js';
import { valueInWords } from '../../../../src/core/texts/setting-in-words.js';
import { useServices } from '../../app/services.js';
import { useLive, usePersonName } from '../../session/live-context.js';
import { Notice } from '../../ui/notice.js';
import { ActionButton } from '../action-button.js';
import styles from './orders.module.css';
import { RulingDialog } from './ruling-dialog.js';

/** The points of order that wait for a ruling: moderators see them at once, nobody is cut off by them (T37). */
export function OrderAlerts() {
  const { t } = useTranslation('interruptions');
  const { state } = useLive();
  const [ruled, setRuled] = useState<Seq | null>(null);
  const orders = openOrders(state);
  useNews(orders);
  const chosen = orders.find(({ id }) => id === ruled);
  return (
    <>
      {orders.length === 0 ? null : (
        <section className={styles['alerts']} aria-label={t('orders.title')}>
          {orders.map((order, index) => (
            <OrderAlert
              key={order.id}
              order={order}
              isFirst={index === 0}
              onRule={() => setRuled(order.id)}
            />
          ))}
        </section>
      )}
      {chosen === undefined ? null : <RulingDialog order={chosen} onClose={() => setRuled(null)} />}
    </>
  );
}

function OrderAlert({
  order,
  isFirst,
  onRule,
}: {
  readonly order: OpenOrder;
  /** The one that the key is for. */
  readonly isFirst: boolean;
  readonly onRule: () => void;
}) {
  const { t, i18n } = useTranslation('interruptions');
  const { state } = useLive();
  const nameOf = usePersonName();
  const { id, person, category, sentence, isTaken } = order;
  const about = (one: OrderCategory): string =>
    valueInWords(i18n.language as Language, 'orderCategories', one);
  const isExplained = state.turn?.request === id;
  const where = isExplained
    ? 'orders.explained'
    : isTaken
      ? 'orders.taken'
      : state.turn === null
        ? 'orders.waitsFree'
        : 'orders.waits';
  return (
    <Notice
      tone="attention"
      title={
        <>
          {t('orders.title')}: <bdi>{nameOf(person)}</bdi>
          {category === null ? null : <span className={styles['category']}> · {about(category)}</span>}
        </>
      }
      actions={
        <>
          {isTaken ? null : (
            <ActionButton
              size="small"
              {...(isFirst ? { shortcut: 'orderNow' as const } : {})}
              command={{ type: 'TakeOrder', request: id, expectedTurn: floorMark(state) }}
            >
              {t('orders.takeNow')}
            </ActionButton>
          )}
          <ActionButton
            size="small"
            kind={isTaken ? 'primary' : 'plain'}
            {...(isFirst ? { shortcut: 'order' as const } : {})}
            command={{ type: 'RuleOnOrder', request: id, ruling: 'uphold', action: 'none', note: '' }}
            onPress={onRule}
          >
            {t('orders.rule')}
          </ActionButton>
        </>
      }
    >
      <bdi dir="auto">{sentence}</bdi> <span className={styles['where']}>{t(where)}</span>
    </Notice>
  );
}

/** Tells a screen reader of each that is raised while the page is open. */
function useNews(orders: readonly OpenOrder[]): void {
  const { t } = useTranslation('interruptions');
  const { announcer } = useServices();
  const nameOf = usePersonName();
  const latest = Math.max(0, ...orders.map(({ id }) => id));
  const told = useRef(latest);
  const tell = useEffectEvent(() => {
    for (const { id, person, sentence } of orders) {
      if (id > told.current) announcer.say(t('orders.raised', { name: nameOf(person), sentence }));
    }
    told.current = Math.max(told.current, latest);
  });
  useEffect(() => tell(), [latest]);
}
