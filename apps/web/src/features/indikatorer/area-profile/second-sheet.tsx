import { ExampleMark } from '../../../components/example-mark.tsx';
import { areaProfileText as text } from '../../../text/area-profile.ts';
import styles from './area-profile.module.css';
import { CarePart } from './care-part.tsx';
import { FigureTable } from './figure-table.tsx';
import { InsatserPart } from './insatser-part.tsx';
import { PartsTable } from './parts-table.tsx';
import { conditionRows } from './profile-rows.ts';
import type { ProfileFacts } from './use-profile-facts.ts';

/** What it is like to live in the area, what is done there, and where the nearest care is. */
export function SecondSheet({ facts, lan }: { facts: ProfileFacts; lan: string }) {
  const { area, profile, parts, moreParts } = facts;
  const { shown, more } = conditionRows(profile.rows, parts.length > 0);
  return (
    <>
      <section className={styles['part']}>
        <h2>{text.conditions}</h2>
        {shown.length === 0 ? (
          <p>{text.noConditions}</p>
        ) : (
          <>
            <FigureTable
              caption={text.conditionsCaption(area.name, lan)}
              heading={text.indicator}
              lan={lan}
              lines={shown.map((row) => ({
                key: row.indicator.id,
                row,
                head: (
                  <>
                    <span className={styles['clamped']}>{row.indicator.name}</span>
                    <small>
                      {row.indicator.unit}, {row.year}
                      {text.good[row.indicator.polarity]} {row.indicator.example ? <ExampleMark /> : null}
                    </small>
                  </>
                ),
              }))}
            />
            <p className={styles['note']}>
              {more === 0 ? null : `${text.moreConditions(more)} `}
              {shown.some(({ riket }) => riket !== null) ? null : text.noRiket}
            </p>
          </>
        )}
      </section>
      <PartsTable parts={parts} more={moreParts} area={area} lan={lan} />
      <InsatserPart facts={facts} />
      <CarePart facts={facts} />
    </>
  );
}
