import type { Behov } from '@halsouppdrag/domain';
import { describe, expect, it } from 'vitest';
import { evidenceKindsInWords, insatserInWords } from './behov-facts.ts';

const judgement = { id: 'a', kind: 'judgement', text: 'x', by: '' } as const;
const report = { id: 'b', kind: 'report', title: 'x', url: null } as const;

describe('a behov as a row', () => {
  it('says each kind of evidence once, in their order', () => {
    const evidence: Behov['evidence'] = [judgement, report, judgement];
    expect(evidenceKindsInWords({ evidence })).toBe('Rapport eller länk, Professionell bedömning (2)');
    expect(evidenceKindsInWords({ evidence: [] })).toBe('');
  });
  it('counts its insatser', () => {
    expect(insatserInWords({ insatsIds: ['a'] })).toBe('1 insats');
    expect(insatserInWords({ insatsIds: ['a', 'b'] })).toBe('2 insatser');
  });
});
