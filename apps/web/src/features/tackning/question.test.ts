import { CoverageQuestion, type UnitChange } from '@halsouppdrag/domain';
import { describe, expect, it } from 'vitest';
import { parseSearch, parseViewState, stringifySearch } from '../../app/view-state.ts';
import { gapSentence } from './equity.tsx';
import { nearFigures } from './near-figures.ts';
import { askedIn, changesIn, changesWritten, questionOf, withChange } from './question.ts';

describe('what an address asks', () => {
  it('is as usual where the address says nothing, and the API takes it', () => {
    const question = questionOf(askedIn({}));
    expect(question).toEqual({
      kinds: ['vardcentral', 'narmottagning'],
      statuses: ['oppen'],
      limits: [2, 5, 10, 15, 20, 30],
      travel: { kind: 'straightLine', detourFactor: 1.3 },
      changes: [],
    });
    expect(CoverageQuestion.safeParse(question).success).toBe(true);
  });

  it('is what the address says, with how near is near among the steps, each once', () => {
    const view = parseViewState({
      near: '7.5',
      detour: '1',
      kinds: 'sjukhus',
      counted: 'oppen,beslutad',
      area: 'kommun:0360',
    });
    const question = questionOf(askedIn(view));
    expect(question.limits).toEqual([2, 5, 7.5, 10, 15, 20, 30]);
    expect(question).toMatchObject({ kinds: ['sjukhus'], statuses: ['oppen', 'beslutad'], area: 'kommun:0360' });
    expect(questionOf(askedIn({ near: 10 })).limits).toEqual([2, 5, 10, 15, 20, 30]);
  });

  it('leaves out what means nothing', () => {
    expect(parseViewState({ near: '0', detour: '0.5', counted: 'stängd', kinds: 'apotek' })).toMatchObject({});
    expect(questionOf(askedIn(parseViewState({ near: '-3', detour: '9', counted: 'x' })))).toEqual(
      questionOf(askedIn({})),
    );
  });
});

describe('what is tried', () => {
  const changes: UnitChange[] = [
    { kind: 'close', vardenhetId: 'bjorklinge-filial' },
    { kind: 'add', id: 'ny-alunda', name: 'Alunda', position: [18.07, 60.07] },
    { kind: 'move', vardenhetId: 'rasbo-filial', position: [17.9, 59.9] },
  ];
  it('comes back from the address as it was written, and the API takes it', () => {
    const asked = askedIn(parseViewState(parseSearch(stringifySearch({ changes: changesWritten(changes) }))));
    expect(asked.changes).toEqual(changes);
    expect(CoverageQuestion.safeParse(questionOf(asked)).success).toBe(true);
    expect(changesWritten([])).toBeUndefined();
  });

  it('leaves out what means nothing, and what a later change to the same unit undoes', () => {
    const written = JSON.stringify([
      { kind: 'move', vardenhetId: 'bjorklinge-filial', position: [17, 60] },
      { kind: 'move', vardenhetId: 'rasbo-filial', position: [17, 60] },
      { kind: 'add', id: 'ny-alunda', name: 'Fel', position: [17, 60] },
      ...changes,
      { kind: 'close' },
      { kind: 'add', id: 'ny-x', name: '', position: [18, 60] },
      { kind: 'move', vardenhetId: 'x', position: [18, 96] },
      null,
      7,
    ]);
    expect(changesIn(written)).toEqual(changes);
  });

  it('lets the last change to a unit hold, and keeps another change to it beside', () => {
    const opening: UnitChange = { kind: 'opening', vardenhetId: 'rasbo-filial', opening: { closed: [], days: 2 } };
    const close: UnitChange = { kind: 'close', vardenhetId: 'rasbo-filial' };
    const both = withChange(changes, opening);
    expect(both).toEqual([...changes, opening]);
    expect(withChange(both, close)).toEqual([...changes.slice(0, 2), close]);
    expect(withChange([close], opening)).toEqual([opening]);
  });

  it.each(['', 'alunda,orsundsbro', '{}', '[', 'null', '7'])('is nothing when the address says %j', (written) => {
    expect(changesIn(written)).toEqual([]);
  });
});

describe('nearFigures', () => {
  const figures = { population: 200, within: [50, 150], unreachable: 0, mean: 6, median: 4, p90: 12 };
  it('splits people by the limit', () => {
    expect(nearFigures(figures, [5, 10], 10)).toMatchObject({ near: 150, far: 50, share: 75 });
    expect(nearFigures({ ...figures, population: 0, within: [0, 0] }, [5, 10], 5).share).toBeNull();
  });
  it('refuses a limit that was not asked about', () => {
    expect(() => nearFigures(figures, [5, 10], 7)).toThrow(RangeError);
  });
});

describe('gapSentence', () => {
  it('says which end is nearer, in whole percentage points', () => {
    expect(gapSentence(0.163, '10 km')).toContain('16 procentenheter lägre');
    expect(gapSentence(-0.163, '10 km')).toContain('16 procentenheter högre');
    expect(gapSentence(0.004, '10 km')).toContain('Lika stor andel');
    expect(gapSentence(null, '10 km')).toContain('inget socioekonomiskt index');
  });
});
