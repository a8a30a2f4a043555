import { describe, expect, it } from 'vitest';
import { doneToday } from './done-today.ts';

describe('done today', () => {
  it('happened today when nothing else is said', () => {
    expect(doneToday('', '2026-11-22')).toEqual({ status: 'genomford', startsOn: '2026-11-22' });
    expect(doneToday('2026-11-22', '2026-11-22')).toEqual({ status: 'genomford', startsOn: '2026-11-22' });
  });
  it('ended today when it began before', () => {
    expect(doneToday('2026-11-01', '2026-11-22')).toEqual({ status: 'genomford', endsOn: '2026-11-22' });
  });
});
