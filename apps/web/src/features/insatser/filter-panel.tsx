import { Button } from '@midas-ds/components/button';
import { SlidersHorizontal } from 'lucide-react';
import { useId, useState } from 'react';
import { noFilters } from '../../app/insats-filters.ts';
import { useViewState } from '../../app/use-view-state.ts';
import { insatserText as text } from '../../text/insatser.ts';
import { Filters } from './filters.tsx';
import styles from './insatser.module.css';
import { useNarrow } from './use-narrow.ts';

/** The filters; on a phone behind one button that says how many are on. */
export function FilterPanel({ active }: { active: number }) {
  const narrow = useNarrow();
  const [open, setOpen] = useState(false);
  const [, change] = useViewState();
  const id = useId();
  const shown = !narrow || open;
  return (
    <section className={styles['filters']} aria-label={text.filters}>
      {narrow ? (
        <button
          type="button"
          className={styles['filterButton']}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <SlidersHorizontal aria-hidden size={18} />
          {open ? text.hideFilters : active === 0 ? text.filters : text.filtersActive(active)}
        </button>
      ) : null}
      <div id={id} hidden={!shown}>
        {shown ? <Filters /> : null}
        {shown && active > 0 ? (
          <div className={styles['clear']}>
            <Button variant="tertiary" size="medium" onPress={() => change(noFilters)}>
              {text.clear}
            </Button>
          </div>
        ) : null}
      </div>
    </section>
  );
}
