import type { AreaLevel, MoveMethod, MoveQuestion } from '@halsouppdrag/domain';
import { asc, eq } from 'drizzle-orm';
import { areasOfVersion, standingVersion } from '../db/area-versions/read-area-versions.ts';
import type { FigureReader } from '../db/indicators/figure-reader.ts';
import { findVersionSeries } from '../db/indicators/find-series.ts';
import type { Transaction } from '../db/open-database.ts';
import type { RegionData } from '../db/region-data.ts';
import { area } from '../db/tables/index.ts';
import type { FigureFiles } from './figure-files.ts';
import { type Moved, moveSeries, type NotMoved } from './move-series.ts';
import type { SharedAreas } from './share-between.ts';

export interface PreparedMove extends Moved {
  readonly importFileId: string;
  readonly indicator: Parameters<typeof moveSeries>[1];
  readonly level: AreaLevel;
  readonly shared: SharedAreas;
}

export type NotPrepared = { readonly refused: NotMoved | 'noVersion' | 'noSeries' | 'elsewhere' };

/** Finds what takes long of all that may be moved, before the transaction that moves it is opened. */
export async function readyToMove(figures: FigureReader, { indicatorId, from }: MoveQuestion): Promise<void> {
  const { seriesOf } = await figures.loaded();
  for (const series of seriesOf(indicatorId)) if (series.areaVersion === from) await figures.ready(series);
}

/** Works out all that a move comes to. The version of areas holds as long as the transaction does. */
export async function prepareMove(
  transaction: Transaction,
  { region, populationPoints }: Pick<RegionData, 'region' | 'populationPoints'>,
  { indicatorId, from, method }: MoveQuestion,
  { figures, figureFiles }: { readonly figures: FigureReader; readonly figureFiles: FigureFiles },
): Promise<PreparedMove | NotPrepared> {
  const version = await standingVersion(transaction, from);
  if (version === null) return { refused: 'noVersion' };
  const { level, importFileId } = version;
  const reader = figures.within(transaction);
  const { indicators, seriesOf } = await reader.loaded();
  const indicator = indicators.find(({ id }) => id === indicatorId);
  const ofVersion = (await findVersionSeries(transaction, from)).filter((one) => one.indicatorId === indicatorId);
  const shown = seriesOf(indicatorId).filter((one) => one.level === level);
  const key = (one: (typeof shown)[number]) => `${one.year} ${one.sex} ${one.ageGroup}`;
  const own = new Set(ofVersion.map(key));
  // Figures that were loaded with our own codes count only where the version's own areas have none.
  const ofOurCodes = shown.filter((one) => one.areaVersion === from && !own.has(key(one)));
  const series = [...ofVersion, ...ofOurCodes];
  if (indicator === undefined || series.length === 0) return { refused: 'noSeries' };
  const [moved, ours] = await Promise.all([
    areasOfVersion(transaction, version.number),
    transaction
      .select({ number: area.number, geometry: area.geometry })
      .from(area)
      .where(eq(area.level, level))
      .orderBy(asc(area.code)),
  ]);
  const shared = await figureFiles.share({ moved, own: ours, method, points: populationPoints });
  if (shared.shares.length === 0) return { refused: 'elsewhere' };
  const weights = weightsText(method, region.populationYear);
  const done = await moveSeries(reader, indicator, series, { level, from, method }, { shared, own: ours, weights });
  if ('notMovable' in done) return { refused: done.notMovable };
  return { importFileId, indicator, level, shared, ...done };
}

function weightsText(method: MoveMethod, populationYear: number): string {
  return method === 'areal' ? 'andel av ytan' : `andel av befolkningen ${populationYear} där den bor`;
}
