import fc from 'fast-check';
import { type InsatsInput, InsatsInput as Schema } from '../insats.ts';
import type { StepFacts } from '../step-gate.ts';

/** The least that can be logged, with what a test adds. */
export function insatsWith(given: Partial<InsatsInput> = {}): InsatsInput {
  return Schema.parse({
    title: 'Promenadgrupp',
    areaIds: ['kommun:0360'],
    levnadsvanor: ['fysiskAktivitet'],
    ...given,
  });
}

export const goalId = '00000000-0000-4000-8000-000000000001';

/** An insats that every gate lets through. */
export function finished(given: Partial<InsatsInput> = {}): Omit<StepFacts, 'insats'> & { insats: InsatsInput } {
  return {
    insats: insatsWith({
      partnerRoles: [{ partnerId: '00000000-0000-4000-8000-000000000002', role: '' }],
      preventionsniva: 'framjande',
      targeting: 'universell',
      malgrupper: ['Äldre'],
      responsible: 'Hälsosamordnaren',
      startsOn: '2026-03-01',
      endsOn: '2026-05-01',
      status: 'genomford',
      participants: 20,
      goals: [
        { id: goalId, text: 'Fler rör sig', kind: 'count', countsPeople: true, unit: '', baseline: 0, target: 10 },
      ],
      followUp: {
        reachDenominator: null,
        outcomes: [{ goalId, on: '2026-05-01', value: 12 }],
        involved: 'Föreningen',
        asPlanned: 'yes',
        asPlannedNote: '',
        maintenance: null,
        learned: 'Att börja tidigare',
        unintended: '',
      },
      ...given,
    }),
    behov: [{ description: 'Få rör sig', evidence: [{}] }],
    decision: null,
  };
}

const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2060-12-31'), noInvalidDate: true });
/** A day of the years people plan in. */
export const anyDay = day.map((date) => date.toISOString().slice(0, 10));
