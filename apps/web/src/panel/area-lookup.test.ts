import type { Area, Person } from '@halsouppdrag/domain';
import { describe, expect, it } from 'vitest';
import { areaLookup, mayWrite, writersFor } from './area-lookup.ts';

const area = (id: string, parentId: string | null): Area => ({
  id,
  code: id,
  name: `Namn på ${id}`,
  level: 'lokalsamhalle',
  parentId,
  population: 1,
  bbox: [0, 0, 1, 1],
});
const lookup = areaLookup([area('lan:03', null), area('kommun:0360', 'lan:03'), area('regso:0360R005', 'kommun:0360')]);
const coordinator: Person = { id: 'tierp', name: 'Tierp', role: 'halsosamordnare', areas: ['kommun:0360'] };
const planerare: Person = { id: 'planerare', name: 'Planerare', role: 'planerare', areas: ['lan:03'] };

describe('who may write where', () => {
  it('covers everything below the areas of a hälsosamordnare', () => {
    expect(mayWrite(coordinator, ['regso:0360R005', 'kommun:0360'], lookup)).toBe(true);
  });
  it('does not reach above or beside them', () => {
    expect(mayWrite(coordinator, ['lan:03'], lookup)).toBe(false);
    expect(mayWrite(coordinator, ['regso:0360R005', 'regso:9999R001'], lookup)).toBe(false);
  });
  it('is for hälsosamordnare only', () => {
    expect(writersFor([planerare, coordinator], ['kommun:0360'], lookup)).toEqual([coordinator]);
  });
  it('an area nobody knows is named by its id', () => {
    expect(lookup.nameOf('regso:9999R001')).toBe('regso:9999R001');
  });
});
