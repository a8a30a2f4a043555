import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concealedChanges } from './concealed-changes.ts';

const goal = (id: string, countsPeople: boolean, baseline: number) => ({
  id,
  text: 'Mål',
  countsPeople,
  baseline,
  target: 3,
});
const one = (field: string, from: unknown, to: unknown) => concealedChanges([{ [field]: { from, to } }])[0]?.[field];

describe('changes for who may not see small counts', () => {
  it('tell participants from five, and zero', () => {
    expect(one('participants', 4, 5)).toEqual({ from: '..', to: 5 });
    expect(one('participants', null, 0)).toEqual({ from: null, to: 0 });
  });

  it('hide participants however deep they lie', () => {
    const dialogue = { kind: 'invanardialog', participants: 3, themes: ['3 stigar'] };
    expect(one('evidence', [], [dialogue])).toEqual({ from: [], to: [{ ...dialogue, participants: '..' }] });
  });

  it('hide the values of a goal that counts people, and not those of one that does not', () => {
    const goals = [goal('a', true, 2), goal('b', false, 2)];
    const outcomes = [
      { goalId: 'a', value: 1 },
      { goalId: 'b', value: 1 },
      { goalId: 'unheard', value: 1 },
    ];
    const [followUp, plan] = concealedChanges([
      { followUp: { from: null, to: { outcomes } } },
      { goals: { from: [], to: goals } },
    ]);
    expect(plan?.['goals']?.to).toEqual([{ ...goals[0], baseline: '..' }, goals[1]]);
    expect(followUp?.['followUp']?.to).toEqual({
      outcomes: [
        { goalId: 'a', value: '..' },
        { goalId: 'b', value: 1 },
        { goalId: 'unheard', value: '..' },
      ],
    });
  });

  it('hide what a goal counted when it counted people, also before and after', () => {
    const trail = concealedChanges([
      { goals: { from: [goal('a', true, 2)], to: [goal('a', false, 3)] } },
      { goals: { from: [], to: [goal('a', true, 2)] } },
    ]);
    expect(JSON.stringify(trail)).not.toMatch(/"baseline":\d/);
  });

  it('leave everything else as it is', () => {
    const json = fc.jsonValue().filter((value) => !/participants|outcomes|goals/.test(JSON.stringify(value)));
    fc.assert(
      fc.property(json, json, (from, to) => {
        expect(one('title', from, to)).toEqual({ from, to });
      }),
    );
  });
});
