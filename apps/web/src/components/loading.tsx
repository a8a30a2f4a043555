import { useEffect, useState } from 'react';
import { shellText } from '../text/shell.ts';
import styles from './loading.module.css';

const longMs = 10_000;

/**
 * Holds the place of what is on its way. Lines shimmer only after a moment, so that a fast answer does not flicker; one
 * that does not come is spoken of.
 */
export function Loading({ lines = 3 }: { lines?: number }) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const waiting = setTimeout(setLong, longMs, true);
    return () => clearTimeout(waiting);
  }, []);
  return (
    <div className={styles['loading']} role="status">
      {isLong ? <p>{shellText.loadingLong}</p> : <span className="visually-hidden">{shellText.loading}</span>}
      {Array.from({ length: lines }, (_, index) => (
        <span key={`line-${String(index)}`} className={styles['line']} />
      ))}
    </div>
  );
}
