import type { AreaId } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { type CSSProperties, lazy, useState } from 'react';
import { regionQuery } from '../../../api/queries.ts';
import type { ViewState } from '../../../app/view-state.ts';
import { number } from '../../../format/format.ts';
import { FigureMapPart } from '../../../map/figure-map-part.tsx';
import legend from '../../../map/map-legend.module.css';
import { useIsBesideText } from '../../../map/use-is-beside-text.ts';
import { mostClasses } from '../class-limits.ts';
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
  readonly colouring: Colouring | null;
  readonly chosen: readonly AreaId[];
  readonly pointed: Pointed;
  readonly onPick: (areaId: AreaId) => void;
  readonly view: ViewState;
  readonly change: (part: Partial<ViewState>, replace?: boolean) => void;
}

/** The map of how areas compare, and what its colours and patterns mean. */
export function CompareMapPart({ level, shown, colouring, view, ...linked }: Props) {
  const region = useQuery(regionQuery).data;
  const ground = useGround(level);
  const [isDrawable, setIsDrawable] = useState(true);
  const isBesideText = useIsBesideText();
  return (
    <FigureMapPart
      ground={ground}
      isDrawable={isDrawable}
      map={
        region === undefined ? null : (
          <CompareMap
            {...linked}
            region={region}
            ground={ground}
            level={level}
            colouring={colouring ?? uncoloured}
            say={shown?.say ?? unsaid}
            box={region.bbox}
            view={view}
            isInText={!isBesideText}
            onCannotDraw={() => setIsDrawable(false)}
          />
        )
      }
    >
      {shown === null || colouring === null ? null : <Legend about={shown.about} classes={colouring.classes} />}
    </FigureMapPart>
  );
}

function Legend({ about, classes }: { about: string; classes: Colouring['classes'] }) {
  const absent = classes.filter(({ pattern }) => pattern === 'hidden' || pattern === 'missing').length;
  return (
    <div className={legend['legend']}>
      <strong>{about}</strong>
      <ul className={styles['classes']} style={{ '--most-classes': mostClasses + absent } as CSSProperties}>
        {classes.map(({ name, colour, pattern, count }) => (
          <li key={name}>
            <span
              className={`${legend['swatch']} ${pattern === null ? '' : (styles[pattern] ?? legend[pattern])}`}
              style={{ backgroundColor: colour }}
              aria-hidden
            />
            {name}
            <span className={legend['count']}>{number(count)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
