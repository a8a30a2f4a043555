import { randomUUID } from 'node:crypto';
import type { ImportCheck, Indicator, IndicatorLevel, IndicatorLoad, LoadQuestion, Person } from '@halsouppdrag/domain';
import { eq } from 'drizzle-orm';
import type { SeriesOfFile } from '../../imports/series-of-file.ts';
import { changesBetween, writeAudit } from '../audit.ts';
import { countryNumber } from '../indicators/figure-reader.ts';
import { insertSeries, type NewSeries } from '../indicators/write-series.ts';
import type { Transaction } from '../open-database.ts';
import { area, indicatorLoad, indicatorSeries } from '../tables/index.ts';

interface Author {
  readonly person: Person;
  readonly at: Date;
}

export interface NewLoad {
  readonly importFileId: string;
  readonly indicator: Pick<Indicator, 'id' | 'measure' | 'multiplier'>;
  readonly level: IndicatorLevel;
  readonly question: LoadQuestion;
  readonly outcome: ImportCheck;
  readonly published: IndicatorLoad['published'];
  /** By year, sex, age and version of areas. */
  readonly series: readonly SeriesOfFile[];
  /** Of the areas the file was checked against, in their order. */
  readonly areaNumbers: readonly number[];
  /** Of the version of areas whose areas these are; null for the tool's own. */
  readonly versionNumber: number | null;
}

/** How a load is followed, and stopped as long as nothing of it holds. */
export interface LoadWatch {
  /** So many figures are to be written. */
  readonly begins: (figures: number) => void;
  /** So many are, though none of them holds before all do. */
  readonly written: (figures: number) => void;
  readonly signal?: AbortSignal;
}

/** Stores all the figures of a load, its receipt and its audit row; gives the id of the receipt. */
export async function insertLoad(
  transaction: Transaction,
  { importFileId, indicator, level, question, outcome, published, series, areaNumbers, versionNumber }: NewLoad,
  { person, at }: Author,
  { begins, written, signal }: LoadWatch,
): Promise<string> {
  const id = randomUUID();
  const receipt = { importFileId, indicatorId: indicator.id, level, question, outcome, published };
  const [made] = await transaction
    .insert(indicatorLoad)
    .values({ id, ...receipt, loadedAt: at, loadedBy: person.id })
    .returning({ number: indicatorLoad.number });
  if (!made) throw new Error('The database made no load.');
  const numberOf = (place: number): number => {
    const number = areaNumbers[place];
    if (number === undefined) throw new Error(`The file was checked and there is no area at ${place}.`);
    return number;
  };
  begins(series.reduce((sum, { figures }) => sum + figures.areaNumber.length, 0));
  const own = { indicatorId: indicator.id, level, versionNumber, loadId: made.number };
  const ofAreas = series.map(
    ({ figures, ...key }): NewSeries => ({
      ...own,
      ...key,
      figures: { ...figures, areaNumber: figures.areaNumber.map(numberOf) },
    }),
  );
  signal?.throwIfAborted();
  await insertSeries(transaction, indicator, ofAreas, (figures) => {
    written(figures);
    signal?.throwIfAborted();
  });
  const { rowsRead, rowsRefused } = outcome;
  const changes = changesBetween({}, { indicatorId: indicator.id, level, importFileId, rowsRead, rowsRefused });
  await writeAudit(transaction, { at, by: person, entity: 'load', entityId: id, action: 'load', changes });
  return id;
}

/** What stands for each of the tool's own areas in a series; null is the whole country. */
export async function numbersOf(transaction: Transaction, areaIds: readonly (string | null)[]): Promise<number[]> {
  const rows = await transaction.select({ id: area.id, number: area.number }).from(area);
  const numbers = new Map(rows.map((row) => [row.id as string, row.number]));
  return areaIds.map((id) => {
    const number = id === null ? countryNumber : numbers.get(id);
    if (number === undefined) throw new Error(`The file was checked and ${id} is no area.`);
    return number;
  });
}

/** Takes back all that a load brought, so that what it took the place of counts again. */
export async function undoLoad(
  transaction: Transaction,
  id: string,
  { person, at }: Author,
): Promise<'undone' | 'missing' | 'alreadyUndone'> {
  const [load] = await transaction
    .select({ number: indicatorLoad.number, undoneAt: indicatorLoad.undoneAt })
    .from(indicatorLoad)
    .where(eq(indicatorLoad.id, id))
    .for('update');
  if (!load) return 'missing';
  if (load.undoneAt !== null) return 'alreadyUndone';
  await transaction.delete(indicatorSeries).where(eq(indicatorSeries.loadId, load.number));
  await transaction.update(indicatorLoad).set({ undoneAt: at }).where(eq(indicatorLoad.id, id));
  const changes = changesBetween({ undoneAt: null }, { undoneAt: at.toISOString() });
  await writeAudit(transaction, { at, by: person, entity: 'load', entityId: id, action: 'update', changes });
  return 'undone';
}
