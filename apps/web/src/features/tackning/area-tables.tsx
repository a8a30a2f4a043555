import type { Area, CoverageAnswer } from '@halsouppdrag/domain';
import { useMemo } from 'react';
import { type Column, SortableTable } from '../../components/sortable-table.tsx';
import { number } from '../../format/format.ts';
import { tackningText as text } from '../../text/tackning.ts';
import { type NearFigures, nearFigures } from './near-figures.ts';
import styles from './tackning.module.css';
import { withUnit } from './with-unit.ts';

interface Row extends NearFigures {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly answer: CoverageAnswer & { readonly populationYear: number };
  readonly nearLimit: number;
  readonly areas: readonly Area[];
}

/** Kommun by kommun, and lokalsamhälle by lokalsamhälle when somebody wants to know. The worst off first. */
export function AreaTables({ answer, nearLimit, areas }: Props) {
  const { areas: covered, limits } = answer;
  const rows = useMemo(() => {
    const areaOf = new Map(areas.map((area) => [area.id, area]));
    return covered.flatMap(({ areaId, ...figures }) => {
      const area = areaOf.get(areaId);
      if (area === undefined) return [];
      const row: Row = { id: areaId, name: area.name, ...nearFigures(figures, limits, nearLimit) };
      return [{ level: area.level, row }];
    });
  }, [covered, limits, nearLimit, areas]);
  const columns = columnsFor(nearLimit, answer);
  const table = (level: 'kommun' | 'lokalsamhalle') => (
    <SortableTable
      caption={text.areas[level]}
      columns={columns}
      rows={rows.flatMap((one) => (one.level === level ? [one.row] : []))}
      rowId={({ id }) => id}
      chosenId={null}
      sortedFirst={{ column: 'share', descending: false }}
    />
  );
  return (
    <section className={styles['part']}>
      {table('kommun')}
      <details>
        <summary>{text.areas.lokalsamhalle}</summary>
        {table('lokalsamhalle')}
      </details>
    </section>
  );
}

function columnsFor(nearLimit: number, { measure, populationYear, total }: Props['answer']): Column<Row>[] {
  const figure = (id: keyof NearFigures, heading: string, decimals = 0): Column<Row> => ({
    id,
    heading,
    numeric: true,
    value: (row) => row[id],
    cell: (row) => {
      const value = row[id];
      return value === null ? text.nothing : number(value, decimals);
    },
  });
  return [
    { id: 'name', heading: text.area, value: ({ name }) => name, cell: ({ name }) => name },
    figure('population', text.population(populationYear)),
    figure('near', text.nearPeople(withUnit(nearLimit, measure))),
    figure('far', text.farPeople),
    ...(total.unreachable === 0 ? [] : [figure('noWay', text.noWayPeople)]),
    figure('share', text.nearShare, 1),
    figure('mean', text.mean(measure), 1),
    figure('median', text.median(measure), 1),
    figure('p90', text.p90(measure), 1),
  ];
}
