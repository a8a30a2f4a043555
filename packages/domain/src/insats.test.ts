import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from './calendar-date.ts';
import { InsatsInput, InsatsPatch, insatsRuleBreaches, maintenanceFrom } from './insats.ts';
import { insatsStatuses } from './insats-status.ts';
import { anyDay, finished, goalId, insatsWith } from './testing/arbitrary-insats.ts';

const today = '2026-11-22';
const fields = (...given: Parameters<typeof insatsRuleBreaches>) =>
  insatsRuleBreaches(...given).map(({ field }) => field);

describe('the fields of an insats', () => {
  it('have a default for all but title, areas and levnadsvanor', () => {
    expect(insatsWith()).toMatchObject({ status: 'planerad', goals: [], samverkan: false, participants: null });
    expect(InsatsInput.safeParse({}).error?.issues.map(({ path }) => path[0])).toEqual([
      'title',
      'areaIds',
      'levnadsvanor',
    ]);
  });

  it.each([
    ['a count below zero', { participants: -1 }],
    ['half a person', { participants: 2.5 }],
    ['a text of 5 MB', { description: 'x'.repeat(5_000_000) }],
    ['the same behov twice', { behovIds: [goalId, goalId] }],
    ['two goals of one id', { goals: Array(2).fill(finished().insats.goals[0]) }],
    ['a field it has not', { step: 'closed' }],
    ['a decision', { decision: { answer: 'yes' } }],
  ])('refuse %s, also in a change', (_, given) => {
    expect(InsatsInput.safeParse({ ...insatsWith(), ...given }).success).toBe(false);
    expect(InsatsPatch.safeParse(given).success).toBe(false);
  });

  it('can each be changed', () => {
    expect(Object.keys(InsatsPatch.shape)).toEqual(Object.keys(InsatsInput.shape));
  });

  it('are not filled in by a change that leaves them out', () => {
    expect(InsatsPatch.parse({})).toEqual({});
  });
});

describe('the rules between the fields', () => {
  it('hold for an insats that is followed up', () => {
    expect(insatsRuleBreaches(finished().insats, today)).toEqual([]);
  });

  it('let an end be on or after the start, and nothing before', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -1000, max: 1000 }), (startsOn, days) => {
        const insats = insatsWith({ startsOn, endsOn: addDays(startsOn, days) });
        expect(fields(insats, today)).toEqual(days < 0 ? ['endsOn'] : []);
      }),
    );
  });

  it('want a day that has been for what is carried out', () => {
    expect(fields(insatsWith({ status: 'genomford' }), today)).toEqual(['endsOn']);
    fc.assert(
      fc.property(anyDay, fc.boolean(), (date, asEnd) => {
        const insats = insatsWith({ status: 'genomford', ...(asEnd ? { endsOn: date } : { startsOn: date }) });
        expect(fields(insats, today)).toEqual(date <= today ? [] : [asEnd ? 'endsOn' : 'startsOn']);
      }),
    );
  });

  it('let nothing that needs samverkan start without a ja, whatever it was before', () => {
    const answers = fc.constantFrom('yes', 'no', 'amend', null);
    fc.assert(
      fc.property(fc.constantFrom(...insatsStatuses), answers, fc.boolean(), (status, answer, samverkan) => {
        const insats = insatsWith({ status, samverkan, startsOn: '2026-01-01' });
        const before = { status: 'planerad', samverkan } as const;
        const starts = status !== 'planerad' && status !== 'installd';
        const mayStart = !samverkan || !starts || answer === 'yes';
        expect(fields(insats, today, answer && { answer }, before)).toEqual(mayStart ? [] : ['status']);
      }),
    );
  });

  it('let what was under way when its ja was withdrawn be written on, but not what only now needs samverkan', () => {
    const insats = insatsWith({ status: 'pagar', samverkan: true });
    expect(fields(insats, today, null, { status: 'pagar', samverkan: true })).toEqual([]);
    expect(fields(insats, today, null, { status: 'pagar', samverkan: false })).toEqual(['status']);
  });

  it.each([
    ['a goal it has not', { outcomes: [{ goalId: '00000000-0000-4000-8000-000000000009', on: today, value: 1 }] }],
    ['a day that has not been', { outcomes: [{ goalId, on: '2026-11-23', value: 1 }] }],
    [
      'a maintenance before half a year is over',
      { maintenance: { assessedOn: '2026-10-31', livesOn: 'yes' as const, note: '' } },
    ],
    [
      'a maintenance that has not been looked at yet',
      { maintenance: { assessedOn: '2026-11-23', livesOn: 'yes' as const, note: '' } },
    ],
  ])('refuse a follow-up of %s', (_, given) => {
    const { insats } = finished();
    expect(fields({ ...insats, followUp: { ...insats.followUp, ...given } }, today)).toEqual(['followUp']);
  });

  it('let a ja or nej be only that', () => {
    const { insats } = finished();
    const goals = insats.goals.map((goal) => ({ ...goal, kind: 'yesNo' as const, countsPeople: false, target: 1 }));
    expect(fields({ ...insats, goals }, today)).toEqual(['followUp']);
  });
});

describe('the day from which one can say whether it lives on', () => {
  it('is six months after the last day, or after the only one', () => {
    expect(maintenanceFrom({ startsOn: '2026-01-01', endsOn: '2026-08-31' })).toBe('2027-02-28');
    expect(maintenanceFrom({ startsOn: '2026-01-01', endsOn: null })).toBe('2026-07-01');
    expect(maintenanceFrom({ startsOn: null, endsOn: null })).toBeNull();
    fc.assert(fc.property(anyDay, (endsOn) => maintenanceFrom({ startsOn: null, endsOn }) === addMonths(endsOn, 6)));
  });
});
