import { type ReactNode, useId } from 'react';
import styles from './section.module.css';

/** A part of the panel with its own heading. */
export function Section({ title, beside, children }: { title: string; beside?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <h3 className={styles['heading']}>
        <span id={id}>{title}</span>
        {beside}
      </h3>
      {children}
    </section>
  );
}
