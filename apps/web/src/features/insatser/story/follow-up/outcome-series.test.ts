import { emptyFollowUp, type Insats } from '@halsouppdrag/domain';
import { describe, expect, it } from 'vitest';
import { outcomeSeries } from './outcome-series.ts';

type Goal = Insats['goals'][number];

const goal = (rest: Partial<Goal>): Goal => ({
  id: 'a',
  text: 'Fler går',
  kind: 'count',
  countsPeople: false,
  unit: '',
  baseline: null,
  target: null,
  ...rest,
});

const of = (one: Goal, outcomes: Insats['followUp']['outcomes']) =>
  outcomeSeries({ goals: [one], followUp: { ...emptyFollowUp, outcomes } })[0];

describe('the outcomes of a goal', () => {
  it('stand in order of time, and the latest one decides', () => {
    const series = of(goal({ target: 30 }), [
      { goalId: 'a', on: '2026-11-01', value: 31 },
      { goalId: 'a', on: '2026-09-01', value: 12 },
      { goalId: 'b', on: '2026-12-01', value: 99 },
    ]);
    expect(series?.outcomes.map(({ value }) => value)).toEqual([12, 31]);
    expect(series?.verdict).toBe('reached');
  });

  it('reach a target under where it began by coming down to it', () => {
    const outcome = (value: number) => [{ goalId: 'a', on: '2026-11-01', value }];
    expect(of(goal({ baseline: 40, target: 30 }), outcome(29))?.verdict).toBe('reached');
    expect(of(goal({ baseline: 40, target: 30 }), outcome(31))?.verdict).toBe('notReached');
  });

  it('of ja/nej are reached by the answer aimed at, which is ja unless told', () => {
    const no = [{ goalId: 'a', on: '2026-11-01', value: 0 }];
    expect(of(goal({ kind: 'yesNo' }), no)?.verdict).toBe('notReached');
    expect(of(goal({ kind: 'yesNo', baseline: 1, target: 0 }), no)?.verdict).toBe('reached');
  });

  it('say nothing of a goal without a target, without outcomes, or with a hidden one', () => {
    expect(of(goal({}), [{ goalId: 'a', on: '2026-11-01', value: 3 }])?.verdict).toBe('noTarget');
    expect(of(goal({ target: 3 }), [])?.verdict).toBe('noOutcome');
    expect(of(goal({ target: 3 }), [{ goalId: 'a', on: '2026-11-01', value: '..' }])?.verdict).toBe('hidden');
  });
});
