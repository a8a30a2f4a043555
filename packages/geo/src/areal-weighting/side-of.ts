import { orient2d } from 'robust-predicates';

/**
 * Two outlines that share a border, or where a corner of one lies on an edge of the other, have no plain answer to who
 * is inside. So the first outline is thought of as moved by (ε, ε²) for an ε smaller than any number: then nothing
 * coincides, every question has one answer, and the answers fit together. Areas do not change, since ε goes to nothing.
 * Source: Edelsbrunner & Mücke 1990, "Simulation of simplicity", on the exact predicates of Shewchuk 1997.
 */

/** Whether the corner (x, y) of the moved outline lies to the left of the resting edge from a to b. */
export function isMovedLeft(x: number, y: number, ax: number, ay: number, bx: number, by: number): boolean {
  const turn = orient2d(ax, ay, bx, by, x, y);
  // orient2d is negative where the corners turn counter-clockwise.
  if (turn !== 0) return turn < 0;
  const dy = by - ay;
  // A step (ε, ε²) goes to the left of what points down, and along what is level to the left of what points east.
  return dy === 0 ? bx > ax : dy < 0;
}

/** Whether the resting corner (x, y) lies to the left of the moved edge from a to b. */
export function isRestingLeft(x: number, y: number, ax: number, ay: number, bx: number, by: number): boolean {
  const turn = orient2d(ax, ay, bx, by, x, y);
  if (turn !== 0) return turn < 0;
  const dy = by - ay;
  return dy === 0 ? bx < ax : dy > 0;
}
