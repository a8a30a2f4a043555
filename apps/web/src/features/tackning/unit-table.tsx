import type { CoverageAnswer } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { vardenheterQuery } from '../../api/queries.ts';
import { SortableTable } from '../../components/sortable-table.tsx';
import { number } from '../../format/format.ts';
import { tackningText as text } from '../../text/tackning.ts';
import styles from './tackning.module.css';
import { withUnit } from './with-unit.ts';

/** Who each unit's catchment holds. */
export function UnitTable({
  answer,
  added,
}: {
  answer: CoverageAnswer;
  added: readonly { id: string; name: string }[];
}) {
  const vardenheter = useQuery(vardenheterQuery).data?.items;
  const nameOf = new Map([...(vardenheter ?? []), ...added].map(({ id, name }) => [id, name]));
  return (
    <details className={styles['part']}>
      <summary>{text.units}</summary>
      <SortableTable
        caption={text.units}
        note={<p className={styles['note']}>{text.unitNote(withUnit(answer.limits.at(-1) ?? 0, answer.measure))}</p>}
        columns={[
          {
            id: 'name',
            heading: text.unit,
            value: ({ vardenhetId }) => nameOf.get(vardenhetId) ?? vardenhetId,
            cell: ({ vardenhetId }) => nameOf.get(vardenhetId) ?? vardenhetId,
          },
          {
            id: 'population',
            heading: text.people,
            numeric: true,
            value: ({ population }) => population,
            cell: ({ population }) => number(population),
          },
        ]}
        rows={answer.units}
        rowId={({ vardenhetId }) => vardenhetId}
        chosenId={null}
        sortedFirst={{ column: 'population', descending: true }}
      />
    </details>
  );
}
