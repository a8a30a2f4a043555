import type { Area, CoverageAnswer } from '@halsouppdrag/domain';
import { type RefObject, useState } from 'react';
import { SortableTable } from '../../components/sortable-table.tsx';
import { number } from '../../format/format.ts';
import { tackningText } from '../../text/tackning.ts';
import { tackningMapText as text } from '../../text/tackning-map.ts';
import type { ShownUnit } from './coverage-units.ts';
import styles from './tackning.module.css';

/** The map as a table: every base area, how far it has and to which unit. The worst off first. */
export function PlaceTable({
  answer,
  areas,
  units,
  details,
}: {
  answer: CoverageAnswer & { readonly populationYear: number };
  areas: readonly Area[];
  units: readonly Pick<ShownUnit, 'id' | 'name'>[];
  details: RefObject<HTMLDetailsElement | null>;
}) {
  // Hundreds of rows that nobody may ask for are made when they are.
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details ref={details} className={styles['part']} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{text.table}</summary>
      {isOpen ? <Places answer={answer} areas={areas} units={units} /> : null}
    </details>
  );
}

function Places({
  answer: { places, measure, populationYear },
  areas,
  units,
}: {
  answer: CoverageAnswer & { readonly populationYear: number };
  areas: readonly Area[];
  units: readonly Pick<ShownUnit, 'id' | 'name'>[];
}) {
  const areaOf = new Map(areas.map((area) => [area.id, area]));
  const unitName = new Map(units.map(({ id, name }) => [id, name]));
  const rows = places.map(({ areaId, population, vardenhetId, cost }) => {
    const area = areaOf.get(areaId);
    return {
      id: areaId,
      name: area?.name ?? areaId,
      within: areaOf.get(area?.parentId ?? '')?.name ?? text.nothing,
      population,
      cost,
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
  return (
    <SortableTable
      caption={text.table}
      note={<p className={styles['note']}>{text.placeNote(measure)}</p>}
      columns={[
        words('name', text.place),
        words('within', text.placeIn),
        {
          id: 'population',
          heading: tackningText.population(populationYear),
          numeric: true,
          value: ({ population }) => population,
          cell: ({ population }) => number(population),
        },
        {
          id: 'cost',
          heading: text.cost(measure),
          numeric: true,
          // Who has no way has farthest of all.
          value: ({ cost }) => cost ?? Number.POSITIVE_INFINITY,
          cell: ({ cost }) => (cost === null ? text.noWay : number(cost, 1)),
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
