import type { CoverageAnswer } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { vardenheterQuery } from '../../api/queries.ts';
import { SortableTable } from '../../components/sortable-table.tsx';
import { number } from '../../format/format.ts';
import { tackningText as text } from '../../text/tackning.ts';
import { figureColumn } from './figure-column.ts';
import styles from './tackning.module.css';
import { withUnit } from './with-unit.ts';

/** Who each unit's catchment holds, how near they are, and who is in none. */
export function UnitTable({
  answer,
  nearLimit,
  added,
}: {
  answer: CoverageAnswer;
  nearLimit: number;
  added: readonly { id: string; name: string }[];
}) {
  const { measure, limits, total, uncovered } = answer;
  const vardenheter = useQuery(vardenheterQuery).data?.items;
  const nameOf = new Map([...(vardenheter ?? []), ...added].map(({ id, name }) => [id, name]));
  const percent = (people: number) => (total.population === 0 ? 0 : (100 * people) / total.population);
  const rows = answer.units.map(({ vardenhetId: id, population, within, mean }) => {
    const near = within[limits.indexOf(nearLimit)] ?? 0;
    return { id, name: nameOf.get(id) ?? id, population, near, share: percent(near), mean };
  });
  const near = withUnit(nearLimit, measure);
  const last = withUnit(limits.at(-1) ?? 0, measure);
  return (
    <details className={styles['part']}>
      <summary>{text.units}</summary>
      <SortableTable
        caption={text.units}
        note={
          <p className={styles['note']}>
            {text.unitNote(last)} {text.unitRest(number(uncovered), number(percent(uncovered), 1))}
          </p>
        }
        columns={[
          { id: 'name', heading: text.unit, value: ({ name }) => name, cell: ({ name }) => name },
          figureColumn('near', text.unitNear(near)),
          figureColumn('share', text.unitShare(near), 1),
          ...(near === last ? [] : [figureColumn('population', text.unitNear(last))]),
          figureColumn('mean', text.mean(measure), 1),
        ]}
        rows={rows}
        rowId={({ id }) => id}
        chosenId={null}
        sortedFirst={{ column: 'near', descending: true }}
      />
    </details>
  );
}
