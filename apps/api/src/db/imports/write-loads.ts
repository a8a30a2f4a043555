import { randomUUID } from 'node:crypto';
import type {
  ImportCheck,
  ImportedFigure,
  Indicator,
  IndicatorLevel,
  IndicatorLoad,
  LoadQuestion,
  Person,
} from '@halsouppdrag/domain';
import { eq } from 'drizzle-orm';
import { changesBetween, writeAudit } from '../audit.ts';
import { countryNumber } from '../indicators/figure-reader.ts';
import { insertSeries, noFigures, pushFigure } from '../indicators/write-series.ts';
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
  readonly series: Iterable<readonly ImportedFigure[]>;
  /** By official code; null for the whole country. */
  readonly areaIds: ReadonlyMap<string, string | null>;
}

/** Stores all the figures of a load, its receipt and its audit row; gives the id of the receipt. */
export async function insertLoad(
  transaction: Transaction,
  { importFileId, indicator, level, question, outcome, published, series, areaIds }: NewLoad,
  { person, at }: Author,
): Promise<string> {
  const id = randomUUID();
  const receipt = { importFileId, indicatorId: indicator.id, level, question, outcome, published };
  const [made] = await transaction
    .insert(indicatorLoad)
    .values({ id, ...receipt, loadedAt: at, loadedBy: person.id })
    .returning({ number: indicatorLoad.number });
  if (!made) throw new Error('The database made no load.');
  const numbers = new Map(
    (await transaction.select({ id: area.id, number: area.number }).from(area)).map((row) => [
      row.id as string,
      row.number,
    ]),
  );
  const numberOf = (code: string): number => {
    const areaId = areaIds.get(code);
    const number = areaId === null ? countryNumber : numbers.get(areaId ?? '');
    if (number === undefined) throw new Error(`The file was checked and ${code} is no area.`);
    return number;
  };
  for (const own of series) {
    const [first] = own;
    if (first === undefined) continue;
    const { year, sex, ageGroup, areaVersion } = first;
    const figures = noFigures();
    for (const { areaCode, value, missing, count, denominator, low, high, responseRate } of own) {
      pushFigure(figures, {
        ...{ areaNumber: numberOf(areaCode), value, count, denominator, low, high, responseRate },
        missing: value === null ? (missing ?? 'missing') : null,
      });
    }
    const key = { indicatorId: indicator.id, level, year, sex, ageGroup, areaVersion, loadId: made.number };
    await insertSeries(transaction, indicator, [{ ...key, figures }]);
  }
  const { rowsRead, rowsRefused } = outcome;
  const changes = changesBetween({}, { indicatorId: indicator.id, level, importFileId, rowsRead, rowsRefused });
  await writeAudit(transaction, { at, by: person, entity: 'load', entityId: id, action: 'load', changes });
  return id;
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
