import type { Map as MapLibreMap } from 'maplibre-gl';
import { useCallback, useEffect, useRef } from 'react';
import { areaIn } from './area-in.ts';

/**
 * Tells each area of a source its state, as soon as the source is there, and again only what has changed. Gives the
 * function that tells, for what changes faster than the page is drawn.
 */
export function useAreaStates<State extends object>(
  map: MapLibreMap | null,
  source: string,
  states: ReadonlyMap<string, State>,
): (states: ReadonlyMap<string, State>) => void {
  const told = useRef(new Map<string, string>());
  const tell = useCallback(
    (latest: ReadonlyMap<string, State>) => {
      if (map?.getSource(source) === undefined) return;
      for (const [id, state] of latest) {
        const now = JSON.stringify(state);
        if (told.current.get(id) === now) continue;
        told.current.set(id, now);
        map.setFeatureState(areaIn(map, source, id), state);
      }
    },
    [map, source],
  );
  useEffect(() => {
    if (map === null) return undefined;
    const onSource = () => tell(states);
    if (map.getSource(source) === undefined) map.on('sourcedata', onSource);
    tell(states);
    return () => void map.off('sourcedata', onSource);
  }, [map, source, states, tell]);
  return tell;
}
