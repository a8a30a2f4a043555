import type { CoverageAnswer, CoverageFigures } from '@halsouppdrag/domain';
import { useId } from 'react';
import { OnHover } from '../../components/on-hover.tsx';
import { SourceNote } from '../../components/source-note.tsx';
import { WideTable } from '../../components/wide-table.tsx';
import { number } from '../../format/format.ts';
import { tackningText as text } from '../../text/tackning.ts';
import { nearFigures } from './near-figures.ts';
import styles from './tackning.module.css';
import { withUnit } from './with-unit.ts';

type Answer = CoverageAnswer & {
  readonly indexSourceId: string | null;
  readonly indexYear: number | null;
  readonly indexMark: string | null;
};

/** Whether those with the least have as near as those with the most, and town as country. */
export function Equity({ answer, nearLimit }: { answer: Answer; nearLimit: number }) {
  const { limits, measure, equity, indexSourceId, indexYear, indexMark } = answer;
  const at = equity[limits.indexOf(nearLimit)];
  const groups = (title: string, rows: readonly (readonly [string, CoverageFigures])[]) => (
    <GroupTable title={title} rows={rows} answer={answer} nearLimit={nearLimit} />
  );
  return (
    <section className={styles['part']}>
      <h2>{text.equity}</h2>
      <p className={styles['finding']}>{gapSentence(at?.gap ?? null, withUnit(nearLimit, measure))}</p>
      {at === undefined || at.gap === null ? null : (
        <dl className={styles['measures']}>
          <Measure {...text.measures.gap} value={100 * at.gap} decimals={1} />
          <Measure {...text.measures.ratio} value={at.ratio} decimals={2} />
          <Measure {...text.measures.concentration} value={at.concentration} decimals={2} />
        </dl>
      )}
      {groups(
        text.byIndex,
        answer.byIndex.map(({ index, ...figures }) => [text.indexEnds[index ?? 0] ?? text.index(index), figures]),
      )}
      {indexSourceId === null || indexYear === null ? null : (
        <SourceNote sourceId={indexSourceId} year={indexYear} mark={indexMark} />
      )}
      {groups(
        text.bySettlement,
        answer.bySettlement.map(({ settlement, ...figures }) => [text.settlement[settlement], figures]),
      )}
      <p className={styles['note']}>{text.settlementNote}</p>
      {answer.bySex.length === 0
        ? null
        : groups(
            text.bySex,
            answer.bySex.map(({ sex, ...figures }) => [text.sexes[sex], figures]),
          )}
      {answer.byAge.length === 0
        ? null
        : groups(
            text.byAge,
            answer.byAge.map(({ from, to, ...figures }) => [text.ages(from, to), figures]),
          )}
    </section>
  );
}

/** What the gap says, in whole percentage points: finer than that nobody should decide on. */
export function gapSentence(gap: number | null, limit: string): string {
  if (gap === null) return text.gap.unknown;
  const points = Math.round(100 * gap);
  if (points === 0) return text.gap.same(limit);
  return points > 0 ? text.gap.worse(number(points), limit) : text.gap.better(number(-points), limit);
}

/** A figure, what it says, and, for whoever wants to know, its formula. */
function Measure({
  name,
  help,
  formula,
  value,
  decimals,
}: {
  name: string;
  help: string;
  formula: string;
  value: number | null;
  decimals: number;
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <strong>{value === null ? text.nothing : number(value, decimals)}</strong> <span>{help}</span>
        <OnHover label={text.formulaOf(name)} explanation={formula}>
          {text.formula}
        </OnHover>
      </dd>
    </div>
  );
}

function GroupTable({
  title,
  rows,
  answer: { limits, measure, total },
  nearLimit,
}: {
  title: string;
  rows: readonly (readonly [string, CoverageFigures])[];
  answer: Pick<Answer, 'limits' | 'measure' | 'total'>;
  nearLimit: number;
}) {
  const id = useId();
  const figure = (value: number | null, decimals = 0) => (value === null ? text.nothing : number(value, decimals));
  return (
    <WideTable labelledBy={id}>
      <table className={styles['table']} aria-labelledby={id}>
        <caption id={id}>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{text.group}</th>
            <th scope="col">{text.people}</th>
            <th scope="col">{text.nearPeople(withUnit(nearLimit, measure))}</th>
            <th scope="col">{text.farPeople}</th>
            {total.unreachable === 0 ? null : <th scope="col">{text.noWayPeople}</th>}
            <th scope="col">{text.nearShare}</th>
            <th scope="col">{text.mean(measure)}</th>
            <th scope="col">{text.median(measure)}</th>
            <th scope="col">{text.p90(measure)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, figures]) => {
            const { population, near, far, noWay, share, mean, median, p90 } = nearFigures(figures, limits, nearLimit);
            return (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{number(population)}</td>
                <td>{number(near)}</td>
                <td>{number(far)}</td>
                {total.unreachable === 0 ? null : <td>{number(noWay)}</td>}
                <td>{figure(share, 1)}</td>
                <td>{figure(mean, 1)}</td>
                <td>{figure(median, 1)}</td>
                <td>{figure(p90, 1)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </WideTable>
  );
}
