import { describe, expect, it } from 'vitest';
import { withinLimit } from './within-limit.ts';

describe('withinLimit', () => {
  it('includes the limit itself, also when rounding puts it just outside', () => {
    expect(withinLimit(60_000, 60_000)).toBe(true);
    expect(withinLimit(60_000.000_000_01, 60_000)).toBe(true);
  });

  it('does not let 59 stand for 60, nor include what lies a centimetre beyond', () => {
    expect(withinLimit(59_999, 60_000)).toBe(true);
    expect(withinLimit(60_000, 59_000)).toBe(false);
    expect(withinLimit(60_000.01, 60_000)).toBe(false);
  });
});
