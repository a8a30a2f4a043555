import type { IndicatorLoad } from '@halsouppdrag/domain';
import { number } from '../../../format/format.ts';
import { importText as text } from '../../../text/data-import.ts';
import styles from '../data.module.css';

/** That figures are loaded, and whether they add up to what their publisher says. */
export function Receipt({ receipt: { series, fileName, published } }: { receipt: IndicatorLoad }) {
  const figures = series.reduce((sum, one) => sum + one.figures, 0);
  return (
    <p role="status" className={styles['done']}>
      {text.loaded(number(figures), fileName)}{' '}
      {published === null ? null : published.agrees ? text.agrees : text.disagrees(number(published.total))}
    </p>
  );
}
