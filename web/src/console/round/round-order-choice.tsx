import { useTranslation } from 'react-i18next';
import type { RoundOrder } from '../../../../src/core/session/events.js';
import { ROUND_ORDERS } from '../../../../src/core/session/round-order.js';
import { Choice } from '../../ui/choice.js';
import styles from '../console.module.css';

/** In which order a round goes (T45). */
export function RoundOrderChoice({
  value,
  onChange,
}: {
  readonly value: RoundOrder;
  readonly onChange: (value: RoundOrder) => void;
}) {
  const { t } = useTranslation('rounds');
  return (
    <>
      <Choice<RoundOrder>
        label={t('leading.order')}
        value={value}
        onChange={onChange}
        options={ROUND_ORDERS.map((order) => ({
          value: order,
          label: t(`leading.${order}`),
          hint: t(`leading.${order}Hint`),
        }))}
      />
      <p className={styles['quiet']}>{t('leading.note')}</p>
    </>
  );
}
