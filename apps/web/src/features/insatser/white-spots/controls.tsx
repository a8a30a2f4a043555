import type { ReactNode } from 'react';
import { whiteSpotsText as text } from '../../../text/white-spots.ts';
import { useNarrow } from '../use-narrow.ts';
import styles from './white-spots.module.css';

/** Holds what narrows and orders; on a phone it is folded away, so that what it is about is seen first. */
export function Controls({ label, children }: { label: string; children: ReactNode }) {
  const narrow = useNarrow();
  return (
    <section aria-label={label}>
      {narrow ? (
        <details className={styles['folded']}>
          <summary>{text.choose}</summary>
          <div className={styles['controls']} data-screen-only>
            {children}
          </div>
        </details>
      ) : (
        <div className={styles['controls']} data-screen-only>
          {children}
        </div>
      )}
    </section>
  );
}
