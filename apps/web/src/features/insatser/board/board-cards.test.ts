import { type Area, Behov, emptyFollowUp, Insats, type Person } from '@halsouppdrag/domain';
import { describe, expect, it } from 'vitest';
import { mostBehov } from '../../../api/board-queries.ts';
import { type ColumnPages, moveInPages } from '../../../api/move-in-pages.ts';
import { areaLookup } from '../../../panel/area-lookup.ts';
import { changeInColumn } from './change-in-columns.ts';
import { columnRows } from './column-rows.ts';
import { knownMissing } from './known-missing.ts';
import { whyNotMove } from './may-move.ts';
import { leavesOutBehov } from './use-columns.ts';

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const stamp = (number: number) => ({
  id: id(number),
  version: 1,
  createdAt: '2026-11-22T10:00:00Z',
  createdBy: 'A',
  updatedAt: '2026-11-22T10:00:00Z',
  updatedBy: 'A',
  example: false,
  origin: null,
});
const insats = (number: number, given: Partial<Insats> = {}): Insats => ({
  ...Insats.parse({
    ...stamp(number),
    title: `Insats ${String(number)}`,
    areaIds: ['kommun:0360'],
    levnadsvanor: ['somn'],
    step: 'behov',
    lock: null,
    decision: null,
    participants: null,
    goals: [],
    followUp: emptyFollowUp,
  }),
  ...given,
});
const behov = (number: number) =>
  Behov.parse({
    ...stamp(number),
    areaId: 'kommun:0360',
    levnadsvana: 'somn',
    malgrupp: '',
    description: 'Sover för lite',
    evidence: [],
    insatsIds: [],
    locked: false,
  });

describe('the cards of a column', () => {
  it('are behov first, then the way to the rest of them, then insatser, then that there are more', () => {
    const many = { items: Array.from({ length: 20 }, (_, index) => behov(index)), total: 30 };
    const rows = columnRows([insats(1), insats(2)], true, many);
    expect(rows.map(({ kind }) => kind)).toEqual([
      ...Array.from({ length: mostBehov }, () => 'behov'),
      'allBehov',
      'insats',
      'insats',
      'loading',
    ]);
    expect(columnRows([], false, { items: [behov(1)], total: 1 }).map(({ kind }) => kind)).toEqual(['behov']);
    expect(columnRows([], false, null)).toEqual([]);
  });

  it('stand once though two pages overlap', () => {
    expect(columnRows([insats(1), insats(2), insats(1)], false, null).map(({ key }) => key)).toEqual([id(1), id(2)]);
  });

  it('are without behov where a filter asks for what no behov has', () => {
    expect(leavesOutBehov({ status: ['pagar'] })).toBe(true);
    expect(leavesOutBehov({ preventionsniva: ['selektiv'] })).toBe(true);
    expect(leavesOutBehov({ to: '2026-12-31' })).toBe(true);
    expect(leavesOutBehov({ status: [], area: 'kommun:0360', text: 'sömn' })).toBe(false);
  });
});

describe('a moved card', () => {
  const pages = (...lists: Insats[][]): ColumnPages => ({
    pages: lists.map((items) => ({ items, total: 7, nextCursor: null })),
    pageParams: lists.map(() => null),
  });
  const ids = ({ pages: all }: ColumnPages) => all.map(({ items }) => items.map((one) => one.id));
  const totals = ({ pages: all }: ColumnPages) => all.map(({ total }) => total);

  it('leaves its column and stands first in the next', () => {
    const left = moveInPages(pages([insats(1)], [insats(2), insats(3)]), insats(2, { step: 'partners' }), false);
    expect([ids(left), totals(left)]).toEqual([
      [[id(1)], [id(3)]],
      [6, 6],
    ]);
    const entered = moveInPages(pages([insats(1)], [insats(3)]), insats(2, { step: 'partners' }), true);
    expect([ids(entered), totals(entered)]).toEqual([
      [[id(2), id(1)], [id(3)]],
      [8, 8],
    ]);
  });

  it('is counted once where it already stood, and changes no other column', () => {
    const again = moveInPages(pages([insats(1), insats(2)]), insats(2, { version: 2 }), true);
    expect([ids(again), totals(again)]).toEqual([[[id(2), id(1)]], [7]]);
    const other = pages([insats(1)]);
    expect(moveInPages(other, insats(2), false)).toBe(other);
  });
});

describe('a card changed by somebody else', () => {
  const pages = (...lists: Insats[][]): ColumnPages => ({
    pages: lists.map((items) => ({ items, total: 7, nextCursor: null })),
    pageParams: lists.map(() => null),
  });
  const old = pages([insats(1)], [insats(2), insats(3)]);
  const titles = (change: ReturnType<typeof changeInColumn>) =>
    change.kind === 'readAgain' ? 'read again' : change.pages.pages.map(({ items }) => items.map(({ title }) => title));
  const now = (given: Partial<Insats>) => insats(2, { version: 2, title: 'Ny', ...given });

  it('is new where it stands, and the other cards stay', () => {
    const change = changeInColumn(old, 'behov', { id: id(2), now: now({}), isFiltered: false });
    expect(titles(change)).toEqual([['Insats 1'], ['Ny', 'Insats 3']]);
  });

  it('goes to its new column, or away', () => {
    const moved = { id: id(2), now: now({ step: 'partners' }), isFiltered: false };
    expect(titles(changeInColumn(old, 'behov', moved))).toEqual([['Insats 1'], ['Insats 3']]);
    expect(titles(changeInColumn(pages([insats(9)]), 'partners', moved))).toEqual([['Ny', 'Insats 9']]);
    const gone = changeInColumn(old, 'behov', { id: id(2), now: null, isFiltered: false });
    expect(titles(gone)).toEqual([['Insats 1'], ['Insats 3']]);
    expect(gone.kind === 'pages' && gone.pages.pages[0]?.total).toBe(6);
  });

  it('leaves every other column as it is, and asks the server where filters decide', () => {
    const elsewhere = changeInColumn(old, 'closed', { id: id(8), now: insats(8), isFiltered: true });
    expect(elsewhere).toEqual({ kind: 'pages', pages: old });
    expect(changeInColumn(old, 'behov', { id: id(2), now: now({}), isFiltered: true })).toEqual({ kind: 'readAgain' });
    expect(changeInColumn(old, 'behov', { id: id(8), now: null, isFiltered: true })).toEqual({
      kind: 'pages',
      pages: old,
    });
  });

  it('is not put back by an older answer that comes late', () => {
    const newer = pages([insats(2, { version: 3, title: 'Nyast' })]);
    const change = changeInColumn(newer, 'behov', { id: id(2), now: now({}), isFiltered: false });
    expect(titles(change)).toEqual([['Nyast']]);
  });
});

describe('what a card says is missing', () => {
  it('is what can be told without reading its behov', () => {
    expect(knownMissing(insats(1)).map(({ field }) => field)).toEqual(['behovIds']);
    expect(knownMissing(insats(1, { behovIds: [id(9)] }))).toEqual([]);
    expect(knownMissing(insats(1, { behovIds: [id(9)], step: 'partners' })).map(({ field }) => field)).toEqual([
      'partnerRoles',
    ]);
  });
});

describe('who may move a card', () => {
  const areas = areaLookup([
    { id: 'kommun:0360', name: 'Tierp', parentId: null },
    { id: 'kommun:0380', name: 'Uppsala', parentId: null },
  ] as unknown as Area[]);
  const person = (role: Person['role'], ...of: string[]): Person => ({ id: 'a', name: 'A', role, areas: of });

  it('is the hälsosamordnare of its areas; the others are told why not', () => {
    expect(whyNotMove(null, insats(1), areas)).toBe('nobody');
    expect(whyNotMove(person('planerare', 'kommun:0360'), insats(1), areas)).toBe('otherRole');
    expect(whyNotMove(person('halsosamordnare', 'kommun:0380'), insats(1), areas)).toBe('otherArea');
    expect(whyNotMove(person('halsosamordnare', 'kommun:0360'), insats(1), areas)).toBeNull();
  });
});
