import type { Area, CoverageAnswer } from '@halsouppdrag/domain';
import { type RefObject, useState } from 'react';
import { type Column, SortableTable } from '../../components/sortable-table.tsx';
import { number } from '../../format/format.ts';
import { tackningText } from '../../text/tackning.ts';
import { tackningMapText as text } from '../../text/tackning-map.ts';
import { costsOf } from './coverage-bands.ts';
import { differenceText, noWayText } from './coverage-sign.ts';
import type { ShownUnit } from './coverage-units.ts';
import { differenceOf } from './difference-bands.ts';
import type { Showing } from './map-shows.tsx';
import type { PlaceMeasure } from './place-measure.ts';
import styles from './tackning.module.css';

interface Props {
  readonly answer: CoverageAnswer & { readonly populationYear: number };
  /** As it is today; null when nothing is tried. */
  readonly today: CoverageAnswer | null;
  /** Null unless the map shows it. */
  readonly capacity: PlaceMeasure | null;
  readonly showing: Showing;
  readonly areas: readonly Area[];
  readonly units: readonly Pick<ShownUnit, 'id' | 'name'>[];
}

/** The map as a table: every base area, how far it has and to which unit. The worst off first. */
export function PlaceTable({ details, ...places }: Props & { readonly details: RefObject<HTMLDetailsElement | null> }) {
  // Hundreds of rows that nobody may ask for are made when they are.
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details ref={details} className={styles['part']} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{text.table}</summary>
      {isOpen ? <Places {...places} /> : null}
    </details>
  );
}

function Places({ answer, today, capacity, showing, areas, units }: Props) {
  const column = capacity?.column ?? null;
  const { places, measure, populationYear } = answer;
  const areaOf = new Map(areas.map((area) => [area.id, area]));
  const unitName = new Map(units.map(({ id, name }) => [id, name]));
  const before = today === null ? null : costsOf(today);
  const rows = places.map(({ areaId, population, vardenhetId, cost }) => {
    const area = areaOf.get(areaId);
    return {
      id: areaId,
      name: area?.name ?? areaId,
      within: areaOf.get(area?.parentId ?? '')?.name ?? text.nothing,
      population,
      cost,
      costBefore: before?.get(areaId) ?? null,
      score: column?.valueOf(areaId) ?? null,
      unit: unitName.get(vardenhetId ?? '') ?? text.nothing,
    };
  });
  type Row = (typeof rows)[number];
  const words = (id: 'name' | 'within' | 'unit', heading: string) => ({
    id,
    heading,
    value: (row: Row) => row[id],
    cell: (row: Row) => row[id],
  });
  // Where nothing can be told apart, both are without a way.
  const difference = ({ costBefore, cost }: Row) => differenceOf(costBefore, cost) ?? 0;
  const scoreColumns: Column<Row>[] =
    column === null
      ? []
      : [
          {
            id: 'score',
            heading: column.heading,
            numeric: true,
            value: ({ score }) => score ?? Number.POSITIVE_INFINITY,
            cell: ({ score }) => (score === null ? text.noWay : number(score, column.decimals)),
          },
        ];
  const changeColumns: Column<Row>[] = [
    {
      id: 'before',
      heading: text.before(measure),
      numeric: true,
      value: ({ costBefore }) => costBefore ?? Number.POSITIVE_INFINITY,
      cell: ({ costBefore }) => (costBefore === null ? text.noWay : number(costBefore, 1)),
    },
    {
      id: 'difference',
      heading: text.difference,
      numeric: true,
      value: difference,
      cell: (row) => differenceText(difference(row), measure),
    },
  ];
  return (
    <SortableTable
      caption={text.table}
      note={
        <p className={styles['note']}>
          {text.placeNote(measure, capacity !== null && column === null ? null : showing)}
        </p>
      }
      // How far stands where a phone shows it without being moved sideways.
      columns={[
        words('name', text.place),
        words('within', text.placeIn),
        {
          id: 'cost',
          heading: text.cost(measure),
          numeric: true,
          // Who has no way has farthest of all.
          value: ({ cost }) => cost ?? Number.POSITIVE_INFINITY,
          cell: ({ cost }) => (cost === null ? noWayText(answer.units.length) : number(cost, 1)),
        },
        ...(before === null ? [] : changeColumns),
        ...scoreColumns,
        {
          id: 'population',
          heading: tackningText.population(populationYear),
          numeric: true,
          value: ({ population }) => population,
          cell: ({ population }) => number(population),
        },
        words('unit', text.nearest),
      ]}
      rows={rows}
      rowId={({ id }) => id}
      chosenId={null}
      sortedFirst={{ column: 'cost', descending: true }}
    />
  );
}
