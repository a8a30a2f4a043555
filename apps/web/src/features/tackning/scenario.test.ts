import type { CoverageFigures, Difference, ScenarioDifference } from '@halsouppdrag/domain';
import { describe, expect, it } from 'vitest';
import { parseSearch, parseViewState, stringifySearch } from '../../app/view-state.ts';
import { signedNumber } from '../../format/signed-number.ts';
import { openingWords } from '../../text/tackning-scenarios.ts';
import { openingOf } from './change-form.tsx';
import { changesSentence } from './change-sentence.ts';
import { leadSentence } from './comparison-lead.tsx';
import { comparisonRows, countAlike } from './comparison-rows.ts';
import { type Asked, askedIn, askedOfScenario, questionOf, usualDetour, viewOf } from './question.ts';
import { situationsOf } from './situations.ts';

const asked: Asked = {
  kinds: ['narmottagning'],
  statuses: ['oppen', 'beslutad'],
  nearLimit: 15,
  detour: usualDetour,
  travel: { kind: 'straightLine', detourFactor: usualDetour },
  area: 'kommun:0380',
  on: '2027-07-01',
  leastDays: 2,
  changes: [{ kind: 'close', vardenhetId: 'bjorklinge-filial' }],
};

describe('a scenario and the address', () => {
  it('ask the same, there and back', () => {
    const saved = { question: questionOf(asked), near: asked.nearLimit };
    expect(askedOfScenario(saved)).toEqual(asked);
    expect(askedIn(parseViewState(parseSearch(stringifySearch(viewOf(asked)))))).toEqual(asked);
    const road = {
      ...asked,
      travel: { kind: 'road', by: 'car', networkId: '5d1f9c1e-8d7a-4a43-9a43-1f4d1f0b6a11' } as const,
    };
    expect(askedOfScenario({ question: questionOf(road), near: road.nearLimit })).toEqual(road);
    expect(askedIn(parseViewState(parseSearch(stringifySearch(viewOf(road)))))).toEqual(road);
    const empty = { ...asked, area: undefined, on: undefined, leastDays: undefined, changes: [] };
    expect(askedIn(parseViewState(parseSearch(stringifySearch(viewOf(empty)))))).toEqual(empty);
  });
});

describe('what is tried, in words', () => {
  const names = {
    vardenheter: [{ id: 'bjorklinge-filial', name: 'Björklinge filial' }],
    tatorter: [{ name: 'Vattholma', position: [17.72, 60.02] as [number, number] }],
  };
  it('names units and places, and a place that has no name is left out', () => {
    const vardenhetId = 'bjorklinge-filial';
    expect(changesSentence([{ kind: 'move', vardenhetId, position: [17.72, 60.02] }], names)).toBe(
      'Björklinge filial flyttas till Vattholma',
    );
    expect(changesSentence([{ kind: 'move', vardenhetId, position: [17, 60] }], names)).toBe(
      'Björklinge filial flyttas',
    );
    expect(changesSentence([], names)).toBe('inga ändringar');
  });

  it('says when a unit is open', () => {
    const closed = [{ from: '06-01', to: '08-31' }];
    expect(openingWords({ closed, days: 1 })).toBe('stängd 1 juni–31 augusti, öppen en dag i veckan');
    expect(openingWords({ closed: [], days: [1, 3] })).toBe('öppen 2 dagar i veckan');
    expect(openingWords({ closed: [], days: null })).toBe('öppen som vanligt året om');
  });

  it('takes an opening that is written whole, and none that is half written', () => {
    expect(openingOf({ from: '06-01', to: '08-31', days: '2' })).toEqual({
      closed: [{ from: '06-01', to: '08-31' }],
      days: 2,
    });
    expect(openingOf({ from: '', to: '', days: 'usual' })).toEqual({ closed: [], days: null });
    for (const [from, to] of [
      ['06-01', ''],
      ['', '08-31'],
      ['6-1', '08-31'],
      ['02-30', '08-31'],
    ] as const) {
      expect(openingOf({ from, to, days: 'usual' })).toBeNull();
    }
  });
});

const difference = (more: Partial<Difference> = {}): Difference => ({
  ...{ population: 100, nearer: 0, farther: 0, into: 0, outOf: 0, withinBefore: 50, withinAfter: 50 },
  ...{ meanBefore: 5, meanAfter: 5, saved: 0, savedByAffected: null },
  ...more,
});
const figures = (within: number[]): CoverageFigures => ({
  ...{ population: 100, within, unreachable: 0, mean: 5, median: 4, p90: 9 },
});

describe('the sentence of a comparison', () => {
  const areas = [
    { id: 'kommun:0380', level: 'kommun' as const, name: 'Uppsala' },
    { id: 'regso:1', level: 'lokalsamhalle' as const, name: 'Björklinge' },
    { id: 'regso:2', level: 'lokalsamhalle' as const, name: 'Bälinge' },
  ];
  const said = (total: Partial<Difference>) =>
    leadSentence(
      {
        measure: 'km',
        total: difference(total),
        areas: [
          { areaId: 'kommun:0380', ...difference({ outOf: 845 }) },
          { areaId: 'regso:1', ...difference({ outOf: 600 }) },
          { areaId: 'regso:2', ...difference({ outOf: 245 }) },
        ],
      },
      10,
      areas,
    );
  it('says who comes within the limit and who falls outside it, and where most do', () => {
    expect(said({ into: 310, outOf: 845 })).toBe(
      '310 fler får högst 10 km; 845 får längre än 10 km, flest i Björklinge.',
    );
    expect(said({ into: 310 })).toBe('310 fler får högst 10 km. Ingen förlorar det.');
    expect(said({ outOf: 845 })).toBe('845 får längre än 10 km, flest i Björklinge.');
    expect(said({})).toContain('Ingen får högst 10 km som inte har det i dag');
  });
});

describe('situations side by side', () => {
  const found = (
    limits: number[],
    before: number[],
    after: number[],
    total: Partial<Difference>,
  ): ScenarioDifference => ({
    ...{ measure: 'km', limits, before: figures(before), after: figures(after), total: difference(total) },
    ...{ areas: [], byIndex: [], bySettlement: [] },
  });
  it('have the limits that all have, with how each differs from today', () => {
    const one = found([5, 10], [20, 50], [20, 60], { into: 10, saved: 0.4 });
    const other = found([10], [50], [45], { outOf: 5, saved: -0.2 });
    const rows = comparisonRows([one, other], 10);
    expect(rows[0]).toEqual({ name: 'Har högst 10 km', today: '50', values: ['60 (+10)', '45 (−5)'] });
    expect(rows.find(({ name }) => name.startsWith('Har högst 5'))).toBeUndefined();
    expect(rows.at(-2)?.values).toEqual(['0,40 kortare', '0,20 längre']);
    expect(rows.at(-1)?.values).toEqual(['–', '–']);
  });

  it('share one "today" only when they count the same', () => {
    const situation = (more: Partial<Asked>) => ({ name: 'x', question: questionOf({ ...asked, ...more }) });
    expect(countAlike([situation({}), situation({ changes: [], on: undefined })])).toBe(true);
    expect(countAlike([situation({}), situation({ statuses: ['beslutad', 'oppen'] })])).toBe(true);
    expect(countAlike([situation({}), situation({ area: undefined })])).toBe(false);
    expect(countAlike([situation({}), situation({ kinds: ['vardcentral'] })])).toBe(false);
  });

  it('are in one measure: what is measured in another is named and left out', () => {
    const byRoad = { kind: 'road', by: 'car', networkId: '5d1f9c1e-8d7a-4a43-9a43-1f4d1f0b6a11' } as const;
    const km = { name: 'I kilometer', question: questionOf(asked) };
    const minutes = { name: 'I minuter', question: questionOf({ ...asked, travel: byRoad }) };
    const namesOf = (more: Partial<Asked>) => {
      const { situations, leftOut } = situationsOf({ ...asked, ...more }, 'Öppet', [minutes, km]);
      return [situations.map(({ name, isTried }) => (isTried ? `${name}!` : name)), leftOut];
    };
    expect(namesOf({})).toEqual([['Öppet!', 'I kilometer'], ['I minuter']]);
    expect(namesOf({ travel: byRoad })).toEqual([['Öppet!', 'I minuter'], ['I kilometer']]);
    expect(namesOf({ changes: [], on: undefined })).toEqual([['I kilometer'], ['I minuter']]);
    const { situations } = situationsOf({ ...asked, nearLimit: 7 }, null, [km]);
    expect(situations.every(({ question }) => question.limits.includes(7))).toBe(true);
  });

  it('have a sign only where there is a difference to see', () => {
    expect([signedNumber(1200), signedNumber(-3), signedNumber(0), signedNumber(-0.001, 2)]).toEqual([
      '+1\u00a0200',
      '−3',
      '0',
      '0,00',
    ]);
  });
});
