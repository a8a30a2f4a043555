import { describe, expect, it } from 'vitest';
import { checkFields } from './check-fields.ts';
import { firstWrong, problemErrors } from './field-errors.ts';
import { emptyFields, type InsatsFields } from './insats-fields.ts';
import { type InsatsTypes, insatsKind } from './insats-kind.ts';

const today = '2026-11-22';
const fields = (change: Partial<InsatsFields> = {}): InsatsFields => ({
  ...emptyFields(['regso:0360R005']),
  levnadsvanor: ['fysiskAktivitet'],
  ...change,
});
const errorsOf = (change: Partial<InsatsFields>, title: string | null = 'Föreslagen') => {
  const checked = checkFields(fields(change), today, title);
  return checked.ok ? {} : checked.errors;
};

describe('the form before it is sent', () => {
  it('takes the suggested title when none was written', () => {
    const checked = checkFields(fields(), today, 'Fysisk aktivitet i Söderfors');
    expect(checked).toMatchObject({ ok: true, input: { title: 'Fysisk aktivitet i Söderfors', startsOn: null } });
  });
  it('asks for what is missing, and not for a title that follows from it', () => {
    expect(errorsOf({ levnadsvanor: [], areaIds: [] }, null)).toEqual({
      areaIds: 'Välj minst ett område.',
      levnadsvanor: 'Välj minst en levnadsvana.',
    });
  });
  it('explains a wrong date, count and length', () => {
    const wrong = errorsOf({ startsOn: '2026-02-31', participants: 'många', partners: 'x'.repeat(1001) });
    expect(Object.keys(wrong).sort()).toEqual(['participants', 'partners', 'startsOn']);
    expect(wrong.startsOn).toBe('Skriv datum som 2026-11-22.');
    expect(wrong.partners).toContain('1 000'.replace(' ', '\u00a0'));
  });
  it('holds the rules between fields', () => {
    expect(Object.keys(errorsOf({ startsOn: '2026-05-02', endsOn: '2026-05-01' }))).toEqual(['endsOn']);
    expect(Object.keys(errorsOf({ status: 'genomford', startsOn: '2026-11-23' }))).toEqual(['startsOn']);
    expect(errorsOf({ status: 'genomford', startsOn: today })).toEqual({});
  });
  it('reads counts with spaces, and leaves a hidden one alone', () => {
    expect(checkFields(fields({ participants: '1 200' }), today, 'x')).toMatchObject({ input: { participants: 1200 } });
    expect(checkFields(fields({ participants: '..' }), today, 'x')).toMatchObject({ input: { participants: null } });
  });
});

describe('what the API found wrong', () => {
  const problem = { type: '', title: '', status: 422, detail: '', instance: '' };
  it('belongs to the field on the page', () => {
    const errors = [
      { field: 'areaIds.1', message: 'Området finns inte.' },
      { field: 'okant', message: '?' },
    ];
    expect(problemErrors<InsatsTypes>(insatsKind, { ...problem, errors })).toEqual({ areaIds: 'Området finns inte.' });
    expect(problemErrors<InsatsTypes>(insatsKind, problem)).toEqual({});
  });
  it('the first wrong field is the first on the page', () => {
    expect(firstWrong<InsatsTypes>(insatsKind, { participants: 'x', levnadsvanor: 'x' })).toBe('levnadsvanor');
    expect(firstWrong<InsatsTypes>(insatsKind, {})).toBeUndefined();
  });
});
