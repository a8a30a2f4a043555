import { describe, expect, it } from 'vitest';
import { followsSingleChanges, isStaleAfter } from './live-changes-stale.ts';
import { areasQuery, auditQuery, insatserGeoJsonQuery, insatsQuery, regionQuery, sessionQuery } from './queries.ts';

const stale = (entity: string, ...queries: { queryKey: readonly unknown[] }[]) =>
  queries.map(({ queryKey }) => isStaleAfter({ entity, entityId: 'a' }, queryKey));
const behov = { queryKey: ['behov', 'one', 'b'] };

describe('what is asked for again', () => {
  it('is, after a changed insats, that one, every list, and whatever may name it', () => {
    const list = { queryKey: ['insatser', 'list', {}, 'updated'] };
    const named = [list, insatserGeoJsonQuery({}), insatsQuery('a'), auditQuery('insats', 'a'), behov];
    expect(stale('insats', ...named)).not.toContain(false);
    const others = [insatsQuery('b'), auditQuery('insats', 'b'), areasQuery, regionQuery, sessionQuery];
    expect(stale('insats', ...others)).not.toContain(true);
  });

  it('is, after a changed behov, the insatser that may answer it, and no other behov', () => {
    expect(stale('behov', insatsQuery('b'), behov)).toEqual([true, false]);
  });

  it('is everything after another region, but who one is', () => {
    expect(stale('region', insatsQuery('b'), areasQuery, regionQuery, sessionQuery)).toEqual([true, true, true, false]);
  });

  it('is, after a load of figures, only what shows figures', () => {
    const figures = { queryKey: ['indicators', 'comparison', {}] };
    expect(stale('load', figures, { queryKey: ['loads'] }, insatsQuery('b'), areasQuery)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(stale('import', figures, behov)).toEqual([false, false]);
  });

  it('is, of Täckning, only what the change can change', () => {
    const tackning = ['coverage', 'comparison', 'networks', 'population-points', 'placement-choices', 'scenarios'];
    const after = (entity: string) => tackning.filter((word) => stale(entity, { queryKey: [word, 'list'] })[0]);
    for (const entity of ['insats', 'behov', 'partner', 'diary', 'photo', 'export']) expect(after(entity)).toEqual([]);
    expect(after('scenario')).toEqual(['scenarios']);
    expect(after('network')).toEqual(['coverage', 'comparison', 'networks']);
    expect(after('region')).toEqual(tackning);
    expect(after('nytt')).toEqual(tackning);
    const one = (id: string, kind: string) => ({ queryKey: ['scenarios', kind, id] });
    expect(stale('scenario', one('a', 'one'), one('b', 'one'), one('a', 'versions'))).toEqual([true, false, true]);
    expect(stale('scenario', insatsQuery('b'), behov)).toEqual([false, false]);
  });

  it('is not the board’s cards after one record, which it takes in by itself', () => {
    const board = ['insatser', 'board', {}, 'behov'];
    expect(followsSingleChanges({ entity: 'insats' }, board)).toBe(true);
    expect(followsSingleChanges({ entity: 'region' }, board)).toBe(false);
    expect(followsSingleChanges({ entity: 'insats' }, ['insatser', 'list'])).toBe(false);
  });

  it('is, after something this page does not know of, everything but the region', () => {
    expect(stale('nytt', insatsQuery('b'), { queryKey: ['nya'] }, areasQuery)).toEqual([true, true, false]);
  });
});
