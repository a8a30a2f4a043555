import type { Behov } from '@halsouppdrag/domain';
import { describe, expect, it } from 'vitest';
import { firstWrong } from '../form/field-errors.ts';
import { type BehovFields, blankEvidence, correctionOf, emptyFields, fieldsOf } from './behov-fields.ts';
import { type BehovTypes, behovKind } from './behov-kind.ts';
import { checkBehov } from './check-behov.ts';

const fields = (change: Partial<BehovFields> = {}): BehovFields => ({
  ...emptyFields('regso:0360R005', 'fysiskAktivitet'),
  description: 'Många barn slutar idrotta.',
  ...change,
});
const errorsOf = (change: Partial<BehovFields>) => {
  const checked = checkBehov(fields(change));
  return checked.ok ? {} : checked.errors;
};
const dialogue = {
  kind: 'invanardialog',
  key: 'a',
  heldOn: '2026-11-10',
  place: 'Folkets hus',
  participants: '1 400',
  themes: ['Belysning'],
} as const;

describe('a behov before it is sent', () => {
  it('may be saved without evidence', () => {
    expect(checkBehov(fields())).toMatchObject({ ok: true, input: { evidence: [], malgrupp: '' } });
  });
  it('asks for area, levnadsvana and what is wrong', () => {
    expect(errorsOf({ areaId: null, levnadsvana: null, description: ' ' })).toEqual({
      areaId: 'Välj ett område.',
      levnadsvana: 'Välj en levnadsvana.',
      description: 'Skriv med en mening vad som behöver bli bättre.',
    });
  });
  it('reads an invånardialog as it was typed', () => {
    const { key: _, participants: __, ...rest } = dialogue;
    expect(checkBehov(fields({ evidence: [{ ...dialogue, themes: ['Belysning'] }] }))).toMatchObject({
      ok: true,
      input: { evidence: [{ ...rest, participants: 1400 }] },
    });
  });
  it('says what is missing in the piece it is missing in', () => {
    const evidence = [
      { ...dialogue, themes: ['Belysning'] },
      blankEvidence('invanardialog', 'b'),
      blankEvidence('indicator', 'c'),
    ];
    const errors = errorsOf({ evidence });
    expect(Object.keys(errors).filter((name) => name.startsWith('evidence.0'))).toEqual([]);
    expect(errors['evidence.1.place']).toBe('Skriv var dialogen hölls.');
    expect(errors['evidence.1.participants']).toContain('hur många');
    expect(errors['evidence.2.indicatorId']).toBe('Välj en indikator.');
    expect(firstWrong<BehovTypes>(behovKind, errors)).toMatch(/^evidence\.1\./);
  });
  it('takes a link that is no link for what it is', () => {
    const evidence = [{ kind: 'report' as const, key: 'd', title: 'Rapport', url: 'javascript:alert(1)' }];
    expect(errorsOf({ evidence })).toEqual({ 'evidence.0.url': 'Skriv en adress som börjar med https://.' });
  });
});

describe('what a change sends', () => {
  const id = '0b0e8f6e-0000-4000-8000-000000000000';
  const kept = { id, kind: 'judgement' as const, text: 'Erfarenhet', by: '' };
  const base: Behov = {
    id,
    version: 3,
    createdAt: '2026-01-01T00:00:00Z',
    createdBy: 'a',
    updatedAt: '2026-01-01T00:00:00Z',
    updatedBy: 'a',
    example: false,
    origin: null,
    areaId: 'regso:0360R005',
    levnadsvana: 'somn',
    malgrupp: '',
    description: 'Många sover dåligt.',
    evidence: [kept, { ...kept, id: '1b0e8f6e-0000-4000-8000-000000000000' }],
    insatsIds: [],
    locked: false,
  };
  const patch = (changed: BehovFields) => {
    const checked = checkBehov(changed);
    return checked.ok ? behovKind.patchBetween(base, changed, checked.input) : checked.errors;
  };

  it('is nothing when nothing was changed', () => {
    expect(patch(fieldsOf(base))).toEqual({});
  });
  it('names what is corrected by its id, in its place, and what it says now', () => {
    const correction = correctionOf(kept);
    const [, second] = fieldsOf(base).evidence;
    if (correction?.kind !== 'judgement' || second === undefined) throw new Error('a judgement is corrected');
    const changed = { ...fieldsOf(base), evidence: [{ ...correction, text: 'Rättat' }, second] };
    expect(patch(changed)).toEqual({
      evidence: [
        { correct: id, to: { kind: 'judgement', text: 'Rättat', by: '' } },
        { keep: '1b0e8f6e-0000-4000-8000-000000000000' },
      ],
    });
  });
  it('asks anew for a count that is hidden, and never corrects a frozen value', () => {
    const hidden = {
      id,
      kind: 'invanardialog' as const,
      heldOn: '2026-01-01',
      place: 'Torget',
      participants: '..' as const,
      themes: ['Ljus'],
    };
    expect(correctionOf(hidden)).toMatchObject({ participants: '', corrects: id });
    const frozen = { id, kind: 'indicator' } as Parameters<typeof correctionOf>[0];
    expect(correctionOf(frozen)).toBeNull();
  });
  it('names what stays by its id and writes out what is new', () => {
    const [first] = fieldsOf(base).evidence;
    if (first === undefined) throw new Error('the behov has evidence');
    const changed = { ...fieldsOf(base), evidence: [first, { ...dialogue, themes: ['Belysning'] }] };
    expect(patch(changed)).toMatchObject({ evidence: [{ keep: id }, { kind: 'invanardialog', participants: 1400 }] });
  });
});
