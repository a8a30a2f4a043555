import { missingToLeave, type StepFacts } from '@halsouppdrag/domain';
import { describe, expect, it } from 'vitest';
import { missingPlace } from './missing-place.ts';

const bare: StepFacts = {
  insats: {
    partnerRoles: [],
    preventionsniva: null,
    targeting: null,
    malgrupper: [],
    responsible: '',
    startsOn: null,
    samverkan: true,
    status: 'pagar',
    participants: null,
    goals: [{ id: crypto.randomUUID(), text: 'Fler går' }],
    followUp: {
      reachDenominator: null,
      outcomes: [],
      involved: '',
      asPlanned: null,
      asPlannedNote: '',
      maintenance: null,
      learned: '',
      unintended: '',
    },
  },
  behov: [],
  decision: null,
};

describe('where something missing is filled in', () => {
  it('is known for everything any gate can miss', () => {
    const planned = { ...bare, insats: { ...bare.insats, status: 'planerad' as const, goals: [] } };
    const all = (['behov', 'partners', 'insats', 'followUp'] as const).flatMap((step) => [
      ...missingToLeave(step, bare),
      ...missingToLeave(step, planned),
    ]);
    expect(all.length).toBeGreaterThan(12);
    expect(all.filter((missing) => missingPlace(missing) === null)).toEqual([]);
  });

  it('tells the parts of the follow-up apart', () => {
    expect(missingPlace({ field: 'followUp.outcomes' })?.section).toBe('effect');
    expect(missingPlace({ field: 'followUp.learned' })?.section).toBe('lessons');
    expect(missingPlace({ field: 'decision' })?.section).toBe('decision');
  });

  it('is nowhere for a field the page does not know', () => {
    expect(missingPlace({ field: 'new' })).toBeNull();
  });
});
