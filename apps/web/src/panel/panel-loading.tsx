import { Loading } from '../components/loading.tsx';
import styles from './panel.module.css';

/** Holds the panel's place: as tall as the panel itself, so nothing moves when the content comes. */
export function PanelLoading() {
  return (
    <div className={styles['waiting']}>
      <Loading lines={8} />
    </div>
  );
}
