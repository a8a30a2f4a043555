import { PlacementQuestion } from '@halsouppdrag/domain';
import { describe, expect, it } from 'vitest';
import { parseViewState } from '../../app/view-state.ts';
import { excludedIn, excludedWritten } from './excluded-in-address.ts';

describe('the places left out, in the address', () => {
  it('are read as they were written', () => {
    const ids = ['0360TB101', 'deso:0360A0010', 'plats-3'];
    expect(excludedIn(excludedWritten(ids))).toEqual(ids);
    expect([excludedWritten([]), excludedIn(undefined), excludedIn('')]).toEqual([undefined, [], []]);
  });

  it('are each said once, and never something the API refuses', () => {
    const ids = excludedIn(`a,a,,<b>,å ä,${'x'.repeat(101)},deso:1`);
    expect(ids).toEqual(['a', 'deso:1']);
    expect(PlacementQuestion.shape.excluded.parse(ids)).toEqual(ids);
  });

  it('are dropped where an address is beyond measure', () => {
    expect(parseViewState({ excluded: 'a,'.repeat(10_001) })).toEqual({});
    const longest = Array.from({ length: 3_000 }, (_, k) => `t${k}`).join(',');
    expect(
      PlacementQuestion.shape.excluded.parse(excludedIn(parseViewState({ excluded: longest }).excluded)),
    ).toHaveLength(3_000);
  });
});
