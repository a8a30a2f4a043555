import { type ReactNode, useId } from 'react';
import { type sectionFields, sectionId } from './edit/section-names.ts';
import styles from './story.module.css';

/** A part of the page that has ways of its own to be written in, or none. */
export function PlainSection({
  name,
  title,
  level = 3,
  children,
}: {
  name: Exclude<Parameters<typeof sectionId>[0], keyof typeof sectionFields>;
  title: string;
  level?: 2 | 3;
  children: ReactNode;
}) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section id={sectionId(name)} className={styles['section']} aria-labelledby={id} data-level={level}>
      <header className={styles['heading']}>
        <Heading id={id} tabIndex={-1}>
          {title}
        </Heading>
      </header>
      {children}
    </section>
  );
}
