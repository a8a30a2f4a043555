import { describe, expect, it } from 'vitest';
import { classText, measureText } from './measure-text.ts';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const measure = { id: 'x', name: 'x', polarity: 'none', sourceId: 's', year: 2022, values: new Map() } as const;

describe('figures of a measure', () => {
  it('come with their unit', () => {
    expect(plain(measureText({ ...measure, unit: 'invånare per km²' }, 1412.4))).toBe('1 412 invånare per km²');
    expect(plain(measureText({ ...measure, unit: 'index 1–5' }, 3))).toBe('3 (index 1–5)');
    expect(plain(measureText({ ...measure, unit: 'procent' }, 3.25))).toBe('3,3 procent');
  });
  it('stand as classes in words', () => {
    const rest = { value: null, count: 1 };
    expect(plain(classText({ from: null, to: 20, ...rest }))).toBe('under 20');
    expect(plain(classText({ from: 20, to: 1500, ...rest }))).toBe('20 till under 1 500');
    expect(plain(classText({ from: 1500, to: null, ...rest }))).toBe('1 500 eller mer');
    expect(classText({ from: 4, to: null, value: 4, count: 1 })).toBe('4');
  });
});
