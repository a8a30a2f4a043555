import { describe, expect, it } from 'vitest';
import { kindsShown, levelsShown, mapChoice, switched, switchedKinds } from './map-choice.ts';

const fresh = mapChoice({});

describe('what the map shows', () => {
  it('shows areas, places, insatser and all units from the start, but not DeSO or catchments', () => {
    expect(levelsShown(fresh.layers)).toEqual(['lokalsamhalle', 'kommun']);
    expect(kindsShown(fresh.layers)).toHaveLength(5);
    expect(fresh.layers.has('catchments')).toBe(false);
    expect(fresh.catchmentKinds).toEqual(['narmottagning', 'vardcentral']);
  });
  it('tells "nothing chosen" from "everything switched off"', () => {
    expect(mapChoice({ layers: [] }).layers.size).toBe(0);
    expect(mapChoice({ kinds: [] }).catchmentKinds).toEqual([]);
  });
  it('leaves the address alone when a layer is switched off and on again', () => {
    const off = switched(fresh.layers, 'kommun', false);
    expect(off).not.toContain('kommun');
    expect(switched(new Set(off), 'kommun', true)).toBeUndefined();
    const fewer = switchedKinds(fresh.catchmentKinds, 'vardcentral', false);
    expect(fewer).toEqual(['narmottagning']);
    expect(switchedKinds(fewer ?? [], 'vardcentral', true)).toBeUndefined();
  });
});
