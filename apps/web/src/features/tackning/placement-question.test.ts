import { type PlacementModel, PlacementQuestion, placementModels, UnitChange } from '@halsouppdrag/domain';
import { describe, expect, it } from 'vitest';
import { countedFigure } from './counted-figure.ts';
import { addedAt, groundOf, placementQuestion, usualWanted, wantedIn, wantedWritten } from './placement-question.ts';
import { askedIn } from './question.ts';
import { gainsOf, proofOf } from './suggestion-figures.ts';

const suggestion = { count: 1, chosen: ['a'], within: 150, mean: 3, worst: 9, unreachable: 0, proven: true, gap: 0 };

describe('what is asked of suggestions, in the address', () => {
  it('is read as it was written, without what is as usual', () => {
    const wanted = { model: 'lscp', candidates: 'points', weights: 'old', most: 5, leastDistance: 2.5 } as const;
    expect(wantedWritten(wanted)).toBe('lscp:points:old:5:2.5');
    expect(wantedIn(wantedWritten(wanted))).toEqual(wanted);
    expect([wantedWritten(usualWanted), wantedIn(undefined)]).toEqual([undefined, usualWanted]);
    expect(wantedIn('bäst:överallt:alla:99:-1')).toEqual(usualWanted);
    expect(wantedIn('pMedian:baseAreas:index:1.5:x')).toEqual({
      ...{ ...usualWanted, model: 'pMedian', candidates: 'baseAreas', weights: 'index' },
    });
  });
});

describe('what is asked of placements', () => {
  it('is what the view asks, beside what is tried but for the new units', () => {
    const changes = [
      { kind: 'close', vardenhetId: 'x' },
      { kind: 'add', id: 'ny-1', name: 'Ny', position: [17, 60] },
    ];
    const asked = askedIn({ near: 15, area: 'kommun:0360', changes: JSON.stringify(changes) } as never);
    const question = placementQuestion(asked, { ...usualWanted, weights: 'old' }, ['bort'], []);
    expect(PlacementQuestion.parse(question)).toMatchObject({
      limit: 15,
      area: 'kommun:0360',
      changes: [changes[0]],
      excluded: ['bort'],
      weights: { kind: 'ages', from: 65 },
    });
  });

  it('turns each suggested place into a new unit that the API takes', () => {
    const unit = addedAt({ id: 'deso:0360A0010', name: 'Söderfors väst', position: [17, 60] });
    expect(UnitChange.parse(unit)).toEqual(unit);
    expect(unit).toMatchObject({ id: 'ny-deso-0360a0010', name: 'Söderfors väst' });
  });
});

describe('what an answer stands on', () => {
  const asked = askedIn({ near: 15, kinds: ['vardcentral', 'narmottagning'] } as never);
  const question = placementQuestion(asked, usualWanted, [], []);

  it('is the same when a database has written the question in its own order', () => {
    const turned = (value: unknown): unknown =>
      value === null || typeof value !== 'object' || Array.isArray(value)
        ? value
        : Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([name, one]) => [name, turned(one)]),
          );
    const stored = turned({ ...question, kinds: question.kinds.toReversed() }) as PlacementQuestion;
    expect(JSON.stringify(stored)).not.toBe(JSON.stringify(question));
    expect(groundOf(stored)).toBe(groundOf(question));
  });

  it('is not how many are asked for, what is left out or how long it may take, and is all else', () => {
    expect(groundOf({ ...question, most: 9, excluded: ['bort'], seconds: 1 })).toBe(groundOf(question));
    const others: Partial<PlacementQuestion>[] = [
      { limit: 12 },
      { model: 'lscp' },
      { leastDistance: 3 },
      { weights: { kind: 'index' } },
      { candidates: { kind: 'baseAreas' } },
      { area: 'kommun:0360' },
      { changes: [{ kind: 'close', vardenhetId: 'x' }] },
    ];
    for (const other of others) expect(groundOf({ ...question, ...other })).not.toBe(groundOf(question));
  });

  it('can be told also of a question that cannot be asked yet', () => {
    const nowhere = { ...question, candidates: { kind: 'points' as const, points: [] } };
    expect(groundOf(nowhere)).not.toBe(groundOf(question));
  });
});

describe('what is said of a suggestion', () => {
  const asked = placementQuestion(askedIn({}), usualWanted, [], []);
  const unproven = { ...suggestion, proven: false };

  it('never claims more than was proven', () => {
    expect(proofOf(asked, suggestion)).toBe('Bevisat bäst');
    expect(proofOf(asked, { ...unproven, gap: 0.0031 })).toMatch(/^Inom 0,4 % av det bästa möjliga/);
    expect(proofOf(asked, { ...unproven, gap: 1e-9 })).toMatch(/^Inom 0,1 % av det bästa möjliga/);
    expect(proofOf(asked, { ...unproven, gap: null })).toContain('inte bevisat');
    expect(proofOf(asked, { ...suggestion, count: 0 })).toBe('');
    expect(proofOf(asked, { ...suggestion, count: 2 })).toContain('Fler enheter hjälper inte mer');
  });

  const weighed = { total: 1000, within: 150, mean: 3, worst: 9, bound: 200 as number | null };
  const old = { kind: 'ages', from: 65, to: 120 } as const;
  const index = { kind: 'index' } as const;

  it('tells what cannot be bettered, in the figure the model is about and of those who count', () => {
    const said = (more: Partial<PlacementQuestion>, bound: number | null = 200) =>
      proofOf({ ...asked, ...more }, { ...unproven, gap: 0.25, count: 9, weighed: { ...weighed, bound } }).split(
        '. ',
      )[1];
    expect(said({})).toBe('Fler än 200 kan inte få högst 10 km');
    expect(said({}, 199.9999999)).toContain('Fler än 200 kan');
    expect(said({}, 199.9)).toContain('Fler än 199 kan');
    expect(said({ weights: old })).toBe('Fler än 200 av dem som är 65 år och äldre kan inte få högst 10 km');
    expect(said({ weights: index }, 200.1)).toBe('Mer än 20,1 %, viktat efter index, kan inte få högst 10 km');
    // That not more than all can be within is nothing that was proven.
    for (const weights of [{ kind: 'all' }, old, index] as const) expect(said({ weights }, 1000)).toBeUndefined();
    expect(said({ model: 'pMedian' }, 2.49)).toBe('Snittet kan inte bli under 2,4 km');
    expect(said({ model: 'pMedian', weights: old }, 2)).toBe(
      'Snittet för dem som är 65 år och äldre kan inte bli under 2,0 km',
    );
    expect(said({ model: 'pMedian', weights: index }, 2)).toBe(
      'Snittet, viktat efter index, kan inte bli under 2,0 km',
    );
    const travel = { kind: 'road', networkId: crypto.randomUUID(), by: 'car' } as const;
    expect(said({ model: 'pCenter', travel }, 7.29)).toBe('Det längsta kan inte bli under 7,2 minuter');
    expect(said({ model: 'lscp' }, 7.2)).toBe('Färre än 8 räcker inte');
    expect(said({ model: 'lscp', weights: old }, 4)).toBe('Färre än 4 räcker inte');
    for (const model of placementModels) expect(said({ model }, null)).toBeUndefined();
    expect(proofOf(asked, { ...unproven, gap: 0.25 })).toBe('Inom 25,0 % av det bästa möjliga');
  });

  it('has a column of its own for those who count, in what the model is about', () => {
    const column = (model: PlacementModel, weights: PlacementQuestion['weights']) => {
      const counted = countedFigure({ ...asked, model, weights });
      return counted === null ? null : [counted.header, counted.figure(weighed)];
    };
    expect(column('mclp', { kind: 'all' })).toBeNull();
    expect(column('mclp', old)).toEqual(['65 år och äldre: har högst 10 km', '150 (15,0 %)']);
    expect(column('mclp', index)).toEqual(['Viktat efter index: har högst 10 km', '15,0 %']);
    expect(column('lscp', old)).toEqual(['65 år och äldre: har högst 10 km', '150 (15,0 %)']);
    expect(column('pMedian', index)).toEqual(['Viktat efter index: snitt, km', '3,0']);
    expect(column('pCenter', old)).toEqual(['65 år och äldre: längst, km', '9,0']);
    // Everyone counts for something, and so the dearest way is the one that is there already.
    expect(column('pCenter', index)).toBeNull();
  });

  it('counts what each number gives beyond none and beyond the number before', () => {
    const found = [0, 100, 150, 155].map((within, count) => ({ ...suggestion, count, within }));
    expect(gainsOf(found)).toEqual([
      { count: 1, gained: 100, gainedMore: 100 },
      { count: 2, gained: 150, gainedMore: 50 },
      { count: 3, gained: 155, gainedMore: 5 },
    ]);
    const cover = [0, 25].map((count) => ({ ...suggestion, count, within: count }));
    expect(gainsOf(cover)).toEqual([{ count: 25, gained: 25, gainedMore: null }]);
  });
});
