import { describe, expect, it } from 'vitest';
import { atLevel } from './at-level.ts';

describe('an interval at another level', () => {
  const estimate = { value: 10, lower: 8.04, upper: 13.92, level: 0.95, method: 'published' } as const;

  it('keeps leaning: 1.96 deviations become 2.576 on each side', () => {
    const { value, lower, upper, level } = atLevel(estimate, 0.99);
    expect([value, level]).toEqual([10, 0.99]);
    expect(lower).toBeCloseTo(10 - (1.96 * 2.5758) / 1.96, 2);
    expect(upper).toBeCloseTo(10 + (3.92 * 2.5758) / 1.96, 2);
  });

  it('is as the U.S. Census Bureau’s of 18 April 2018: ± 3 778 at 90 % is ± 4 501 at 95 %', () => {
    const published = { value: 50_000, lower: 46_222, upper: 53_778, level: 0.9, method: 'published' } as const;
    const { value, lower, upper } = atLevel(published, 0.95);
    // Theirs is of 1.960 over 1.645, rounded as they stand.
    expect(Math.abs((upper - value) / 4501.446808510638 - 1)).toBeLessThan(1e-4);
    expect(value - lower).toBeCloseTo(upper - value, 9);
  });

  it('is itself at its own level, and comes back', () => {
    const back = atLevel(atLevel(estimate, 0.999), 0.95);
    expect(back.lower).toBeCloseTo(8.04, 12);
    expect(back.upper).toBeCloseTo(13.92, 12);
  });
});
