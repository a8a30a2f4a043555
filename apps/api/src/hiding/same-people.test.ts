import { describe, expect, it } from 'vitest';
import { type CountedIndicator, type CountedSeries, samePeople } from './same-people.ts';

const series = (sex: CountedSeries['sex'], counts: readonly number[], of: readonly number[] = []): CountedSeries => ({
  ...{ level: 'lokalsamhalle', sex, ageGroup: null },
  counts: new Map(counts.map((count, at) => [at + 1, count])),
  rests: new Map(of.map((all, at) => [at + 1, all - (counts[at] ?? 0)])),
});
const indicator = (indicatorId: string, ...own: CountedSeries[]): CountedIndicator => ({ indicatorId, series: own });
const smokers = indicator('andel', series('all', [3, 30, 42], [60, 70, 90]));
const others = indicator('andra', series('all', [9, 80, 17], [60, 90, 90]));

const groups = (...indicators: CountedIndicator[]) =>
  samePeople(indicators).map((group) =>
    group.map(({ indicatorId, isTurned }) => (isTurned ? `not ${indicatorId}` : indicatorId)),
  );

describe('indicators about the same people', () => {
  it('are those that count as many, also of fewer areas, and not those that differ somewhere', () => {
    expect(groups(smokers, others, indicator('antal', series('all', [3, 30])))).toEqual([['andel', 'antal']]);
    expect(groups(smokers, indicator('nastan', series('all', [3, 31, 42])))).toEqual([['andel', 'nastan']]);
    expect(groups(smokers, indicator('lika ofta', series('all', [4, 30, 42])))).toEqual([]);
    expect(groups(indicator('inga', series('all', [0, 0])), indicator('inga heller', series('all', [0, 0])))).toEqual(
      [],
    );
  });

  it('are those that count who the other does not, and theirs in turn', () => {
    const not = indicator('inte', series('all', [57, 40, 48], [60, 70, 90]));
    const notAsCount = indicator('antal inte', series('all', [57, 40, 48]));
    expect(groups(smokers, not)).toEqual([['not andel', 'inte']]);
    expect(groups(not, smokers, notAsCount)).toEqual([['inte', 'not andel', 'antal inte']]);
  });

  it('are women, men and both, told apart or by what is left', () => {
    const women = indicator('kvinnor', series('women', [1, 20, 20]));
    const men = indicator('man', series('men', [2, 10, 22]));
    const bySex = indicator('efter kon', series('women', [1, 20, 20]), series('men', [2, 10, 22]));
    expect(groups(women, men, smokers)).toHaveLength(1);
    expect(groups(smokers, bySex)).toHaveLength(1);
    expect(samePeople([smokers, indicator('annanstans', series('all', []))], 'some')).toHaveLength(1);
    expect(
      groups(women, indicator('utan kvinnor', series('all', [3, 30, 42]), series('men', [2, 10, 22]))),
    ).toHaveLength(1);
    expect(groups(indicator('fler', series('women', [4, 20, 20])), smokers)).toEqual([]);
  });
});
