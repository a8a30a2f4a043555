import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './calendar-date.ts';
import type { InsatsInput } from './insats.ts';
import { insatsStatuses } from './insats-status.ts';
import { type Step, steps } from './step.ts';
import { anyDay, finished, goalId } from './testing/arbitrary-insats.ts';
import { workItems } from './work-item.ts';

const today = '2026-11-22';

function facts(step: Step, given: Partial<InsatsInput> = {}, answer: 'yes' | 'no' | 'amend' | null = null) {
  const { insats, behov } = finished(given);
  return { insats: { ...insats, id: goalId, step, example: false }, behov, decision: answer && { answer } };
}
const kinds = (...given: Parameters<typeof facts>) => workItems(facts(...given), today).map(({ kind }) => kind);

describe('what there is to do with an insats', () => {
  it('is to follow it up, once 30 days have gone since its last', () => {
    expect(kinds('insats', { endsOn: '2026-10-23' })).toEqual(['missingStep']);
    expect(kinds('insats', { endsOn: '2026-10-22' })).toEqual(['lateFollowUp']);
    expect(kinds('closed', { endsOn: '2026-10-22' })).toEqual([]);
    expect(kinds('insats', { startsOn: '2026-01-01', endsOn: null, status: 'pagar' })).toEqual(['missingStep']);
  });

  it('is to get ready when it starts or ends within a week, and to say so when it should have', () => {
    const [soon, later] = [addDays(today, 7), addDays(today, 8)];
    expect(kinds('insats', { status: 'planerad', startsOn: soon, endsOn: null })).toEqual(['starts']);
    expect(kinds('insats', { status: 'planerad', startsOn: later, endsOn: null })).toEqual([]);
    expect(kinds('followUp', { status: 'pagar', endsOn: soon })).toEqual(['ends']);
    expect(kinds('followUp', { status: 'pagar', endsOn: later })).toEqual([]);
    const [late] = workItems(facts('insats', { status: 'planerad', startsOn: '2026-11-01', endsOn: null }), today);
    expect(late?.message).toBe('Skulle ha startat 2026-11-01. Ändra status eller datum.');
  });

  it('is to wait for tjänsteledningen, or to change what it wants changed', () => {
    const planned = { samverkan: true, status: 'planerad', startsOn: '2027-02-01', endsOn: null } as const;
    expect(kinds('insats', planned)).toEqual(['awaitsDecision']);
    expect(kinds('insats', planned, 'amend')).toEqual(['missingStep']);
    expect(kinds('insats', planned, 'yes')).toEqual([]);
  });

  it('is the next step: what is missing for it, or to take it', () => {
    const running = { status: 'pagar', endsOn: '2027-05-01' } as const;
    const message = (...given: Parameters<typeof facts>) => workItems(facts(...given), today)[0]?.message;
    expect(message('insats', running)).toBe('Klar att gå vidare till Följa upp.');
    expect(message('insats', { ...running, targeting: null, malgrupper: [] })).toBe(
      'Välj om insatsen är universell eller riktad. 1 till.',
    );
    expect(workItems(facts('insats', { ...running, targeting: null }), today)[0]?.field).toBe('targeting');
    expect(kinds('followUp', running)).toEqual([]);
  });

  it('is to ask whether it lives on half a year later, till someone has', () => {
    const old = { startsOn: '2026-01-01', endsOn: '2026-05-22' };
    const { followUp } = finished().insats;
    expect(kinds('closed', old)).toEqual(['maintenanceDue']);
    expect(kinds('closed', { ...old, endsOn: '2026-05-23' })).toEqual([]);
    const answered = { ...followUp, maintenance: { assessedOn: today, livesOn: 'yes' as const, note: '' } };
    expect(kinds('closed', { ...old, followUp: answered })).toEqual([]);
  });

  it('is never the same thing twice, and nothing for what is called off', () => {
    const any = fc.record({
      step: fc.constantFrom(...steps),
      status: fc.constantFrom(...insatsStatuses),
      startsOn: fc.option(anyDay),
      days: fc.option(fc.integer({ min: 0, max: 400 })),
      samverkan: fc.boolean(),
      answer: fc.constantFrom('yes', 'no', 'amend', null),
      today: anyDay,
    });
    fc.assert(
      fc.property(any, ({ step, status, startsOn, days, samverkan, answer, ...given }) => {
        const endsOn = startsOn === null || days === null ? null : addDays(startsOn, days);
        const items = workItems(facts(step, { status, startsOn, endsOn, samverkan }, answer), given.today);
        expect(new Set(items.map(({ kind }) => kind)).size).toBe(items.length);
        for (const { message, kind } of items) {
          expect(message).not.toBe('');
          expect(step === 'closed' && kind !== 'maintenanceDue' && kind !== 'starts' && kind !== 'ends').toBe(false);
        }
        if (status === 'installd') expect(items).toEqual([]);
      }),
    );
  });
});
