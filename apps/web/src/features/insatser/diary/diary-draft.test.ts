import { describe, expect, it } from 'vitest';
import { blankDraft, checkEntry, stepped } from './diary-draft.ts';

const blank = blankDraft('2026-11-22');

describe('an entry in the diary', () => {
  it('may be nothing but a number', () => {
    expect(checkEntry({ ...blank, participants: '1 200' })).toEqual({
      ok: true,
      input: { on: '2026-11-22', text: '', participants: 1200, photoId: null },
    });
  });

  it('must say something', () => {
    expect(checkEntry(blank)).toEqual({
      ok: false,
      errors: { text: 'Skriv något, ett antal eller lägg till en bild.' },
    });
  });

  it('refuses what is no count and no date', () => {
    for (const participants of ['-1', '1,5', 'tolv', '99999999'])
      expect(checkEntry({ ...blank, participants }).ok).toBe(false);
    expect(checkEntry({ ...blank, text: 'Hej', on: '2026-02-30' }).ok).toBe(false);
    expect(checkEntry({ ...blank, text: 'Hej', on: '261122' }).ok).toBe(true);
  });

  it('counts up and down, never under none', () => {
    expect(stepped('', 1)).toBe('1');
    expect(stepped('14', 1)).toBe('15');
    expect(stepped('0', -1)).toBe('0');
    expect(stepped('tolv', 1)).toBe('1');
  });
});
