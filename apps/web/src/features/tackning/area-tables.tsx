import type { Area, CoverageAnswer } from '@halsouppdrag/domain';
import { useMemo } from 'react';
import { type Column, SortableTable } from '../../components/sortable-table.tsx';
import { tackningText as text } from '../../text/tackning.ts';
import { figureColumn } from './figure-column.ts';
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
  return [
    { id: 'name', heading: text.area, value: ({ name }) => name, cell: ({ name }) => name },
    figureColumn('population', text.population(populationYear)),
    figureColumn('near', text.nearPeople(withUnit(nearLimit, measure))),
    figureColumn('far', text.farPeople),
    ...(total.unreachable === 0 ? [] : [figureColumn('noWay', text.noWayPeople)]),
    figureColumn('share', text.nearShare, 1),
    figureColumn('mean', text.mean(measure), 1),
    figureColumn('median', text.median(measure), 1),
    figureColumn('p90', text.p90(measure), 1),
  ];
}
