import type { Point } from 'maplibre-gl';
import type { RefObject } from 'react';
import { vardenhetLook } from '../../components/vardenhet-look.ts';
import styles from './coverage-map.module.css';
import type { ShownUnit } from './coverage-units.ts';
import { starPath } from './unit-mark-paths.ts';

/** The unit that is held, over the map, and a line from where it was taken. */
export function HeldUnit({ ref }: { ref: RefObject<HTMLDivElement | null> }) {
  return (
    <div ref={ref} className={styles['held']} hidden>
      <svg width="100%" height="100%" aria-hidden>
        <line stroke="#fff" strokeWidth="5" />
        <line stroke="#143c50" strokeWidth="2" strokeDasharray="5 4" />
        <circle r="18" fill="#fff" fillOpacity=".75" stroke="#143c50" strokeWidth="2" />
        <path />
      </svg>
    </div>
  );
}

/** Moves what `HeldUnit` shows, without a render of the page: it follows a pointer. */
export function showHeld(held: HTMLDivElement | null, unit: ShownUnit, from: Point, at: Point) {
  if (held === null) return;
  held.hidden = false;
  for (const line of held.querySelectorAll('line')) {
    setAll(line, { x1: from.x, y1: from.y, x2: at.x, y2: at.y });
  }
  const circle = held.querySelector('circle');
  if (circle !== null) setAll(circle, { cx: at.x, cy: at.y });
  const path = held.querySelector('path');
  if (path === null) return;
  const { path: d, colour } = unit.vardenhet === null ? star : vardenhetLook[unit.vardenhet.kind];
  const half = unit.vardenhet === null ? 15 : 12;
  setAll(path, { d, fill: colour, transform: `translate(${at.x - half} ${at.y - half})` });
}

export function hideHeld(held: HTMLDivElement | null) {
  if (held !== null) held.hidden = true;
}

const star = { path: starPath, colour: '#143c50' };

function setAll(element: Element, attributes: Readonly<Record<string, string | number>>) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
