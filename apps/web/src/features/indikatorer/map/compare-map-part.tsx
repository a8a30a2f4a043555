import type { AreaId } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState, useSyncExternalStore } from 'react';
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
import type { Shown } from '../shown.ts';
import { useGround } from './use-ground.ts';

// MapLibre is larger than all the rest of the page, which should not wait for it.
const CompareMap = lazy(() => import('./compare-map.tsx'));

const uncoloured: Colouring = { classes: [], classOf: new Map() };
const unsaid = (areaId: AreaId) => areaId;

interface Props {
  readonly level: ComparedLevel;
  /** Null while it is being worked out: the map comes meanwhile. */
  readonly shown: Shown | null;
  readonly chosen: readonly AreaId[];
  readonly pointed: Pointed;
  readonly onPick: (areaId: AreaId) => void;
  readonly view: ViewState;
  readonly change: (part: Partial<ViewState>, replace?: boolean) => void;
}

/** The map of how areas compare, and what its colours and patterns mean. */
export function CompareMapPart({ level, shown, view, ...linked }: Props) {
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
              colouring={shown?.colouring ?? uncoloured}
              say={shown?.say ?? unsaid}
              box={region.bbox}
              view={view}
              isInText={!isBesideText}
              onCannotDraw={() => setIsDrawable(false)}
            />
          </Suspense>
        ) : null}
        {isDrawable ? null : <p className={styles['notice']}>{text.noWebGl}</p>}
      </div>
      {shown === null ? null : <Legend shown={shown} />}
    </section>
  );
}

function Legend({ shown: { about, colouring } }: { shown: Shown }) {
  return (
    <div className={styles['legend']}>
      <strong>{about}</strong>
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
  );
}

/** The same width as in `indikatorer.module.css`. */
const wide = window.matchMedia('(min-width: 64rem)');

function followWide(onChange: () => void) {
  wide.addEventListener('change', onChange);
  return () => wide.removeEventListener('change', onChange);
}
