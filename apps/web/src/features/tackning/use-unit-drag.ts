import type { Map as MapLibreMap, Point } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import type { ShownUnit } from './coverage-units.ts';
import { roundedPosition } from './moved-changes.ts';
import type { UnitMove } from './use-unit-move.ts';

/** So many pixels are a hand that is not quite still. */
const stillness = { mouse: 4, finger: 10 };

/** Other moves are kept until the next frame is made: told at once, what they lead to is worked out by then. */
const mouseMoves = 'onpointerrawupdate' in window ? 'pointerrawupdate' : 'mousemove';

/** Shows the unit where it is held; null when it is not held any more. */
export type DragSight = (held: { unit: ShownUnit; at: Point } | null) => void;

/** Lets units be dragged on the map, by mouse and by finger. Escape puts the one that is held back. */
export function useUnitDrag(
  map: MapLibreMap | null,
  unitAt: (map: MapLibreMap, point: Point, by: keyof typeof stillness) => ShownUnit | null,
  move: UnitMove,
  show: DragSight,
) {
  const latest = useRef({ unitAt, show });
  latest.current = { unitAt, show };
  useEffect(() => {
    if (map === null) return undefined;
    const startBy =
      (by: keyof typeof stillness) => (event: { point: Point; preventDefault(): void; points?: readonly Point[] }) => {
        if ((event.points?.length ?? 1) > 1) return;
        const unit = latest.current.unitAt(map, event.point, by);
        if (unit === null) return;
        // The map stays where it is; the page still scrolls until the finger has moved the unit.
        event.preventDefault();
        followPointer(map, { unit, start: event.point, still: stillness[by] }, move, (held) =>
          latest.current.show(held),
        );
      };
    const byMouse = startBy('mouse');
    const byFinger = startBy('finger');
    map.on('mousedown', byMouse);
    map.on('touchstart', byFinger);
    return () => {
      map.off('mousedown', byMouse);
      map.off('touchstart', byFinger);
    };
  }, [map, move]);
}

function followPointer(
  map: MapLibreMap,
  { unit, start, still }: { unit: ShownUnit; start: Point; still: number },
  move: UnitMove,
  show: DragSight,
) {
  const events = new AbortController();
  const { signal } = events;
  let isHeld = false;
  let isTaken = false;
  let seenAt = start;
  let frame: number | null = null;
  const end = (how: 'putDown' | 'letGo') => {
    events.abort();
    if (frame !== null) cancelAnimationFrame(frame);
    clearTimeout(ready);
    if (isHeld) show(null);
    // Pressed and not moved it lies where it was, and what an earlier move led to still holds.
    if (isTaken) move[isHeld ? how : 'putDown']();
  };
  const take = () => {
    if (isTaken) return;
    isTaken = true;
    move.take(unit);
  };
  // With thousands of places where people live that takes more than a frame, which the first move does not have. What
  // the press ends elsewhere, as a move by keyboard, comes before it.
  const ready = setTimeout(take);
  const pointTo = (clientX: number, clientY: number) => {
    const { left, top } = map.getCanvasContainer().getBoundingClientRect();
    const at = start.clone();
    at.x = clientX - left;
    at.y = clientY - top;
    if (!isHeld && at.dist(start) < still) return false;
    take();
    isHeld = true;
    const { lng, lat } = map.unproject(at);
    move.carry(roundedPosition(lng, lat));
    seenAt = at;
    frame ??= requestAnimationFrame(() => {
      frame = null;
      show({ unit, at: seenAt });
    });
    return true;
  };
  window.addEventListener(
    mouseMoves,
    (event) => {
      const isByFinger = event instanceof PointerEvent && event.pointerType === 'touch';
      if (event instanceof MouseEvent && !isByFinger) pointTo(event.clientX, event.clientY);
    },
    { signal, capture: true },
  );
  let isMapTold = false;
  window.addEventListener(
    'mousemove',
    (event) => {
      if (!isHeld) return;
      // The first move takes away what the map says of a place. Then it need not hear what it does nothing about.
      if (isMapTold) event.stopPropagation();
      isMapTold = true;
    },
    { signal, capture: true },
  );
  window.addEventListener('mouseup', () => end('putDown'), { signal });
  window.addEventListener(
    'touchmove',
    (event) => {
      const [touch] = event.touches;
      if (touch === undefined || event.touches.length > 1) end('letGo');
      // What moves the unit does not scroll the page.
      else if (pointTo(touch.clientX, touch.clientY) && event.cancelable) event.preventDefault();
    },
    { signal, passive: false },
  );
  window.addEventListener('touchend', () => end('putDown'), { signal });
  window.addEventListener('touchcancel', () => end('letGo'), { signal });
  window.addEventListener('keydown', ({ key }) => key === 'Escape' && end('letGo'), { signal });
  window.addEventListener('blur', () => end('letGo'), { signal });
}
