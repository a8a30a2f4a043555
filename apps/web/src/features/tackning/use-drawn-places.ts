import type { DrawnPoint, Position } from '@halsouppdrag/domain';
import { useCallback, useState } from 'react';
import { withPlace } from './drawn-places.ts';

/** Places put on the map to be tried as places of new units, for as long as the view is open. */
export function useDrawnPlaces() {
  const [drawn, setDrawn] = useState<readonly DrawnPoint[]>([]);
  const draw = useCallback((position: Position) => setDrawn((now) => withPlace(now, position)), []);
  return { drawn, draw, setDrawn };
}
