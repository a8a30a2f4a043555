import type { KommunReport } from '@halsouppdrag/domain';
import { SourceNote } from '../../../components/source-note.tsx';
import { kommunText as text } from '../../../text/kommun.ts';
import { AmountTable } from './amount-table.tsx';
import { ClassTable } from './class-table.tsx';
import styles from './kommun.module.css';

/** What each indicator says of the lokalsamhällen here, beside the län; a län is shown once. */
export function IndicatorSpreads({ report }: { report: KommunReport }) {
  const { indicators, name, level, lanName, current, populationYear, indicatorMethod } = report;
  const beside = level === 'lan' ? null : lanName;
  return (
    <section className={styles['part']}>
      <h2>{text.parts.indicators}</h2>
      {indicators.length === 0 ? (
        <p>{text.noIndicators(current.year)}</p>
      ) : (
        <>
          <div className={styles['tables']}>
            {indicators.map((indicator) => (
              <section key={indicator.id} className={styles['part']}>
                <h3>{text.indicatorIn(indicator.name, indicator.year)}</h3>
                {indicator.kind === 'classes' ? (
                  <ClassTable indicator={indicator} name={name} beside={beside} />
                ) : (
                  <AmountTable indicator={indicator} name={name} beside={beside} />
                )}
                <p className={styles['note']}>{indicator.description}</p>
                <SourceNote sourceId={indicator.sourceId} year={indicator.year} mark={indicator.mark} />
              </section>
            ))}
          </div>
          <p className={styles['sources']}>{text.indicatorsCounted(indicatorMethod, populationYear)}</p>
        </>
      )}
    </section>
  );
}
