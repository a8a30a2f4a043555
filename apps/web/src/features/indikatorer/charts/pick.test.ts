import { describe, expect, it } from 'vitest';
import { apart, brushed, nearestSpot } from './pick.ts';

const spots = [
  { areaId: 'kommun:0360', x: 10, y: 10 },
  { areaId: 'kommun:0331', x: 30, y: 10 },
  { areaId: 'kommun:0319', x: 300, y: 200 },
];

describe('areas in a chart', () => {
  it('are pointed at when near, the nearest first', () => {
    expect(nearestSpot(spots, { x: 21, y: 10 })?.areaId).toBe('kommun:0331');
    expect(nearestSpot(spots, { x: 150, y: 100 })).toBeNull();
  });

  it('are brushed by a box drawn from any corner, its edge included', () => {
    const both = ['kommun:0360', 'kommun:0331'];
    expect(brushed(spots, { x: 10, y: 5 }, { x: 30, y: 15 })).toEqual(both);
    expect(brushed(spots, { x: 30, y: 15 }, { x: 10, y: 5 })).toEqual(both);
    expect(brushed(spots, { x: 11, y: 5 }, { x: 29, y: 15 })).toEqual([]);
  });

  it('have one ring where they lie on each other', () => {
    const crowd = Array.from({ length: 1000 }, (_, k) => ({ areaId: `kommun:${k}`, x: k / 100, y: 10 }));
    expect(apart(crowd).length).toBeLessThan(10);
    expect(apart(spots)).toEqual(spots);
  });
});
