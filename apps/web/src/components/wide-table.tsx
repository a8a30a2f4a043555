import type { ReactNode } from 'react';
import styles from './wide-table.module.css';

/** Holds a table that may be wider than the page, so that it alone scrolls sideways, by keyboard too. */
export function WideTable({ labelledBy, children }: { labelledBy: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section className={styles['scroll']} aria-labelledby={labelledBy} tabIndex={0}>
      {children}
    </section>
  );
}
