import type { DrawnPoint, Position } from '@halsouppdrag/domain';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { ViewState } from '../../app/view-state.ts';
import { highestNumber, placesIn, placesWritten, withPlace } from './drawn-places.ts';
import { excludedIn, excludedWritten } from './excluded-in-address.ts';

/** Places put on the map to be tried as places of new units. They are in the address, so that a link restores them. */
export function useDrawnPlaces(
  { places: written, excluded }: Pick<ViewState, 'places' | 'excluded'>,
  change: (part: Partial<ViewState>) => void,
) {
  const drawn = useMemo(() => placesIn(written), [written]);
  const latest = useRef(drawn);
  useEffect(() => {
    latest.current = drawn;
  }, [drawn]);
  const tell = useRef(change);
  tell.current = change;
  // One that is taken away leaves its number unused, or what was found for it would be read as said of another.
  const highest = useRef(0);
  highest.current = Math.max(highest.current, highestNumber(drawn));
  const setDrawn = useCallback(
    (next: readonly DrawnPoint[]) => {
      const removed = latest.current.filter(({ id }) => !next.some((one) => one.id === id)).map(({ id }) => id);
      // At once, so that two presses in the same moment are two places.
      latest.current = [...next];
      // Another may get its number when the page is opened anew, and is not left out for that.
      const left = excludedIn(excluded).filter((id) => !removed.includes(id));
      tell.current({ places: placesWritten(next), excluded: excludedWritten(left) });
    },
    [excluded],
  );
  const draw = useCallback(
    (position: Position) => {
      highest.current += 1;
      setDrawn(withPlace(latest.current, highest.current, position));
    },
    [setDrawn],
  );
  return { drawn, draw, setDrawn };
}
