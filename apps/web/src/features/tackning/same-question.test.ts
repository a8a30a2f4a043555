import type { CoverageQuestion } from '@halsouppdrag/domain';
import { describe, expect, it } from 'vitest';
import { hasSameCosts, isSameQuestion, todaysQuestion } from './same-question.ts';

const question: CoverageQuestion = {
  kinds: ['vardcentral', 'narmottagning'],
  statuses: ['oppen'],
  limits: [5, 10],
  travel: { kind: 'straightLine', detourFactor: 1.3 },
  changes: [{ kind: 'move', vardenhetId: 'gimo', position: [18.1, 60.1] }],
  on: '2027-07-01',
};

/** The same value with the names of every object the other way round, as jsonb may give them. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, one]) => [name, turned(one)]),
  );
}

describe('two questions', () => {
  it('are the same in whatever order their parts are written', () => {
    const stored = turned(question) as CoverageQuestion;
    expect(JSON.stringify(stored)).not.toBe(JSON.stringify(question));
    expect(isSameQuestion(stored, question)).toBe(true);
    expect(isSameQuestion({ ...question, kinds: ['narmottagning', 'vardcentral'] }, question)).toBe(true);
  });

  it('differ in anything that is asked', () => {
    const others: Partial<CoverageQuestion>[] = [
      { kinds: ['vardcentral'] },
      { limits: [5] },
      { travel: { kind: 'straightLine', detourFactor: 1.4 } },
      { changes: [] },
      { on: '2027-07-02' },
      { leastDays: 2 },
      { area: 'kommun:0360' },
    ];
    for (const other of others) expect(isSameQuestion({ ...question, ...other }, question)).toBe(false);
    const many = Array.from({ length: 101 }, (_, k) => ({ kind: 'close' as const, vardenhetId: `u${k}` }));
    expect(isSameQuestion({ ...question, changes: many }, { ...question, changes: many.slice(1) })).toBe(false);
  });

  it('have the same costs at other limits, and today is without changes and date', () => {
    expect(hasSameCosts({ ...question, limits: [7] }, question)).toBe(true);
    expect(hasSameCosts(question, todaysQuestion(question))).toBe(false);
    expect(todaysQuestion(question)).not.toHaveProperty('on');
    expect(hasSameCosts(todaysQuestion({ ...question, on: '2027-12-24' }), todaysQuestion(question))).toBe(true);
  });
});
