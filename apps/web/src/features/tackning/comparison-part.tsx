import type { Area, Difference, ScenarioDifference } from '@halsouppdrag/domain';
import { useId } from 'react';
import { SortableTable } from '../../components/sortable-table.tsx';
import { SourceNote } from '../../components/source-note.tsx';
import stacked from '../../components/stacked-table.module.css';
import { WideTable } from '../../components/wide-table.tsx';
import { number } from '../../format/format.ts';
import { shortMeasure } from '../../text/measure-words.ts';
import { tackningText } from '../../text/tackning.ts';
import { scenarioText } from '../../text/tackning-scenarios.ts';
import { leadSentence } from './comparison-lead.tsx';
import { comparisonRows, countAlike } from './comparison-rows.ts';
import styles from './scenario.module.css';
import type { comparisonQuery } from './scenario-queries.ts';
import tackningStyles from './tackning.module.css';
import { TakeComparison } from './take-comparison.tsx';
import { wayChange } from './way-change.ts';
import { withUnit } from './with-unit.ts';

const text = scenarioText.comparison;

type Answer = Awaited<ReturnType<NonNullable<ReturnType<typeof comparisonQuery>['queryFn']>>>;

/** One to three situations side by side against today: how many have near, who gains and who loses, where and how well off. */
export function ComparisonPart({ answer, areas }: { answer: Answer; areas: readonly Area[] }) {
  const id = useId();
  const { items, near, situations } = answer;
  const shown = items.flatMap((found, k) => {
    const situation = situations[k];
    if (situation === undefined) return [];
    const { name, isTried } = situation;
    // What is unfolded of what is tried stays so when it is saved under a name.
    return [{ found, name, key: isTried ? 'tried' : `${k} ${name}` }];
  });
  const first = shown[0];
  if (first === undefined) return null;
  const isAlike = countAlike(situations);
  return (
    <section className={`${tackningStyles['part']} ${styles['compare']}`}>
      <h2>{text.title}</h2>
      {shown.length === 1
        ? null
        : shown.map(({ found, name, key }) => (
            <p key={key}>{text.leadNamed(name, leadSentence(found, near, areas))}</p>
          ))}
      {isAlike ? null : <p className={tackningStyles['note']}>{text.otherQuestion}</p>}
      <WideTable labelledBy={id}>
        <table
          // Three figures have room beside each other on a phone.
          className={`${tackningStyles['table']} ${styles['sideBySide']} ${shown.length + Number(isAlike) > 3 ? stacked['stacked'] : ''}`}
          aria-labelledby={id}
        >
          <caption id={id}>{text.sideBySide}</caption>
          <thead>
            <tr>
              <th scope="col">{text.what}</th>
              {isAlike ? <th scope="col">{text.today}</th> : null}
              {shown.map(({ name, key }) => (
                <th key={key} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {comparisonRows(
              shown.map(({ found }) => found),
              near,
            ).map(({ name, today, values }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {isAlike ? <td data-label={text.today}>{today}</td> : null}
                {shown.map(({ name: situation, key }, k) => (
                  <td key={key} data-label={situation}>
                    {values[k]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <p className={tackningStyles['note']}>{text.people(answer.populationYear)}</p>
      {shown.map(({ found, name, key }) => (
        <details key={key}>
          <summary>{text.areas(name)}</summary>
          <ByIndex found={found} near={near} name={name} />
          <ByArea found={found} near={near} name={name} areas={areas} />
        </details>
      ))}
      <TakeComparison question={answer.question} names={shown.map(({ name }) => name)} />
      <SourceNote sourceId={answer.sourceId} year={answer.populationYear} method={items[0]?.method} />
    </section>
  );
}

const counts = ['nearer', 'farther', 'into', 'outOf'] as const;

function headings({ measure }: ScenarioDifference, near: number) {
  const limit = withUnit(near, measure);
  return {
    nearer: text.nearerShort,
    farther: text.fartherShort,
    into: text.into(limit),
    outOf: text.outOf(limit),
    saved: text.savedShort(shortMeasure[measure]),
  };
}

function ByIndex({ found, near, name }: { found: ScenarioDifference; near: number; name: string }) {
  const id = useId();
  const heading = headings(found, near);
  return (
    <WideTable labelledBy={id}>
      <table className={tackningStyles['table']} aria-labelledby={id}>
        <caption id={id}>{text.byIndex(name)}</caption>
        <thead>
          <tr>
            <th scope="col">{tackningText.group}</th>
            <th scope="col">{tackningText.people}</th>
            {counts.map((one) => (
              <th key={one} scope="col">
                {heading[one]}
              </th>
            ))}
            <th scope="col">{heading.saved}</th>
          </tr>
        </thead>
        <tbody>
          {found.byIndex.map(({ index, ...one }) => (
            <tr key={index}>
              <th scope="row">{tackningText.indexEnds[index ?? 0] ?? tackningText.index(index)}</th>
              <td>{number(one.population)}</td>
              {counts.map((count) => (
                <td key={count}>{number(one[count])}</td>
              ))}
              <td>{one.saved === null ? tackningText.nothing : wayChange(one.saved, 2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

function ByArea({
  found,
  near,
  name,
  areas,
}: {
  found: ScenarioDifference;
  near: number;
  name: string;
  areas: readonly Area[];
}) {
  const nameOf = new Map(areas.flatMap((one) => (one.level === 'lokalsamhalle' ? [[one.id, one.name]] : [])));
  const rows = found.areas.flatMap((one) => {
    const areaName = nameOf.get(one.areaId);
    return areaName === undefined || one.nearer + one.farther === 0 ? [] : [{ ...one, name: areaName }];
  });
  if (rows.length === 0) return <p className={tackningStyles['note']}>{text.noAreas}</p>;
  const heading = headings(found, near);
  return (
    <SortableTable<Difference & { areaId: string; name: string }>
      caption={text.areaByArea(name)}
      columns={[
        { id: 'name', heading: text.area, value: (row) => row.name, cell: (row) => row.name },
        ...counts.map((one) => ({
          id: one,
          heading: heading[one],
          numeric: true,
          value: (row: Difference) => row[one],
          cell: (row: Difference) => number(row[one]),
        })),
        {
          id: 'saved',
          heading: heading.saved,
          numeric: true,
          value: (row) => row.saved,
          cell: (row) => (row.saved === null ? tackningText.nothing : wayChange(row.saved, 1)),
        },
      ]}
      rows={rows}
      rowId={({ areaId }) => areaId}
      chosenId={null}
      sortedFirst={{ column: 'outOf', descending: true }}
    />
  );
}
