import type { AreaId } from '@halsouppdrag/domain';
import { type RefObject, useEffect } from 'react';
import type { Pointed } from '../pointed.ts';
import { benchmarkColour, type Drawing, type Spot } from './drawing.ts';
import { circleAt } from './one-path.ts';
import { apart, brushed, nearestSpot, type Point } from './pick.ts';

/** How areas are pointed at and picked in a chart. */
export interface Picking {
  readonly pointed: Pointed;
  readonly chosen: readonly AreaId[];
  /** An area was pressed. */
  readonly onPick: (areaId: AreaId) => void;
  /** A box was drawn round areas. */
  readonly onBrush: (areaIds: readonly AreaId[]) => void;
  /** What the sign at the pointer says. */
  readonly say: (areaId: AreaId) => string;
  /** The name written beside those chosen; null where the chart has it already. */
  readonly nameOf: ((areaId: AreaId) => string) | null;
}

/** A box smaller than this was meant as a press. */
const leastBrush = 5;

/**
 * Lets areas be pointed at, pressed and brushed in a chart, and shows what is pointed at elsewhere. It happens in the
 * chart's own elements, so that it keeps up with the pointer.
 */
export function useChartPicking(
  drawing: Drawing | null,
  sign: RefObject<HTMLDivElement | null>,
  picking: Picking | null,
  chosen: readonly AreaId[],
): void {
  useEffect(() => {
    if (drawing === null || picking === null) return undefined;
    const { svg, spots } = drawing;
    const rings = group(svg);
    for (const spot of spots.filter(({ areaId }) => chosen.includes(areaId))) {
      ring(rings, spot);
      if (picking.nameOf !== null) label(rings, spot, picking.nameOf(spot.areaId), svg.width.baseVal.value);
    }
    return () => rings.remove();
  }, [drawing, picking, chosen]);

  useEffect(() => {
    if (drawing === null || picking === null) return undefined;
    const { svg, spots } = drawing;
    const { pointed, onPick, onBrush, say } = picking;
    const passing = group(svg);
    passing.dataset['passing'] = '';
    const box = passing.appendChild(
      element('rect', { fill: benchmarkColour, 'fill-opacity': 0.12, visibility: 'hidden' }),
    );
    // All as one: a box may hold thousands, and each movement draws them anew.
    const rings = passing.appendChild(element('path', ringLook));
    const show = () => {
      const now = pointed.current();
      const lit = apart(spots.filter(({ areaId }) => now.has(areaId)));
      rings.setAttribute('d', lit.map(({ x, y }) => circleAt(x, y, ringRadius)).join(''));
    };
    const stop = pointed.follow(show);
    show();

    let from: Point | null = null;
    const at = (event: PointerEvent): Point => {
      const { left, top } = svg.getBoundingClientRect();
      return { x: event.clientX - left, y: event.clientY - top };
    };
    const tell = (spot: Spot | null) => {
      if (sign.current === null) return;
      sign.current.hidden = spot === null;
      if (spot === null) return;
      sign.current.textContent = say(spot.areaId);
      const isRight = spot.x > svg.width.baseVal.value / 2;
      sign.current.style.transform = `translate(${spot.x}px, ${spot.y}px) translate(${isRight ? 'calc(-100% - 12px)' : '12px'}, 12px)`;
    };
    const isBox = (to: Point) => from !== null && Math.hypot(to.x - from.x, to.y - from.y) > leastBrush;
    const move = (event: PointerEvent) => {
      const to = at(event);
      if (from !== null && isBox(to)) {
        place(box, from, to);
        tell(null);
        pointed.become(brushed(spots, from, to));
        return;
      }
      const spot = nearestSpot(spots, to);
      svg.style.cursor = spot === null ? 'crosshair' : 'pointer';
      pointed.become(spot === null ? [] : [spot.areaId]);
      tell(spot);
    };
    const press = (event: PointerEvent) => {
      // A finger that moves scrolls the page; it picks by a tap.
      if (event.pointerType === 'touch' || event.button !== 0) return;
      from = at(event);
      svg.setPointerCapture(event.pointerId);
      event.preventDefault();
    };
    const lift = (event: PointerEvent) => {
      const to = at(event);
      if (from !== null && isBox(to)) onBrush(brushed(spots, from, to));
      else {
        const spot = nearestSpot(spots, to);
        if (spot !== null && (from !== null || event.pointerType === 'touch')) onPick(spot.areaId);
      }
      from = null;
      box.setAttribute('visibility', 'hidden');
    };
    const leave = () => {
      if (from !== null) return;
      pointed.become([]);
      tell(null);
    };
    const cancel = () => {
      from = null;
      box.setAttribute('visibility', 'hidden');
      pointed.become([]);
    };
    const listening = new AbortController();
    const { signal } = listening;
    svg.addEventListener('pointermove', move, { signal });
    svg.addEventListener('pointerdown', press, { signal });
    svg.addEventListener('pointerup', lift, { signal });
    svg.addEventListener('pointerleave', leave, { signal });
    svg.addEventListener('pointercancel', cancel, { signal });
    return () => {
      listening.abort();
      stop();
      passing.remove();
      tell(null);
    };
  }, [drawing, picking, sign]);
}

function group(svg: SVGSVGElement): SVGGElement {
  const made = element('g', { 'pointer-events': 'none' });
  svg.append(made);
  return made;
}

const ringRadius = 9;
const ringLook = { fill: 'none', stroke: benchmarkColour, 'stroke-width': 2.5 };

function ring(to: SVGElement, { x, y }: Spot) {
  to.append(element('circle', { cx: x, cy: y, r: ringRadius, ...ringLook }));
}

function label(to: SVGElement, { x, y }: Spot, name: string, width: number) {
  const isRight = x > width * 0.6;
  const text = element('text', {
    x: x + (isRight ? -13 : 13),
    y: y + 4,
    'text-anchor': isRight ? 'end' : 'start',
    'font-weight': 600,
    fill: benchmarkColour,
    stroke: '#fff',
    'stroke-width': 4,
    'paint-order': 'stroke',
  });
  text.textContent = name;
  to.append(text);
}

function place(box: SVGElement, a: Point, b: Point) {
  const sides = {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
  for (const [name, value] of Object.entries(sides)) box.setAttribute(name, String(value));
  box.setAttribute('visibility', 'visible');
}

function element<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[Tag] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}
