import type { Area, Region } from '@halsouppdrag/domain';
import { number } from '../../format/format.ts';
import { dataText as text } from '../../text/data.ts';
import styles from './data.module.css';

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
    <table className={styles['table']}>
      <caption>{text.populationCaption(year)}</caption>
      <thead>
        <tr>
          <th scope="col">{text.level}</th>
          <th scope="col" className={styles['figure']}>
            {text.count}
          </th>
          <th scope="col" className={styles['figure']}>
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
              <td className={styles['figure']}>{number(there.length)}</td>
              <td className={styles['figure']}>{number(there.reduce((sum, area) => sum + area.population, 0))}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
