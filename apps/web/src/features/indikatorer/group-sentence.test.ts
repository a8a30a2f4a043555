import { describe, expect, it } from 'vitest';
import { groupSentence } from './group-sentence.ts';

const interval = (low: number, high: number) => ({ low, high, made: 'computed' as const });
const group = { value: 41, interval: interval(40, 42), areas: 14 };
const rest = {
  ...{ value: 17.24, interval: interval(17, 17.5), areas: 1, leftOut: 0, note: '' },
  ...{ significance: 'higher' as const, notComparable: null },
};
const inPercent = { unit: 'procent', decimals: 1 };

describe('a group against all others', () => {
  it('is both figures with their intervals, and a direction only where it is certain', () => {
    expect(groupSentence(group, rest, inPercent)?.full).toBe(
      'Den egna gruppen (14 områden) har 41,0 procent (95 % osäkerhet 40,0–42,0) och övriga (1 område) 17,2 procent (95 % osäkerhet 17,0–17,5). Gruppen ligger högre, och skillnaden är säkerställd.',
    );
    expect(groupSentence(group, rest, inPercent)?.short).toBe(
      'Den egna gruppen (14 områden) har 41,0 procent och övriga (1 område) 17,2 procent. Gruppen ligger högre, och skillnaden är säkerställd.',
    );
    expect(groupSentence(group, { ...rest, significance: 'noSecuredDifference' }, inPercent)?.short).toMatch(
      /Skillnaden kan bero på slumpen\.$/,
    );
  });

  it('claims nothing of a count, and says nothing where there is no figure or nobody else', () => {
    const counted = { ...rest, interval: null, significance: 'notComparable' as const };
    expect(groupSentence({ ...group, interval: null }, counted, { unit: 'invånare', decimals: 0 })?.full).toBe(
      'Den egna gruppen (14 områden) har 41 invånare och övriga (1 område) 17 invånare.',
    );
    expect(groupSentence(group, { ...rest, value: null }, inPercent)).toBeNull();
    expect(groupSentence({ ...group, value: null }, rest, inPercent)).toBeNull();
    expect(groupSentence(group, null, inPercent)).toBeNull();
  });
});
