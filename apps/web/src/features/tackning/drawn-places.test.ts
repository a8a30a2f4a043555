import { PlacementQuestion } from '@halsouppdrag/domain';
import { describe, expect, it } from 'vitest';
import { drawnFeatures, middleOf, withPlace } from './drawn-places.ts';
import { placementQuestion, usualWanted } from './placement-question.ts';
import { askedIn } from './question.ts';

describe('places of one’s own', () => {
  const two = withPlace(withPlace([], [17.123456, 60]), [17.2, 60.1]);

  it('have a number each that is not used again, also when one is taken away', () => {
    expect(two.map(({ id }) => id)).toEqual(['plats-1', 'plats-2']);
    expect(withPlace(two.slice(1), [17, 60]).map(({ id }) => id)).toEqual(['plats-2', 'plats-3']);
    expect(two[0]?.position).toEqual([17.1235, 60]);
    expect(drawnFeatures(two).features.map(({ properties }) => properties?.['name'])).toEqual(['Plats 1', 'Plats 2']);
  });

  it('are what the API is asked to place units at', () => {
    const question = placementQuestion(askedIn({}), { ...usualWanted, candidates: 'points' }, [], two);
    expect(PlacementQuestion.parse(question).candidates).toEqual({ kind: 'points', points: two });
  });

  it('are put in the middle of the map by the keyboard', () => {
    expect(middleOf({}, [17, 60, 18, 61])).toEqual([17.5, 60.5]);
    expect(middleOf({ lon: 17.1, lat: 59.9, zoom: 9 }, [17, 60, 18, 61])).toEqual([17.1, 59.9]);
  });
});
