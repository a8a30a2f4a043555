import { areaLevels, concealSmallCount, type IndicatorLevel, type IndicatorSex } from '@halsouppdrag/domain';
import { hideSmallCounts } from '@halsouppdrag/statistics';

/** How many people one figure counts. */
export interface CountedCell {
  readonly level: IndicatorLevel;
  readonly areaId: string;
  readonly sex: IndicatorSex;
  readonly ageGroup: string | null;
  readonly count: number;
}

export type CellKey = Pick<CountedCell, 'level' | 'areaId' | 'sex' | 'ageGroup'>;

export const cellKey = ({ level, areaId, sex, ageGroup }: CellKey) => `${level} ${areaId} ${sex} ${ageGroup ?? ''}`;

/**
 * Which counts of one indicator and year may not be told, so that none of 1–4 people can be worked out from what is: not
 * from women and men, not from the areas around it, not from the area above. Areas inside one other area and the two
 * sexes make one table with its sums (see `hideSmallCounts`), from the smallest areas upwards. A sum of 5 or more that
 * has to go takes with it all that is told at its own level inside the same area. Ages are told inside an area only when neither they
 * nor all ages together hide anything there.
 */
export function hiddenCells(
  cells: readonly CountedCell[],
  parentOf: (areaId: string) => string | null,
): ReadonlySet<string> {
  const hidden = new Set<string>();
  const tables = tablesOf(cells, parentOf);
  for (const level of ['deso', 'lokalsamhalle', 'kommun', 'lan', 'riket'] as const) {
    for (const table of tables.filter((one) => one.level === level)) hideTable(table, hidden);
  }
  hideAges(tables, hidden);
  return hidden;
}

/** The areas inside one other, of one level and age group. */
interface Table {
  readonly level: IndicatorLevel;
  readonly parentId: string;
  readonly ageGroup: string | null;
  readonly cells: CountedCell[];
}

function tablesOf(cells: readonly CountedCell[], parentOf: (areaId: string) => string | null): Table[] {
  const tables = new Map<string, Table>();
  for (const cell of cells) {
    const parentId = (cell.level === 'riket' ? null : parentOf(cell.areaId)) ?? '';
    const key = `${cell.level} ${parentId} ${cell.ageGroup ?? ''}`;
    const table = tables.get(key) ?? { level: cell.level, parentId, ageGroup: cell.ageGroup, cells: [] };
    tables.set(key, table);
    table.cells.push(cell);
  }
  return [...tables.values()];
}

function hideTable(table: Table, hidden: Set<string>): void {
  const { level, parentId, ageGroup, cells } = table;
  const above = parentId === '' ? null : aboveOf(level);
  const hide = (areaId: string, sex: IndicatorSex, at: IndicatorLevel) =>
    hidden.add(cellKey({ level: at, areaId, sex, ageGroup }));
  // Hidden by the areas inside it, though it is not small itself.
  if (cells.some((cell) => !isSmall(cell.count) && hidden.has(cellKey(cell)))) {
    const told = cells.filter(({ count }) => count > 0);
    for (const cell of told) hidden.add(cellKey(cell));
    const isAlone = new Set(told.map(({ areaId }) => areaId)).size < 2;
    if (isAlone && above !== null) for (const { sex } of told) hide(parentId, sex, above);
    return;
  }
  if (!cells.some(({ count }) => isSmall(count))) return;
  const areaIds = [...new Set(cells.map(({ areaId }) => areaId))];
  const known = new Map(cells.map((cell) => [`${cell.areaId} ${cell.sex}`, cell.count]));
  const columns: readonly IndicatorSex[] = cells.some(({ sex }) => sex !== 'all') ? ['women', 'men'] : ['all'];
  const shown = hideSmallCounts(
    areaIds.map((areaId) => columns.map((sex) => known.get(`${areaId} ${sex}`) ?? lacking(areaId, sex, known))),
  );
  for (const [row, areaId] of areaIds.entries()) {
    for (const [column, sex] of columns.entries()) if (shown.cells[row]?.[column] === '..') hide(areaId, sex, level);
    if (shown.rowSums[row] === '..') hide(areaId, 'all', level);
  }
  if (above === null) return;
  for (const [column, sex] of columns.entries()) if (shown.columnSums[column] === '..') hide(parentId, sex, above);
  if (shown.total === '..') hide(parentId, 'all', above);
}

const isSmall = (count: number) => concealSmallCount(count) === '..';

function aboveOf(level: IndicatorLevel): IndicatorLevel | null {
  const at = areaLevels.indexOf(level as (typeof areaLevels)[number]);
  return at < 1 ? null : (areaLevels[at - 1] ?? null);
}

/** One sex that the source leaves out is what the other leaves of all. */
function lacking(areaId: string, sex: IndicatorSex, known: ReadonlyMap<string, number>): number {
  const all = known.get(`${areaId} all`);
  if (sex === 'all' || all === undefined) return 0;
  return Math.max(0, all - (known.get(`${areaId} ${sex === 'women' ? 'men' : 'women'}`) ?? 0));
}

function hideAges(tables: readonly Table[], hidden: Set<string>): void {
  const place = ({ level, parentId }: Table) => `${level} ${parentId}`;
  const marred = new Set(tables.filter(({ cells }) => cells.some((cell) => hidden.has(cellKey(cell)))).map(place));
  for (const table of tables) {
    if (table.ageGroup === null || !marred.has(place(table))) continue;
    for (const cell of table.cells) hidden.add(cellKey(cell));
  }
}
