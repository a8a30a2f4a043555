import type { Map as MapLibreMap } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import { areaIn } from './area-in.ts';

/** Tells each area of a source its state, as soon as the source is there, and again only what has changed. */
export function useAreaStates<State extends object>(
  map: MapLibreMap | null,
  source: string,
  states: ReadonlyMap<string, State>,
): void {
  const told = useRef(new Map<string, string>());
  useEffect(() => {
    if (map === null) return undefined;
    const tell = () => {
      if (map.getSource(source) === undefined) return;
      for (const [id, state] of states) {
        const now = JSON.stringify(state);
        if (told.current.get(id) === now) continue;
        told.current.set(id, now);
        map.setFeatureState(areaIn(map, source, id), state);
      }
    };
    if (map.getSource(source) === undefined) map.on('sourcedata', tell);
    tell();
    return () => void map.off('sourcedata', tell);
  }, [map, source, states]);
}
