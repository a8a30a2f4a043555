import type { UnitChange, Vardenhet } from '@halsouppdrag/domain';
import { describe, expect, it } from 'vitest';
import { type UnitQuestion, unitsInQuestion } from './units-in-question.ts';

const summer = { from: '06-01', to: '08-31' };
const unit = (
  id: string,
  kind: Vardenhet['kind'] = 'narmottagning',
  opening: Vardenhet['opening'] = { closed: [], days: null },
) => ({ id, kind, status: 'oppen' as const, position: [17, 60] as [number, number], opening });
const known = [
  unit('balinge', 'narmottagning', { closed: [summer], days: null }),
  unit('rasbo', 'narmottagning', { closed: [], days: 1 }),
  unit('tuesdays', 'narmottagning', { closed: [summer], days: [2] }),
  unit('tierp', 'vardcentral'),
  unit('hospital', 'sjukhus'),
];
const usual: UnitQuestion = { kinds: ['narmottagning', 'vardcentral'], statuses: ['oppen'], changes: [] };
const ask = (more: Partial<UnitQuestion> = {}) => {
  const answer = unitsInQuestion(known, { ...usual, ...more });
  if ('badChange' in answer) throw new Error(JSON.stringify(answer));
  return { ids: answer.units.map(({ id }) => id), closed: answer.closed };
};

describe('the units of a question', () => {
  it('are all of its kinds and statuses in a usual week', () => {
    expect(ask()).toEqual({ ids: ['balinge', 'rasbo', 'tuesdays', 'tierp'], closed: [] });
    expect(ask({ statuses: ['beslutad'] }).ids).toEqual([]);
  });

  it('are those not known to be closed on its date, and the others are told with why', () => {
    // 1 July 2026 is a Wednesday, as is 2 September.
    expect(ask({ on: '2026-07-01' })).toEqual({
      ids: ['rasbo', 'tierp'],
      closed: [
        { vardenhetId: 'balinge', why: 'period' },
        { vardenhetId: 'tuesdays', why: 'period' },
      ],
    });
    expect(ask({ on: '2026-09-02' }).closed).toEqual([{ vardenhetId: 'tuesdays', why: 'weekday' }]);
    expect(ask({ on: '2026-09-01' }).closed).toEqual([]);
  });

  it('are those open days enough a week, as far as is known', () => {
    expect(ask({ leastDays: 2 }).closed.map(({ vardenhetId }) => vardenhetId)).toEqual(['rasbo', 'tuesdays']);
    expect(ask({ leastDays: 1 }).closed).toEqual([]);
  });

  it('are as they become when their opening is changed', () => {
    const changes: UnitChange[] = [
      { kind: 'opening', vardenhetId: 'balinge', opening: { closed: [], days: null } },
      { kind: 'opening', vardenhetId: 'tierp', opening: { closed: [summer], days: 5 } },
    ];
    expect(ask({ changes, on: '2026-07-01' }).ids).toEqual(['balinge', 'rasbo']);
    expect(ask({ changes }).ids).toContain('tierp');
  });

  it('are not changed by what is done to a unit that does not count', () => {
    expect(ask({ changes: [{ kind: 'close', vardenhetId: 'hospital' }] })).toEqual(ask());
    expect(ask({ changes: [{ kind: 'move', vardenhetId: 'hospital', position: [18, 60] }] })).toEqual(ask());
  });

  it('hold what is added whatever its kind, and what is made of that', () => {
    const add: UnitChange = { kind: 'add', id: 'ny-1', name: 'Ny', position: [17.5, 60] };
    expect(ask({ changes: [add], on: '2026-07-01' }).ids).toEqual(['rasbo', 'tierp', 'ny-1']);
    const seasonal: UnitChange = { kind: 'opening', vardenhetId: 'ny-1', opening: { closed: [summer], days: null } };
    expect(ask({ changes: [add, seasonal], on: '2026-07-01' }).ids).toEqual(['rasbo', 'tierp']);
  });

  it('cannot be told when a change is of a unit that nobody knows', () => {
    const changes: UnitChange[] = [
      { kind: 'close', vardenhetId: 'tierp' },
      { kind: 'opening', vardenhetId: 'tierp', opening: { closed: [], days: null } },
    ];
    expect(unitsInQuestion(known, { ...usual, changes })).toEqual({ badChange: 1, reason: 'unknownUnit' });
  });
});
