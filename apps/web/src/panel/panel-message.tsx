import type { ReactNode } from 'react';
import styles from './panel.module.css';
import { useFocusedHeading } from './panel-focus.ts';

/** A panel that has only something to say. */
export function PanelMessage({ title, message, children }: { title: string; message: string; children?: ReactNode }) {
  const heading = useFocusedHeading();
  return (
    <div className={styles['say']}>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p>{message}</p>
      {children}
    </div>
  );
}
