import type { PlanePoint } from './plane.ts';

/** Where a ring crosses a curve, and how far along the curve that is. */
export interface Crossing {
  readonly point: PlanePoint;
  readonly along: number;
}

/** A line or a circle with an inside, along which rings are cut. */
export interface CuttingCurve {
  holds(point: PlanePoint): boolean;
  /** Where the stretch between a point that it holds and one that it does not crosses it. */
  crossing(held: PlanePoint, other: PlanePoint): Crossing;
  /** A point that it holds on the stretch between two that it does not hold, or null when there is none. */
  dip(a: PlanePoint, b: PlanePoint): PlanePoint | null;
  /** Its corners strictly between two places along it. */
  corners(from: number, to: number): PlanePoint[];
  /** How far along it one comes back to where one began, null for a line. */
  readonly period: number | null;
  pointAt(along: number): PlanePoint;
}

/**
 * A straight side in the plane is not quite straight in lon/lat. With a corner every kilometre the two part by
 * centimetres; a side of 20 km left whole would lie some 14 m off, and neighbours would overlap or gape.
 */
const lineStepMetres = 1000;

/** The half-plane to the left of the line from `a` to `b`. */
export function leftOf(a: PlanePoint, b: PlanePoint): CuttingCurve {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const ux = (b[0] - a[0]) / length;
  const uy = (b[1] - a[1]) / length;
  const pointAt = (along: number): PlanePoint => [a[0] + along * ux, a[1] + along * uy];
  const leftward = ([x, y]: PlanePoint) => ux * (y - a[1]) - uy * (x - a[0]);
  return {
    period: null,
    holds: (point) => leftward(point) >= 0,
    crossing(held, other) {
      const inside = leftward(held);
      const t = inside / (inside - leftward(other));
      const point: PlanePoint = [held[0] + t * (other[0] - held[0]), held[1] + t * (other[1] - held[1])];
      return { point, along: ux * (point[0] - a[0]) + uy * (point[1] - a[1]) };
    },
    dip: () => null,
    corners: (from, to) => multiples(lineStepMetres, from, to).map(pointAt),
    pointAt,
  };
}

/** Two degrees: at 30 km the polygon lies at most five metres inside the circle, less than the outlines are off. */
const circleStep = Math.PI / 90;

/** The disc around a centre. */
export function discAround([cx, cy]: PlanePoint, radius: number): CuttingCurve {
  const beyond = ([x, y]: PlanePoint) => (x - cx) * (x - cx) + (y - cy) * (y - cy) - radius * radius;
  const pointAt = (angle: number): PlanePoint => [cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)];
  return {
    period: 2 * Math.PI,
    holds: (point) => beyond(point) <= 0,
    crossing(held, other) {
      // |held + t · step − centre|² = radius²; the root towards `other`, in the form that does not cancel.
      const [sx, sy] = [other[0] - held[0], other[1] - held[1]];
      const a = sx * sx + sy * sy;
      const b = sx * (held[0] - cx) + sy * (held[1] - cy);
      const c = Math.min(0, beyond(held));
      const root = Math.sqrt(b * b - a * c);
      const t = b > 0 ? -c / (b + root) : (root - b) / a;
      const point: PlanePoint = [held[0] + t * sx, held[1] + t * sy];
      const angle = Math.atan2(point[1] - cy, point[0] - cx);
      return { point, along: angle < 0 ? angle + 2 * Math.PI : angle };
    },
    dip(a, b) {
      const [sx, sy] = [b[0] - a[0], b[1] - a[1]];
      const t = (sx * (cx - a[0]) + sy * (cy - a[1])) / (sx * sx + sy * sy);
      const foot: PlanePoint = [a[0] + t * sx, a[1] + t * sy];
      return t > 0 && t < 1 && beyond(foot) < 0 ? foot : null;
    },
    corners: (from, to) => multiples(circleStep, from, to).map(pointAt),
    pointAt,
  };
}

/** The multiples of a step strictly between two numbers. */
function multiples(step: number, from: number, to: number): number[] {
  const found: number[] = [];
  for (let k = Math.floor(from / step) + 1; k * step < to; k++) found.push(k * step);
  return found;
}
