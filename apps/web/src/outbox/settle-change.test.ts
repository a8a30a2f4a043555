import { describe, expect, it } from 'vitest';
import { storedInsats } from '../testing/stored-insats.ts';
import { insatsChange, withChange } from './insats-change.ts';
import { sameContent } from './same-content.ts';
import { partsInConflict, settleChange } from './settle-change.ts';

const base = storedInsats({ title: 'Promenad', responsible: 'Anna', version: 3 });
const change = { base, patch: { title: 'Promenad och kaffe' } };

describe('what a record saved since makes of a change', () => {
  it('is already made where only its answer was lost', () => {
    expect(settleChange(insatsChange, change, { ...base, title: 'Promenad och kaffe', version: 4 })).toEqual({
      kind: 'stored',
    });
  });

  it('may be made on top of what others wrote elsewhere', () => {
    expect(settleChange(insatsChange, change, { ...base, responsible: 'Bo', version: 4 })).toEqual({
      kind: 'free',
      patch: change.patch,
    });
  });

  it('stands against what others wrote in the same field', () => {
    expect(settleChange(insatsChange, change, { ...base, title: 'Löpning', version: 4 })).toEqual({ kind: 'conflict' });
  });

  it('of several fields, one that is the same and one that is untouched stand in nobody’s way', () => {
    const two = { base, patch: { title: 'Löpning', responsible: 'Bo' } };
    expect(settleChange(insatsChange, two, { ...base, title: 'Löpning', version: 4 })).toEqual({
      kind: 'free',
      patch: two.patch,
    });
    expect(settleChange(insatsChange, two, { ...base, title: 'Simning', version: 4 })).toEqual({ kind: 'conflict' });
  });

  it('of the follow-up stands only against what others wrote in the same answer', () => {
    const followUp = { ...base.followUp, learned: 'Fika behövs.' };
    const mine = { base, patch: { followUp } };
    const asPlanned = { ...base.followUp, asPlannedNote: 'Regnade bort.' };
    expect(settleChange(insatsChange, mine, { ...base, version: 4, followUp: asPlanned })).toEqual({
      kind: 'free',
      patch: { followUp: { ...asPlanned, learned: 'Fika behövs.' } },
    });
    const theirs = { ...base, version: 4, followUp: { ...asPlanned, learned: 'Börja tidigare.' } };
    expect(settleChange(insatsChange, mine, theirs)).toEqual({ kind: 'conflict' });
    expect(partsInConflict(insatsChange, mine, theirs)).toEqual(['followUp.learned']);
  });

  it('is shown as it will look', () => {
    expect(withChange(change)).toMatchObject({ title: 'Promenad och kaffe', responsible: 'Anna', version: 3 });
  });
});

it('content is the same whatever the order and the blanks', () => {
  expect(sameContent(['somn', 'stress'], ['stress', 'somn'])).toBe(true);
  expect(sameContent(' Hej ', 'Hej')).toBe(true);
  expect(sameContent([{ partnerId: 'a', role: 'b' }], [{ role: 'b', partnerId: 'a' }])).toBe(true);
  expect(sameContent([17.1, 60], [60, 17.1])).toBe(false);
  expect(sameContent(null, '')).toBe(false);
});
