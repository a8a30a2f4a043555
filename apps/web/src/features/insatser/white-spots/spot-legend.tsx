import { whiteSpotsText as text } from '../../../text/white-spots.ts';
import type { CellLook } from './cell-figure.ts';
import { SpotMark } from './spot-cell.tsx';
import styles from './white-spots.module.css';

const looks: readonly (readonly [look: CellLook, meaning: string])[] = [
  ['spotHigh', text.legendHigh],
  ['spotMedium', text.legendMedium],
  ['some', text.legendSome],
  ['quiet', text.legendLow],
];

/** What the looks of the cells mean, and what their figure is. */
export function SpotLegend({ note }: { note: string }) {
  return (
    <div className={styles['legend']}>
      <ul aria-label={text.legend}>
        {looks.map(([look, meaning]) => (
          <li key={look}>
            <span className={styles['sample']} data-look={look}>
              <SpotMark look={look} />
            </span>
            {meaning}
          </li>
        ))}
      </ul>
      <p>{note}</p>
    </div>
  );
}
