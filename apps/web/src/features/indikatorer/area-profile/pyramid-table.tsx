import type { PopulationPyramid, SmallCount } from '@halsouppdrag/domain';
import { useId } from 'react';
import { number } from '../../../format/format.ts';
import { areaProfileText as text } from '../../../text/area-profile.ts';
import { sexLook } from '../charts/sex-look.ts';
import styles from './area-profile.module.css';

/** The people by age and sex, the oldest first: a table whose bars make the pyramid. */
export function PyramidTable({
  groups,
  name,
  year,
}: {
  groups: readonly PopulationPyramid['groups'][number][];
  name: string;
  year: number;
}) {
  const id = useId();
  const counted = groups.flatMap(({ women, men }) => [women, men]).filter((count) => typeof count === 'number');
  const most = Math.max(1, ...counted);
  const written = (count: SmallCount | null) => (typeof count === 'number' ? number(count) : (count ?? '–'));
  const bar = (count: SmallCount | null, sex: 'women' | 'men') => (
    <span
      className={styles['bar']}
      data-sex={sex}
      // As long as its share of what is left beside the figures.
      style={{
        width: `calc((100% - 3.5rem) * ${typeof count === 'number' ? count / most : 0})`,
        background: sexLook[sex],
      }}
    />
  );
  return (
    <table className={styles['pyramid']} aria-labelledby={id}>
      <caption id={id} className="visually-hidden">
        {text.pyramidCaption(name, year)}
      </caption>
      <thead>
        <tr>
          <th scope="col">{text.women}</th>
          <th scope="col">{text.age}</th>
          <th scope="col">{text.men}</th>
        </tr>
      </thead>
      <tbody>
        {groups.toReversed().map(({ ageGroup, women, men }) => (
          <tr key={ageGroup}>
            <td>
              <span className={styles['side']} data-sex="women">
                {written(women)} {bar(women, 'women')}
              </span>
            </td>
            <th scope="row">{ageGroup.replace('-', '–')}</th>
            <td>
              <span className={styles['side']} data-sex="men">
                {bar(men, 'men')} {written(men)}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
