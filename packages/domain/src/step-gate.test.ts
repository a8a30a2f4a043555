import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type InsatsField, InsatsInput } from './insats.ts';
import { insatsStatuses } from './insats-status.ts';
import { nextStep, type Step, steps } from './step.ts';
import { isFieldOpen, lockOf, missingToLeave, type StepFacts } from './step-gate.ts';
import { finished, insatsWith } from './testing/arbitrary-insats.ts';

const fieldsMissing = (step: Step, facts: StepFacts) => missingToLeave(step, facts).map(({ field }) => field);

describe('what is missing before the next step', () => {
  it('is nothing for an insats that has everything', () => {
    for (const step of steps) expect(missingToLeave(step, finished())).toEqual([]);
  });

  it('is all of it for one that was only just logged', () => {
    const facts: StepFacts = { insats: insatsWith(), behov: [], decision: null };
    expect(fieldsMissing('behov', facts)).toEqual(['behovIds']);
    expect(fieldsMissing('partners', facts)).toEqual(['behovIds', 'partnerRoles']);
    expect(new Set(fieldsMissing('insats', facts))).toEqual(
      new Set([
        'behovIds',
        'partnerRoles',
        'preventionsniva',
        'targeting',
        'malgrupper',
        'responsible',
        'startsOn',
        'goals',
        'status',
      ]),
    );
    expect(fieldsMissing('followUp', facts)).toContain('participants');
    expect(fieldsMissing('closed', facts)).toEqual([]);
  });

  it('is evidence for every behov without one, by name', () => {
    const facts = { ...finished(), behov: [{ description: 'Få rör sig', evidence: [] }] };
    expect(missingToLeave('behov', facts)).toEqual([
      { field: 'behovIds', message: 'Ge behovet ett belägg: Få rör sig' },
    ]);
  });

  it('is a ja from tjänsteledningen where samverkan is needed, and nothing less', () => {
    for (const answer of ['no', 'amend', null] as const) {
      const facts = { ...finished({ samverkan: true }), decision: answer && { answer } };
      expect(fieldsMissing('insats', facts)).toEqual(['decision']);
      expect(fieldsMissing('followUp', facts)).toEqual(['decision']);
    }
    expect(missingToLeave('insats', { ...finished({ samverkan: true }), decision: { answer: 'yes' } })).toEqual([]);
  });

  it('is a status that the world has come to', () => {
    expect(fieldsMissing('insats', finished({ status: 'planerad' }))).toEqual(['status']);
    expect(fieldsMissing('followUp', finished({ status: 'pagar' }))).toEqual(['status']);
    // What was called off on the way is followed up as it is.
    expect(fieldsMissing('followUp', finished({ status: 'installd' }))).toEqual([]);
  });

  it('is what an earlier gate asked for, if it was taken away since', () => {
    const gone = { ...finished({ partnerRoles: [] }), behov: [] };
    expect(fieldsMissing('followUp', gone)).toEqual(['behovIds', 'partnerRoles']);
  });

  it('never shrinks on the way: each gate asks for what the one before it did', () => {
    const facts = fc.record({
      parts: fc.subarray(['partnerRoles', 'malgrupper', 'goals', 'responsible', 'startsOn', 'targeting'] as const),
      hasBehov: fc.boolean(),
      samverkan: fc.boolean(),
      answer: fc.constantFrom('yes', 'no', 'amend', null),
      status: fc.constantFrom(...insatsStatuses),
    });
    fc.assert(
      fc.property(facts, ({ parts, hasBehov, samverkan, answer, status }) => {
        const bare = insatsWith();
        const full = finished();
        const taken = Object.fromEntries(parts.map((part) => [part, bare[part]]));
        const state: StepFacts = {
          insats: { ...full.insats, ...taken, samverkan, status },
          behov: hasBehov ? full.behov : [],
          decision: answer && { answer },
        };
        for (const step of steps) {
          const next = nextStep(step);
          if (next === null) continue;
          const content = fieldsMissing(step, state).filter((field) => field !== 'status');
          const later = nextStep(next) === null ? content : fieldsMissing(next, state);
          expect(later).toEqual(expect.arrayContaining(content));
        }
      }),
    );
  });
});

describe('the lock of an insats', () => {
  it('is on what is closed, and on what tjänsteledningen said ja or nej to', () => {
    for (const answer of ['yes', 'no', 'amend', null] as const) {
      const decision = answer && { answer };
      expect(lockOf('closed', decision)).toBe('followedUp');
      for (const step of ['behov', 'partners', 'insats', 'followUp'] as const) {
        expect(lockOf(step, decision)).toBe(answer === 'yes' || answer === 'no' ? 'decided' : null);
      }
    }
  });

  it('leaves open all, what happens, or nothing', () => {
    const fields = Object.keys(InsatsInput.shape) as InsatsField[];
    const open = (lock: Parameters<typeof isFieldOpen>[0]) => fields.filter((field) => isFieldOpen(lock, field));
    expect(open(null)).toEqual(fields);
    expect(new Set(open('decided'))).toEqual(new Set(['status', 'participants', 'followUp', 'series', 'position']));
    expect(open('followedUp')).toEqual([]);
  });
});
