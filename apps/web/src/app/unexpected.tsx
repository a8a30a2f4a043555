import { shellText } from '../text/shell.ts';
import styles from './not-found.module.css';

/** Where a view would have stood: it broke, or the connection was lost before it had arrived. */
export function Unexpected() {
  return (
    <div role="alert" className={styles['page']}>
      <h1>{shellText.unexpectedTitle}</h1>
      <p>{shellText.unexpected}</p>
      <p className={styles['links']}>
        <button type="button" className={styles['again']} onClick={() => window.location.reload()}>
          {shellText.reload}
        </button>
      </p>
    </div>
  );
}
