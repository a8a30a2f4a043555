import type { ReactNode } from 'react';
import styles from './panel.module.css';
import { useFocusedHeading } from './panel-focus.ts';

/** The heading of what the panel holds, with a line above it that says what kind of thing it is. */
export function PanelTitle({ kind, children }: { kind: ReactNode; children: ReactNode }) {
  const heading = useFocusedHeading();
  return (
    <header className={styles['title']}>
      <p className={styles['kind']}>{kind}</p>
      <h2 ref={heading} tabIndex={-1}>
        {children}
      </h2>
    </header>
  );
}
