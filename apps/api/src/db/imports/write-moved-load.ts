import { randomUUID } from 'node:crypto';
import type { ImportCheck, Indicator, IndicatorLevel, Person, SeriesMove } from '@halsouppdrag/domain';
import { changesBetween, writeAudit } from '../audit.ts';
import { insertSeries, type NewSeries } from '../indicators/write-series.ts';
import type { Transaction } from '../open-database.ts';
import { indicatorLoad, type StoredMove } from '../tables/index.ts';

export interface MovedLoad {
  /** The file of the areas the figures came from. */
  readonly importFileId: string;
  readonly indicator: Pick<Indicator, 'id' | 'measure' | 'multiplier'>;
  readonly level: IndicatorLevel;
  readonly outcome: ImportCheck;
  readonly moved: SeriesMove;
  readonly series: readonly (Pick<NewSeries, 'year' | 'sex' | 'ageGroup' | 'figures'> & {
    readonly moved: StoredMove;
  })[];
}

/** Stores series that were moved to the tool's own areas, their receipt and its audit row; gives the id of the receipt. */
export async function insertMovedLoad(
  transaction: Transaction,
  { importFileId, indicator, level, outcome, moved, series }: MovedLoad,
  { person, at }: { readonly person: Person; readonly at: Date },
): Promise<string> {
  const id = randomUUID();
  const [made] = await transaction
    .insert(indicatorLoad)
    .values({ id, importFileId, indicatorId: indicator.id, level, outcome, moved, loadedAt: at, loadedBy: person.id })
    .returning({ number: indicatorLoad.number });
  if (!made) throw new Error('The database made no load.');
  const key = { indicatorId: indicator.id, level, areaVersion: null, loadId: made.number };
  await insertSeries(
    transaction,
    indicator,
    series.map((one) => ({ ...key, ...one })),
  );
  const { from, method, weights } = moved;
  const changes = changesBetween({}, { indicatorId: indicator.id, level, importFileId, from, method, weights });
  await writeAudit(transaction, { at, by: person, entity: 'load', entityId: id, action: 'load', changes });
  return id;
}
