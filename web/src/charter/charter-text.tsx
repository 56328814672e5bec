import type { Charter } from '../../../src/core/protocol/http.js';
import { useBilingual } from '../texts/use-bilingual.js';
import styles from './charter.module.css';

/** The conditions on which a network meets, to be read in peace. */
export function CharterText({ charter }: { readonly charter: Charter }) {
  const say = useBilingual();
  return (
    <div className={styles['charter']}>
      <p className={styles['intro']}>{say(charter.intro)}</p>
      <ol className={styles['conditions']}>
        {charter.conditions.map((condition, index) => (
          <li key={index}>
            <h3>{say(condition.title)}</h3>
            <p>{say(condition.text)}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}
