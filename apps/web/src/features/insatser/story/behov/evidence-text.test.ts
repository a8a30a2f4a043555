import { describe, expect, it } from 'vitest';
import { evidenceText } from './evidence-text.ts';

const id = 'e';

describe('evidence in words', () => {
  it('says an indicator’s frozen value with its year, interval and source', () => {
    const said = evidenceText({
      id,
      kind: 'indicator',
      indicatorId: 'rorelse',
      areaId: 'regso:0360R005',
      year: 2022,
      name: 'Rör sig tillräckligt',
      unit: 'procent',
      areaName: 'Söderfors',
      value: 54.5,
      interval: { low: 50, high: 59 },
      source: { title: 'Liv och hälsa', publisher: 'Region Uppsala', date: '2023-01-01' },
      frozenOn: '2026-11-22',
    });
    expect(said.says).toBe('Rör sig tillräckligt i Söderfors 2022: 54,5 (procent)');
    expect(said.note).toBe(
      '95 procents säkerhet: 50 till 59. Källa: Region Uppsala, Liv och hälsa, 2022. Värdet är som det var 2026-11-22.',
    );
  });

  it('hides how few came to a dialogue', () => {
    const dialogue = {
      id,
      kind: 'invanardialog' as const,
      heldOn: '2026-10-01',
      place: 'Folkets hus',
      themes: ['buss'],
    };
    expect(evidenceText({ ...dialogue, participants: '..' }).says).toBe(
      '2026-10-01, Folkets hus, färre än 5 deltagare.',
    );
    expect(evidenceText({ ...dialogue, participants: 14 }).note).toBe('Det som kom upp: buss.');
  });

  it('gives a report its address, and a judgement who made it', () => {
    expect(evidenceText({ id, kind: 'report', title: 'Rapport', url: 'https://a.se' }).url).toBe('https://a.se');
    expect(evidenceText({ id, kind: 'judgement', text: 'Många ensamma', by: 'distriktssköterska' }).note).toBe(
      'Bedömt av distriktssköterska.',
    );
  });
});
