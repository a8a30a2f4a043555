import { mostDrawnPoints, PlacementQuestion, type Position } from '@halsouppdrag/domain';
import { describe, expect, it } from 'vitest';
import { drawnFeatures } from './drawn-layers.ts';
import { highestNumber, middleOf, placesIn, placesWritten, withPlace } from './drawn-places.ts';
import { placementQuestion, usualWanted } from './placement-question.ts';
import { askedIn } from './question.ts';

describe('places of one’s own', () => {
  const two = withPlace(withPlace([], 1, [17.1234567, 60]), 4, [17.2, 60.1]);

  it('have a number each, and a position to about a metre', () => {
    expect(two.map(({ id }) => id)).toEqual(['plats-1', 'plats-4']);
    expect([highestNumber(two), highestNumber([])]).toEqual([4, 0]);
    expect(two[0]?.position).toEqual([17.12346, 60]);
    expect(drawnFeatures(two).features.map(({ properties }) => properties?.['name'])).toEqual(['Plats 1', 'Plats 4']);
  });

  it('are in the address as they are, and what means nothing is left out', () => {
    const written = placesWritten(two);
    expect(written).toBe('1:17.12346:60,4:17.2:60.1');
    expect(placesIn(written)).toEqual(two);
    expect(placesWritten([])).toBeUndefined();
    expect(placesIn('1:17:60,1:18:60,2:181:60,3:17:90,x:17:60,4:17,,5:-17.5:-60.25').map(({ id }) => id)).toEqual([
      'plats-1',
      'plats-5',
    ]);
  });

  it('are no more than an address has room for', () => {
    const at: Position = [-117.123456, -60.123456];
    let many = withPlace([], 1, at);
    for (let number = 2; number <= mostDrawnPoints + 3; number++) many = withPlace(many, number, at);
    expect(many).toHaveLength(mostDrawnPoints);
    expect((placesWritten(many) ?? '').length).toBeLessThanOrEqual(6000);
  });

  it('are what the API is asked to place units at', () => {
    const question = placementQuestion(askedIn({}), { ...usualWanted, candidates: 'points' }, [], two);
    expect(PlacementQuestion.parse(question).candidates).toEqual({ kind: 'points', points: two });
  });

  it('are put in the middle of what is asked about where there is no map', () => {
    expect(middleOf([17, 60, 18, 61])).toEqual([17.5, 60.5]);
  });
});
