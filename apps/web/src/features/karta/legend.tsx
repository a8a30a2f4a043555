import { ChevronDown, ChevronUp } from 'lucide-react';
import { lazy, Suspense, useId, useState } from 'react';
import { SourceNote } from '../../components/source-note.tsx';
import { kartaText } from '../../text/karta.ts';
import type { Choropleth } from './choropleth.ts';
import styles from './legend.module.css';
import { classText } from './measure-text.ts';
import type { KartaData } from './use-karta-data.ts';

// The first map has no catchments.
const CatchmentLegend = lazy(async () => ({ default: (await import('./catchment-legend.tsx')).CatchmentLegend }));

/** What the colours of the map mean. Not there when nothing is coloured. */
export function Legend({ data }: { data: KartaData }) {
  const { choropleth, colourNote, catchments } = data;
  const [open, setOpen] = useState(() => window.matchMedia('(min-width: 40rem)').matches);
  const bodyId = useId();
  if (choropleth === null && colourNote === null && catchments === null) return null;
  const Icon = open ? ChevronDown : ChevronUp;
  return (
    <section className={styles['legend']} aria-label={kartaText.legend}>
      <button
        type="button"
        className={styles['toggle']}
        aria-expanded={open}
        aria-controls={bodyId}
        onClick={() => setOpen(!open)}
      >
        <span>{kartaText.legend}</span>
        <Icon aria-hidden size={18} strokeWidth={1.75} />
      </button>
      <div id={bodyId} className={styles['body']} hidden={!open}>
        {colourNote === null ? null : <p className={styles['notice']}>{colourNote}</p>}
        {choropleth === null ? null : <Classes choropleth={choropleth} />}
        {catchments === null ? null : (
          <Suspense>
            <CatchmentLegend view={catchments} coloured={choropleth !== null} />
          </Suspense>
        )}
      </div>
    </section>
  );
}

function Classes({ choropleth: { measure, level, classes, colours, missing } }: { choropleth: Choropleth }) {
  const { name, unit, year, polarity, sourceId, mark, description } = measure;
  const nameId = useId();
  // Highest first, as a scale stands.
  const rows = classes.map((one, i) => ({ one, colour: colours[i] })).reverse();
  return (
    <div>
      <h2 id={nameId} className={styles['title']}>
        {name}
      </h2>
      <p className={styles['unitRow']}>
        <span>{kartaText.unitAndYear(unit, year)}</span>
        <span>{level === 'lan' ? null : kartaText.areaLevel[level].many}</span>
      </p>
      <ul className={styles['classes']} aria-labelledby={nameId}>
        {rows.map(({ one, colour }) => (
          <li key={classText(one)}>
            <span className={styles['swatch']} style={{ background: colour }} />
            <span>{classText(one)}</span>
            <span className={styles['count']}>{one.count}</span>
          </li>
        ))}
        {missing.length === 0 ? null : (
          <li>
            <span className={`${styles['swatch']} ${styles['hatched']}`} />
            <span>{kartaText.missing}</span>
            <span className={styles['count']}>{missing.length}</span>
          </li>
        )}
      </ul>
      {polarity === 'highIsGood' ? <p className={styles['unit']}>{kartaText.darkIsLow}</p> : null}
      {description === undefined ? null : (
        <details className={styles['about']}>
          <summary>{kartaText.aboutMeasure}</summary>
          <p>{description}</p>
        </details>
      )}
      <SourceNote sourceId={sourceId} year={year} mark={mark} />
    </div>
  );
}
