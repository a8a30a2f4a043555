import type { Area, Region } from '@halsouppdrag/domain';
import tableStyles from '../../components/table.module.css';
import { number } from '../../format/format.ts';
import { dataText as text } from '../../text/data.ts';

/** How many areas each level has and how many people they hold together. */
export function LevelTable({
  levels,
  areas,
  year,
}: {
  levels: Region['levels'];
  areas: readonly Area[];
  year: number;
}) {
  return (
    <table className={tableStyles['table']}>
      <caption>{text.populationCaption(year)}</caption>
      <thead>
        <tr>
          <th scope="col">{text.level}</th>
          <th scope="col" className={tableStyles['figure']}>
            {text.count}
          </th>
          <th scope="col" className={tableStyles['figure']}>
            {text.population}
          </th>
        </tr>
      </thead>
      <tbody>
        {levels.map(({ level, name }) => {
          const there = areas.filter((area) => area.level === level);
          return (
            <tr key={level}>
              <th scope="row">{name}</th>
              <td className={tableStyles['figure']}>{number(there.length)}</td>
              <td className={tableStyles['figure']}>{number(there.reduce((sum, area) => sum + area.population, 0))}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
