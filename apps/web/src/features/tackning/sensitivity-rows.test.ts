import type { CoverageAnswer, CoverageQuestion } from '@halsouppdrag/domain';
import { describe, expect, it } from 'vitest';
import { aroundLimit, sensitivityRows, verdict } from './sensitivity-rows.ts';

const answerWith = (limits: number[], within: number[]) =>
  ({
    limits,
    total: { population: 1000, within, unreachable: 0, mean: 1, median: 1, p90: 1 },
  }) as unknown as CoverageAnswer;

describe('what the result would be at other limits', () => {
  it('asks at the chosen limit and ten and twenty percent around it, as far as one may ask', () => {
    const asked = (near: number) => aroundLimit({ limits: [1] } as unknown as CoverageQuestion, near).limits;
    expect(asked(10)).toEqual([8, 9, 10, 11, 12]);
    expect(asked(1 / 3)).toEqual([0.27, 0.3, 1 / 3, 0.37, 0.4]);
    expect(asked(500)).toEqual([400, 450, 500]);
  });

  it('tells the share at each and how far it is from the chosen one', () => {
    const rows = sensitivityRows(answerWith([8, 9, 10, 11, 12], [500, 550, 600, 700, 710]), null, 10);
    expect(rows.map(({ against, share, points, more }) => [against, share, points, more])).toEqual([
      [-20, 50, -10, null],
      [-10, 55, -5, null],
      [0, 60, 0, null],
      [10, 70, 10, null],
      [20, 71, 11, null],
    ]);
    expect(verdict(rows)).toBeNull();
  });

  it('says when what is tried does good at one limit and harm at another', () => {
    const today = answerWith([9, 10, 11], [500, 600, 700]);
    const tried = (...within: number[]) => verdict(sensitivityRows(answerWith([9, 10, 11], within), today, 10));
    expect(tried(501, 601, 701)).toBe('holds');
    expect(tried(499, 599, 699)).toBe('loses');
    expect(tried(499, 601, 701)).toBe('turns');
    expect(tried(500, 601, 701)).toBe('holdsPartly');
    expect(tried(499, 600, 700)).toBe('losesPartly');
    expect(tried(500, 599, 701)).toBe('turns');
    expect(tried(500, 600, 700)).toBeNull();
  });
});
