import { describe, expect, it } from 'vitest';
import { behovValueInWords } from './behov-words.ts';
import { evidenceWords } from './evidence-words.ts';

const id = '0b0e8f6e-0000-4000-8000-000000000000';
const dialogue = {
  id,
  kind: 'invanardialog' as const,
  heldOn: '2026-11-10',
  place: 'Folkets hus',
  participants: 14,
  themes: ['Belysning', 'Buss'],
};

describe('evidence in plain words', () => {
  it('says a frozen value with area, year, unit, source and when it was frozen', () => {
    const words = evidenceWords({
      id,
      kind: 'indicator',
      indicatorId: 'socioekonomiskt-index',
      areaId: 'regso:0360R005',
      year: 2022,
      name: 'Socioekonomiskt index',
      unit: 'index 1–5',
      areaName: 'Söderfors',
      value: 2,
      interval: { low: 1.5, high: 2.5 },
      source: { title: 'Index per RegSO', publisher: 'SCB', date: '2023-01-01' },
      frozenOn: '2026-11-22',
    });
    expect(words.says).toBe('Socioekonomiskt index, Söderfors 2022: 2 index 1–5');
    expect(words.notes).toEqual([
      '95 procents konfidensintervall 1,5–2,5.',
      'Källa: SCB, Index per RegSO, 2023-01-01.',
      'Värdet frystes 2026-11-22.',
    ]);
  });
  it('tells that a count is hidden and why', () => {
    expect(evidenceWords(dialogue).says).toBe('Folkets hus, 2026-11-10: 14 deltagare');
    expect(evidenceWords({ ...dialogue, participants: '..' }).says).toMatch(/: \.\. \(.*färre än 5\)$/);
  });
  it('is read in the history also when it is of a shape that is not known', () => {
    const areas = { nameOf: (area: string) => area, lineage: () => [] };
    expect(behovValueInWords('evidence', [dialogue, { kind: 'report' }, 5], areas)).toBe(
      'Invånardialog: Folkets hus, 2026-11-10: 14 deltagare\nRapport eller länk\nBelägg',
    );
  });
});
