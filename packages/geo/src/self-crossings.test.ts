import type { Polygon, Position } from 'geojson';
import { expect, it } from 'vitest';
import { selfCrossings } from './self-crossings.ts';
import { box } from './testing/box.ts';

const ring = (...corners: Position[]): Polygon => ({ type: 'Polygon', coordinates: [[...corners, corners[0] ?? []]] });

it('finds where a border runs through itself', () => {
  expect(selfCrossings(ring([17, 60], [18, 61], [18, 60], [17, 61]), 9)).toEqual([[17.5, 60.5]]);
  // A loop that somebody drew on a long border.
  const loop = ring([17, 60], [17.6, 60], [17.5, 60.1], [17.4, 59.9], [18, 60], [18, 61], [17, 61]);
  expect(selfCrossings(loop, 9)).toEqual([[expect.closeTo(17.45, 9), 60]]);
  // A corner that reaches out through the border on the other side.
  const through = ring([17, 60], [18, 60], [18, 61], [17.6, 61], [17.5, 59.9], [17.4, 61], [17, 61]);
  expect(selfCrossings(through, 9)).toHaveLength(2);
  expect(selfCrossings(through, 1)).toHaveLength(1);
});

it('finds a hole that reaches out of its area, and parts of one area that lie over each other', () => {
  const [outer = []] = box(17, 60, 18, 61).coordinates;
  const [hole = []] = box(17.5, 60.2, 18.5, 60.4).coordinates;
  expect(selfCrossings({ type: 'Polygon', coordinates: [outer, hole] }, 9)).toHaveLength(2);
  expect(selfCrossings({ type: 'MultiPolygon', coordinates: [[outer], [hole]] }, 9)).toHaveLength(2);
});

it('finds none where a border only touches itself', () => {
  // Two squares in one ring that meet in a corner, and a hole that meets the border in another.
  expect(
    selfCrossings(ring([17, 60], [18, 60], [18, 61], [19, 61], [19, 62], [18, 62], [18, 61], [17, 61]), 9),
  ).toEqual([]);
  const [outer = []] = box(17, 60, 18, 61).coordinates;
  const hole = [
    [17.5, 60],
    [17.6, 60.2],
    [17.4, 60.2],
    [17.5, 60],
  ];
  expect(selfCrossings({ type: 'Polygon', coordinates: [outer, hole] }, 9)).toEqual([]);
  // A spike, out and back the same way; a corner given twice.
  expect(selfCrossings(ring([17, 60], [18, 60], [19, 60], [18, 60], [18, 60], [18, 61], [17, 61]), 9)).toEqual([]);
});

it('looks only at edges that lie near each other, however they lie', () => {
  const corners = Array.from({ length: 100_000 }, (_, k): Position => {
    const turn = (k / 100_000) * 2 * Math.PI;
    const reach = 1 + 0.1 * Math.cos(turn * 5000);
    return [17 + reach * Math.cos(turn), 60 + reach * Math.sin(turn)];
  });
  expect(selfCrossings(ring(...corners), 9)).toEqual([]);
});
