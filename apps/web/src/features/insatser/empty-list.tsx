import { Button } from '@midas-ds/components/button';
import { Link } from '@tanstack/react-router';
import { noFilters } from '../../app/insats-filters.ts';
import { useViewState } from '../../app/use-view-state.ts';
import { insatserText as text } from '../../text/insatser.ts';
import styles from './insatser.module.css';

/** Nothing to list: either the filters let nothing through, or nothing is logged yet and this is how one begins. */
export function EmptyList({ filtered }: { filtered: boolean }) {
  const [, change] = useViewState();
  return (
    <div className={styles['empty']}>
      <h2>{filtered ? text.noMatchTitle : text.noneTitle}</h2>
      <p>{filtered ? text.noMatch : text.none}</p>
      {filtered ? (
        <Button size="medium" onPress={() => change(noFilters)}>
          {text.clear}
        </Button>
      ) : (
        <Link to="/karta" search={(previous) => previous} className={styles['primary']}>
          {text.openMap}
        </Link>
      )}
    </div>
  );
}
