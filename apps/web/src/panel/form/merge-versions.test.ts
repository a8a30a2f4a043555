import { describe, expect, it } from 'vitest';
import { emptyFields, fieldNames, fieldsOf, type InsatsFields } from './insats-fields.ts';
import { mergeChoices, merged } from './merge-versions.ts';
import { patchBetween } from './patch-fields.ts';

const base: InsatsFields = { ...emptyFields(['kommun:0360']), title: 'Promenad', levnadsvanor: ['stress'] };

describe('two versions after somebody else saved first', () => {
  const mine = { ...base, title: 'Kvällspromenad', partners: 'Tierps IF' };
  const theirs = { ...base, title: 'Morgonpromenad', status: 'pagar' as const };

  it('keeps what each changed alone, and mine where both changed the same', () => {
    const choices = mergeChoices<InsatsFields>(fieldNames, base, mine, theirs);
    expect(choices).toEqual({ title: 'mine', status: 'theirs', partners: 'mine' });
    expect(merged<InsatsFields>(mine, theirs, choices)).toEqual({ ...mine, status: 'pagar' });
  });
  it('gives either version whole when every choice falls on it', () => {
    const all = (side: 'mine' | 'theirs') => ({ title: side, status: side, partners: side });
    expect(merged<InsatsFields>(mine, theirs, all('mine'))).toEqual(mine);
    expect(merged<InsatsFields>(mine, theirs, all('theirs'))).toEqual(theirs);
  });
  it('has nothing to choose when both say the same', () => {
    expect(mergeChoices<InsatsFields>(fieldNames, base, mine, { ...mine, title: ' Kvällspromenad ' })).toEqual({});
  });
});

describe('what is sent', () => {
  const insats = {
    ...base,
    id: '0b0e8f6e-0000-4000-8000-000000000000',
    version: 3,
    startsOn: null,
    endsOn: null,
    participants: '..' as const,
    createdAt: '2026-01-01T00:00:00Z',
    createdBy: 'a',
    updatedAt: '2026-01-01T00:00:00Z',
    updatedBy: 'a',
  };
  const input = { ...base, startsOn: null, endsOn: null, participants: null };

  it('is only what was changed', () => {
    const fields = { ...fieldsOf(insats), status: 'pagar' as const };
    expect(patchBetween(insats, fields, { ...input, status: 'pagar' })).toEqual({ status: 'pagar' });
  });
  it('never overwrites a hidden count that nobody touched', () => {
    expect(patchBetween(insats, fieldsOf(insats), input)).toEqual({});
    expect(patchBetween(insats, { ...fieldsOf(insats), participants: '' }, input)).toEqual({ participants: null });
  });
});
