import { insatsStatusName } from '@halsouppdrag/domain';
import { ArrowDown, ArrowDownUp, ArrowUp } from 'lucide-react';
import { panelName } from '../../app/panel-content.ts';
import { useViewState } from '../../app/use-view-state.ts';
import { ExampleMark } from '../../components/example-mark.tsx';
import { LevnadsvanaBadges } from '../../components/levnadsvana-badges.tsx';
import tableStyles from '../../components/table.module.css';
import { date } from '../../format/format.ts';
import { insatserText as text } from '../../text/insatser.ts';
import { InsatsLink } from './insats-link.tsx';
import type { InsatsRow } from './insats-row.ts';
import { ariaSort, type SortColumn, sortAfterPress, usualSort } from './insats-sorting.ts';
import styles from './insatser.module.css';
import { StoryLink } from './story-link.tsx';

/** The insatser in columns. */
export function InsatsTable({ rows }: { rows: readonly InsatsRow[] }) {
  const [{ panel }] = useViewState();
  return (
    <div className={styles['scroll']}>
      <table className={`${tableStyles['table']} ${tableStyles['choosable']}`}>
        <caption className="visually-hidden">{text.caption}</caption>
        <thead>
          <tr>
            <SortHeading column="title" />
            <th scope="col">{text.columns.levnadsvanor}</th>
            <th scope="col">{text.columns.areas}</th>
            <th scope="col">{text.columns.status}</th>
            <SortHeading column="startsOn" />
            <SortHeading column="updatedAt" />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ insats, where }) => (
            <tr
              key={insats.id}
              data-chosen={panel === panelName({ kind: 'insats', insatsId: insats.id }) ? '' : undefined}
            >
              <th scope="row">
                <InsatsLink insats={insats} /> {insats.example ? <ExampleMark /> : null} <StoryLink insats={insats} />
              </th>
              <td>
                <LevnadsvanaBadges chosen={insats.levnadsvanor} iconOnly />
              </td>
              <td>{where}</td>
              <td>{insatsStatusName[insats.status]}</td>
              <td className={tableStyles['date']}>{insats.startsOn ?? text.noDate}</td>
              <td className={tableStyles['date']}>{date(insats.updatedAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SortHeading({ column }: { column: SortColumn }) {
  const [{ sort = usualSort }, change] = useViewState();
  const direction = ariaSort(column, sort);
  const Icon = { ascending: ArrowUp, descending: ArrowDown, none: ArrowDownUp }[direction];
  return (
    <th scope="col" aria-sort={direction}>
      <button type="button" className={styles['sort']} onClick={() => change({ sort: sortAfterPress(column, sort) })}>
        {text.columns[column]}
        <Icon aria-hidden size={15} data-quiet={direction === 'none' ? '' : undefined} />
      </button>
    </th>
  );
}
