import { Button } from '@midas-ds/components/button';
import { SlidersHorizontal } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { useViewState } from '../../app/use-view-state.ts';
import type { ViewState } from '../../app/view-state.ts';
import { insatserText as text } from '../../text/insatser.ts';
import styles from './insatser.module.css';
import { useNarrow } from './use-narrow.ts';

/** The filters of a view; on a phone behind one button that says how many are on. */
export function FilterPanel({
  active,
  none,
  folds = false,
  children,
}: {
  active: number;
  /** The change of the address that takes every filter away. */
  none: Partial<ViewState>;
  /** Behind the button on every screen, where the view itself needs the room. */
  folds?: boolean;
  children: ReactNode;
}) {
  const behindButton = useNarrow() || folds;
  const [open, setOpen] = useState(false);
  const [, change] = useViewState();
  const id = useId();
  const shown = !behindButton || open;
  return (
    <section
      data-screen-only
      className={styles['filters']}
      aria-label={text.filters}
      data-folds={folds ? '' : undefined}
    >
      {behindButton ? (
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
        {shown ? <div className={styles['fields']}>{children}</div> : null}
        {shown && active > 0 ? (
          <div className={styles['clear']}>
            <Button variant="tertiary" size="medium" onPress={() => change(none)}>
              {text.clear}
            </Button>
          </div>
        ) : null}
      </div>
    </section>
  );
}
