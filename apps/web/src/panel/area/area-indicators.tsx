import { type Indicator, type IndicatorValue, latestKnown, markedTitle } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { indicatorsQuery } from '../../api/queries.ts';
import { Explanation } from '../../components/glossary-term.tsx';
import { number, thisYear } from '../../format/format.ts';
import { panelText } from '../../text/panel.ts';
import { sourceText } from '../../text/source.ts';
import { Section } from '../section.tsx';
import styles from './area.module.css';

const text = panelText.area;

/** What each measure says of the area, with its unit, year and source; a missing value is said, not left out. */
export function AreaIndicators({ values }: { values: readonly IndicatorValue[] }) {
  const indicators = useQuery(indicatorsQuery).data?.items ?? [];
  const shown = indicators.flatMap((indicator) => {
    const latest = latestKnown(
      values.filter((one) => one.indicatorId === indicator.id),
      thisYear(),
    );
    return latest === undefined ? [] : [{ indicator, latest }];
  });
  return (
    <Section title={text.indicators}>
      {shown.length === 0 ? <p>{text.indicatorsNone}</p> : null}
      {shown.map(({ indicator, latest }) => (
        <div key={indicator.id} className={styles['indicator']}>
          <p className={styles['indicatorName']}>
            {indicator.name}
            <Explanation term={indicator.name}>{indicator.description}</Explanation>
          </p>
          <Value indicator={indicator} value={latest.value} />
          <p className={styles['note']}>
            {sourceText.source(
              markedTitle(`${indicator.source.publisher}, ${indicator.source.title}`, latest.mark),
              latest.year,
            )}
          </p>
        </div>
      ))}
    </Section>
  );
}

function Value({ indicator, value }: { indicator: Indicator; value: number | null }) {
  if (value === null) return <p className={styles['missing']}>{text.missing}</p>;
  return (
    <p className={styles['value']}>
      <strong>{number(value, Number.isInteger(value) ? 0 : 1)}</strong> {indicator.unit}
      {indicator.polarity === 'none' ? null : (
        <span className={styles['direction']}> {text.better[indicator.polarity]}</span>
      )}
    </p>
  );
}
