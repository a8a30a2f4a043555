import { useEffect, useState } from 'react';
import { shellText } from '../text/shell.ts';
import styles from './recounting.module.css';

/** Shorter than this nobody reads it. */
const afterMs = 1000;

/** Says that what is shown is an earlier answer, where the new one takes a while. It covers nothing that is pressed. */
export function Recounting({ isBusy }: { isBusy: boolean }) {
  const [isSaid, setSaid] = useState(false);
  useEffect(() => {
    if (!isBusy) return;
    const waiting = setTimeout(setSaid, afterMs, true);
    return () => {
      clearTimeout(waiting);
      setSaid(false);
    };
  }, [isBusy]);
  return (
    <p role="status" className={styles['recounting']} data-screen-only>
      {isSaid ? shellText.recounting : null}
    </p>
  );
}
