import { describe, expect, it } from 'vitest';
import { checkPartner } from './check-partner.ts';
import { emptyFields } from './partner-fields.ts';
import { partnerValueInWords } from './partner-words.ts';

describe('a partner before it is sent', () => {
  it('needs a name and a kind', () => {
    expect(checkPartner(emptyFields(' '))).toEqual({
      ok: false,
      errors: { name: 'Skriv organisationens namn.', kind: 'Välj vad det är för slag.' },
    });
    expect(checkPartner({ ...emptyFields('Söderfors IF'), kind: 'forening' })).toMatchObject({ ok: true });
  });
});

describe('a partner in words', () => {
  const areas = { nameOf: (id: string) => (id === 'regso:0360R005' ? 'Söderfors' : id), lineage: () => [] };
  it('names what the API names by code', () => {
    expect(partnerValueInWords('kind', 'forvaltning', areas)).toBe('Kommunens förvaltning');
    expect(partnerValueInWords('areaIds', ['regso:0360R005', 'kommun:0360'], areas)).toBe('Söderfors och kommun:0360');
    expect(partnerValueInWords('levnadsvanor', [], areas)).toBe('tomt');
  });
});
