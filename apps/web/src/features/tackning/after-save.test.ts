import { describe, expect, it } from 'vitest';
import { afterSave } from './after-save.ts';
import { attemptAt } from './attempt.ts';
import { askedIn, changesIn } from './question.ts';

const saved = { id: '5d1f9c1e-8d7a-4a43-9a43-1f4d1f0b6a11', version: 4 };
const asked = askedIn({ near: 15, changes: '[{"kind":"close","vardenhetId":"gimo"}]' });

describe('when something has been saved', () => {
  it('the scenario speaks for itself', () => {
    const standing = { asked, openId: saved.id };
    const after = afterSave(standing, { ...standing, asked: { ...asked } }, saved);
    expect(after).toMatchObject({ scenario: saved.id, changes: undefined, near: undefined, base: undefined });
  });

  it('what was changed meanwhile stays, on top of what was saved', () => {
    const now = { ...asked, nearLimit: 20, changes: [] };
    for (const openId of [saved.id, null]) {
      const after = afterSave({ asked, openId }, { asked: now, openId }, saved);
      expect(after).toMatchObject({ scenario: saved.id, base: 4, near: 20, changes: '[]' });
      expect(changesIn(after?.changes)).toEqual([]);
    }
  });

  it('what has been opened meanwhile stays open', () => {
    expect(afterSave({ asked, openId: saved.id }, { asked, openId: null }, saved)).toBeNull();
    expect(afterSave({ asked, openId: null }, { asked, openId: 'another' }, saved)).toBeNull();
  });
});

describe('a try to save', () => {
  it('has the same key for the same content, and another for any other', () => {
    const first = attemptAt(null, { name: 'A', question: asked });
    expect(attemptAt(first, { name: 'A', question: { ...asked } })).toBe(first);
    expect(attemptAt(first, { name: 'A', question: { ...asked, nearLimit: 12 } }).key).not.toBe(first.key);
    expect(attemptAt(first, { name: 'B', question: asked }).key).not.toBe(first.key);
  });
});
