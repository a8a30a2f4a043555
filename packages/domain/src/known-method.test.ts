import { describe, expect, it } from 'vitest';
import { InsatsInput } from './insats.ts';
import { knownMethods } from './known-method.ts';

describe('the known methods', () => {
  it('each say what is known of their effect and where that stands, with a date', () => {
    for (const { about, evidence, source } of knownMethods) {
      expect([about, evidence].every((sentence) => /^\S.*\.$/.test(sentence))).toBe(true);
      expect(source.title).not.toBe('');
      expect(source.date).toMatch(/^\d{4}(-\d{2}-\d{2})?$/);
    }
  });

  it('are different, and each can begin an insats', () => {
    expect(new Set(knownMethods.map(({ id }) => id)).size).toBe(knownMethods.length);
    for (const { name, levnadsvanor, malgrupper, about } of knownMethods) {
      const written = { title: name, description: about, areaIds: ['kommun:0360'], levnadsvanor, malgrupper };
      expect(InsatsInput.safeParse(written).success).toBe(true);
    }
  });
});
