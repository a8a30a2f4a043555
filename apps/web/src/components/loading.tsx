import { shellText } from '../text/shell.ts';
import styles from './loading.module.css';

/** Holds the place of what is on its way. Lines shimmer only after a moment, so that a fast answer does not flicker. */
export function Loading({ lines = 3 }: { lines?: number }) {
  return (
    <div className={styles['loading']} role="status">
      <span className="visually-hidden">{shellText.loading}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={`line-${String(index)}`} className={styles['line']} />
      ))}
    </div>
  );
}
