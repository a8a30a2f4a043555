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

  it('is itself at its own level, and comes back', () => {
    const back = atLevel(atLevel(estimate, 0.999), 0.95);
    expect(back.lower).toBeCloseTo(8.04, 12);
    expect(back.upper).toBeCloseTo(13.92, 12);
  });
});
