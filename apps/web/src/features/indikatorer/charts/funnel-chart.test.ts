import type { FunnelPosition } from '@halsouppdrag/domain';
import { describe, expect, it } from 'vitest';
import { figureOf } from '../testing/figures.ts';
import { funnelPoints, inFunnel } from './funnel-chart.ts';

const places: FunnelPosition[] = ['belowOuter', 'belowInner', 'within', 'aboveInner', 'aboveOuter'];

describe('the funnel', () => {
  it('judges what lies outside its limits by the polarity, and what lies inside not at all', () => {
    expect(places.map((place) => inFunnel(place, 'highIsGood'))).toEqual([
      'worse',
      'worse',
      'noSecuredDifference',
      'better',
      'better',
    ]);
    expect(places.map((place) => inFunnel(place, 'lowIsGood')).filter((one) => one === 'better')).toHaveLength(2);
    expect(places.map((place) => inFunnel(place, 'none'))).toEqual(['lower', 'lower', 'similar', 'higher', 'higher']);
  });

  it('holds only areas of which it is known how many they are of', () => {
    const [inside, without] = [figureOf('A', 50, [45, 55]), figureOf('B', 50, [45, 55])];
    const points = funnelPoints(
      [
        { ...inside, funnel: 'within' },
        { ...without, denominator: null },
      ],
      'none',
    );
    expect(points.map(({ name }) => name)).toEqual(['A']);
  });
});
