import { type Insats, insatsStatusName } from '@halsouppdrag/domain';
import { ExampleMark } from '../../../components/example-mark.tsx';
import tableStyles from '../../../components/table.module.css';
import { insatsPeriod } from '../../../panel/insats/insats-period.ts';
import { PanelLink } from '../../../panel/panel-link.tsx';
import { useAreas } from '../../../panel/use-areas.ts';
import { calendarText as text } from '../../../text/calendar.ts';
import pageStyles from '../insatser.module.css';

/** The same as the line of time says, in words and dates. */
export function PeriodTable({ insatser, narrow }: { insatser: readonly Insats[]; narrow: boolean }) {
  const areas = useAreas();
  const where = (insats: Insats) => insats.areaIds.map((id) => areas.nameOf(id)).join(', ');
  if (narrow) {
    return (
      <ul className={pageStyles['cards']}>
        {insatser.map((insats) => (
          <li key={insats.id} className={pageStyles['card']}>
            <h3>
              <Title insats={insats} />
            </h3>
            <p className={pageStyles['quiet']}>
              {insatsStatusName[insats.status]} · {where(insats)}
            </p>
            <p className={pageStyles['quiet']}>{insatsPeriod(insats)}</p>
          </li>
        ))}
      </ul>
    );
  }
  const { columns } = text;
  return (
    <table className={`${tableStyles['table'] ?? ''} ${tableStyles['choosable'] ?? ''}`}>
      <caption>{text.timelineCaption}</caption>
      <thead>
        <tr>
          {[columns.title, columns.status, columns.areas, columns.from, columns.to].map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {insatser.map((insats) => (
          <tr key={insats.id}>
            <th scope="row">
              <Title insats={insats} />
            </th>
            <td>{insatsStatusName[insats.status]}</td>
            <td>{where(insats)}</td>
            <td className={tableStyles['date']}>{insats.startsOn ?? text.unknown}</td>
            <td className={tableStyles['date']}>
              {insats.endsOn ?? (insats.status === 'pagar' ? text.noEnd : text.unknown)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Title({ insats }: { insats: Insats }) {
  return (
    <>
      <PanelLink to={{ kind: 'insats', insatsId: insats.id }} className={tableStyles['open']}>
        {insats.title}
      </PanelLink>{' '}
      {insats.example ? <ExampleMark /> : null}
    </>
  );
}
