import type { Map as MapLibreMap, MapMouseEvent, Point } from 'maplibre-gl';
import { type RefObject, useEffect, useRef } from 'react';

/** What is at a point of the map. */
export interface Hit<Kind extends string = string> {
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
  readonly source: string;
}

/** Between the pointer and the sign, and the sign and the edge. */
const gap = 12;

/**
 * Shows what is under the pointer: the area lights up and a small sign names it. It all happens in the map and in one
 * element, since a render of the page for every movement would be felt.
 */
export function useMapSign<Kind extends string>(
  map: MapLibreMap | null,
  sign: RefObject<HTMLDivElement | null>,
  hitAt: (map: MapLibreMap, point: Point) => Hit<Kind> | null,
  say: (hit: Hit<Kind>) => string | null,
): void {
  const latestSay = useRef(say);
  latestSay.current = say;
  useEffect(() => {
    if (map === null) return;
    let lit: { source: string; id: string } | null = null;
    const light = (next: { source: string; id: string } | null) => {
      if (lit?.source === next?.source && lit?.id === next?.id) return;
      if (lit !== null && map.getSource(lit.source) !== undefined) map.setFeatureState(lit, { hover: false });
      lit = next;
      if (lit !== null) map.setFeatureState(lit, { hover: true });
    };
    const move = ({ point, originalEvent }: MapMouseEvent) => {
      // Who holds something is not asking what lies under it.
      const hit = map.isMoving() || originalEvent.buttons !== 0 ? null : hitAt(map, point);
      // A place is an area that a press does not open.
      light(hit?.kind === 'area' || hit?.kind === 'place' ? { source: hit.source, id: hit.id } : null);
      map.getCanvas().style.cursor = hit === null || hit.kind === 'place' ? '' : 'pointer';
      const text = hit === null ? null : latestSay.current(hit);
      if (sign.current === null) return;
      sign.current.hidden = text === null;
      sign.current.textContent = text;
      // On the side of the pointer that has room, and no wider than it.
      const width = map.getContainer().clientWidth;
      const rightHalf = point.x > width / 2;
      const room = (rightHalf ? point.x : width - point.x) - 2 * gap;
      sign.current.style.maxWidth = `min(20rem, ${room}px)`;
      sign.current.style.transform = `translate(${point.x}px, ${point.y}px) translate(${rightHalf ? `calc(-100% - ${gap}px)` : `${gap}px`}, 14px)`;
    };
    const leave = () => {
      light(null);
      if (sign.current !== null) sign.current.hidden = true;
    };
    map.on('mousemove', move);
    map.on('mouseout', leave);
    map.on('dragstart', leave);
    return () => {
      map.off('mousemove', move);
      map.off('mouseout', leave);
      map.off('dragstart', leave);
    };
  }, [map, sign, hitAt]);
}
