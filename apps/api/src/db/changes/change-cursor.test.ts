import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ChangeCursor,
  cursorAfter,
  cursorAt,
  isTold,
  readChangeCursor,
  writeChangeCursor,
} from './change-cursor.ts';

const start: ChangeCursor = { newest: 0n, missing: [] };
const after = (ids: readonly number[], from = start) => ids.reduce((one, id) => cursorAfter(one, BigInt(id)), from);

/** Ids as they are committed: nearly in order, each at most a few places early or late. */
const committed = fc
  .array(fc.nat(8), { minLength: 1, maxLength: 60 })
  .map((delays) => delays.map((delay, index) => ({ id: index + 1, at: index + delay })))
  .map((writes) => writes.sort((a, b) => a.at - b.at).map(({ id }) => id));

describe('how far somebody has been told', () => {
  it('is the newest id where everything came in order', () => {
    expect(writeChangeCursor(after([1, 2, 3]))).toBe('3');
  });

  it('remembers the id that was passed, until it comes', () => {
    const passed = after([9, 11], { newest: 8n, missing: [] });
    expect(writeChangeCursor(passed)).toBe('11-10');
    expect(writeChangeCursor(after([10], passed))).toBe('11');
  });

  it('tells exactly what was told, in whatever order it was committed', () => {
    fc.assert(
      fc.property(committed, fc.nat(60), (ids, count) => {
        const told = ids.slice(0, count);
        const cursor = readChangeCursor(writeChangeCursor(after(told)));
        for (const id of ids) expect(cursor !== null && isTold(cursor, BigInt(id))).toBe(told.includes(id));
      }),
    );
  });

  it('stays short however many ids are given out in vain', () => {
    expect(writeChangeCursor(after([1, 1_000_000])).length).toBeLessThan(500);
  });

  it('begins with what the database holds', () => {
    expect(cursorAt([])).toEqual(start);
    expect(writeChangeCursor(cursorAt([12n, 11n, 8n]))).toBe('12-9.10');
  });

  it.each(['', 'x', '1-', '-1', '1.5', '1-2-3', '9'.repeat(19), '1\n2', '1; drop table'])('is not %j', (text) => {
    expect(readChangeCursor(text)).toBeNull();
  });
});
