import type { AreaId } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { regionQuery } from '../../../api/queries.ts';
import type { ViewState } from '../../../app/view-state.ts';
import { Failure } from '../../../components/failure.tsx';
import { Loading } from '../../../components/loading.tsx';
import { number } from '../../../format/format.ts';
import { indikatorerMap as text } from '../../../text/indikatorer-map.ts';
import type { Colouring } from '../colouring.ts';
import styles from '../indikatorer.module.css';
import type { Pointed } from '../pointed.ts';
import type { ComparedLevel } from '../resolve.ts';
import { useGround } from './use-ground.ts';

// MapLibre is larger than all the rest of the page, which should not wait for it.
const loadCompareMap = () => import('./compare-map.tsx');
const CompareMap = lazy(loadCompareMap);

/** Fetches what the map is made of and drawn on while what it is to show is still being worked out. */
export function useMapSoon(level: ComparedLevel): void {
  useGround(level);
  useEffect(() => void loadCompareMap().catch(() => undefined), []);
}

interface Props {
  readonly level: ComparedLevel;
  readonly colouring: Colouring;
  readonly legendTitle: string;
  readonly chosen: readonly AreaId[];
  readonly pointed: Pointed;
  readonly onPick: (areaId: AreaId) => void;
  readonly say: (areaId: AreaId) => string;
  readonly view: ViewState;
  readonly change: (part: Partial<ViewState>, replace?: boolean) => void;
}

/** The map of how areas compare, and what its colours and patterns mean. */
export function CompareMapPart({ level, colouring, legendTitle, view, ...linked }: Props) {
  const region = useQuery(regionQuery).data;
  const ground = useGround(level);
  const [isDrawable, setIsDrawable] = useState(true);
  const isBesideText = useSyncExternalStore(followWide, () => wide.matches);
  return (
    <section className={styles['mapPart']} aria-label={text.title}>
      <div className={styles['map']}>
        {ground.error === null ? null : <Failure error={ground.error} onRetry={ground.retry} />}
        {isDrawable && region !== undefined ? (
          <Suspense fallback={<Loading lines={1} />}>
            <CompareMap
              {...linked}
              region={region}
              ground={ground}
              level={level}
              colouring={colouring}
              box={region.bbox}
              view={view}
              isInText={!isBesideText}
              onCannotDraw={() => setIsDrawable(false)}
            />
          </Suspense>
        ) : null}
        {isDrawable ? null : <p className={styles['notice']}>{text.noWebGl}</p>}
      </div>
      <div className={styles['legend']}>
        <strong>{legendTitle}</strong>
        <ul>
          {colouring.classes.map(({ name, colour, pattern, count }) => (
            <li key={name}>
              <span
                className={`${styles['swatch']} ${pattern === null ? '' : styles[pattern]}`}
                style={{ backgroundColor: colour }}
                aria-hidden
              />
              {name}
              <span className={styles['count']}>{number(count)}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

/** The same width as in `indikatorer.module.css`. */
const wide = window.matchMedia('(min-width: 64rem)');

function followWide(onChange: () => void) {
  wide.addEventListener('change', onChange);
  return () => wide.removeEventListener('change', onChange);
}
