import { indikatorerText as text } from '../../text/indikatorer.ts';
import styles from './indikatorer.module.css';
import type { Shown } from './shown.ts';

/** Where the figures come from, and one press away how they were made and compared and what to be careful about. */
export function Grounds({ shown: { comparison, words } }: { shown: Shown }) {
  const { indicator, methods, benchmark, sources, areaVersion } = comparison;
  const { notes } = methods;
  return (
    <>
      <p className={styles['note']}>{words.sources.join(' ')}</p>
      <details data-on-paper>
        <summary>{text.how}</summary>
        <dl className={styles['grounds']}>
          <dt>{text.what}</dt>
          <dd>{indicator.description}</dd>
          <dt>{text.uncertainty}</dt>
          <dd>{methods.interval}</dd>
          <dt>{text.comparison}</dt>
          <dd>
            {methods.comparison} {benchmark.note}
          </dd>
          <dt>{text.disclosure}</dt>
          <dd>{methods.disclosure}</dd>
          {notes.length === 0 && areaVersion === null ? null : (
            <>
              <dt>{text.notes}</dt>
              {areaVersion === null ? null : <dd>{text.areaVersion(areaVersion)}</dd>}
              {notes.map((note) => (
                <dd key={note}>{note}</dd>
              ))}
            </>
          )}
          <dt>{text.sources}</dt>
          {sources.map(({ id, publisher, title, url, licence, date }) => (
            <dd key={id}>
              {url === null ? `${publisher}, ${title}` : <a href={url}>{`${publisher}, ${title}`}</a>} ({licence},{' '}
              {date})
            </dd>
          ))}
        </dl>
      </details>
    </>
  );
}
