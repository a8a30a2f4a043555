import { areaLevelName } from '@halsouppdrag/domain';
import type { ReactNode } from 'react';
import { ExampleMark } from '../../../components/example-mark.tsx';
import { date } from '../../../format/format.ts';
import { areaProfileText as text } from '../../../text/area-profile.ts';
import styles from './area-profile.module.css';
import type { ProfileFacts } from './use-profile-facts.ts';

/** One page of paper: whose profile it is above, what it is made of below. */
export function Sheet({
  facts: { area },
  page,
  hasExample,
  sources,
  method,
  children,
}: {
  facts: ProfileFacts;
  page: 1 | 2;
  hasExample: boolean;
  sources: readonly string[];
  method: readonly string[];
  children: ReactNode;
}) {
  const Heading = page === 1 ? 'h1' : 'p';
  return (
    <article
      className={styles['sheet']}
      aria-label={`${text.titleOf(area.name)}. ${text.sheet(page, date(new Date()))}`}
    >
      <header className={styles['head']}>
        <Heading className={styles['title']}>{text.titleOf(area.name)}</Heading>
        <p className={styles['note']}>
          {text.place(
            areaLevelName[area.level].one,
            area.parents.map(({ name }) => name),
          )}
        </p>
        {hasExample ? (
          <p className={styles['example']}>
            <ExampleMark /> {text.example}
          </p>
        ) : null}
      </header>
      <div className={styles['body']}>{children}</div>
      <footer className={styles['foot']}>
        <p>
          <strong>{text.method}.</strong> {method.join(' ')}
        </p>
        <p>
          <strong>{text.sources}.</strong> {sources.join(' ')}
        </p>
        <p>{text.sheet(page, date(new Date()))}</p>
      </footer>
    </article>
  );
}
