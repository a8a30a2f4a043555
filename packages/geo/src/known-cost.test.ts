import type { Position } from '@halsouppdrag/domain';
import { describe, expect, it } from 'vitest';
import { knownCost } from './known-cost.ts';

describe('costs worked out elsewhere', () => {
  const home: Position = [17, 60];
  const [a, b]: [Position, Position] = [
    [17.1, 60],
    [17.2, 60],
  ];
  const least = (unit: number, cost: number) => ({ unit: Int32Array.of(unit), cost: Float64Array.of(cost) });
  const travel = knownCost('minutes', [
    { to: [a, b], least: least(1, 4) },
    { to: [a], least: least(0, 9) },
  ]);

  it('are given for the units they were worked out for', () => {
    expect(travel.least([home], [a, b])).toEqual(least(1, 4));
    expect(travel.least([home], [a])).toEqual(least(0, 9));
  });

  it('are given for each unit that was asked about by itself', () => {
    const two = knownCost('minutes', [
      { to: [a], least: least(0, 9) },
      { to: [b], least: least(0, 4) },
    ]);
    expect(two.matrix([home], [b, a])).toEqual(Float64Array.of(4, 9));
  });

  it('are never given for other units, another order or other places', () => {
    for (const to of [[b, a], [b], []]) expect(() => travel.least([home], to)).toThrow(RangeError);
    expect(() => travel.least([home, home], [a])).toThrow(RangeError);
    expect(() => travel.matrix([home], [a, b])).toThrow(RangeError);
  });
});
