import { shellText } from '../text/shell.ts';
import styles from './example-mark.module.css';

/** The mark that made-up figures and records carry wherever they are shown. */
export function ExampleMark() {
  return <span className={styles['mark']}>{shellText.exempeldata}</span>;
}
