import {
  type AreaLevel,
  areaId,
  type Indicator,
  type LoadedSeries,
  type MoveMethod,
  type SeriesMove,
} from '@halsouppdrag/domain';
import {
  type MovableFigure,
  type MovedFigure,
  moveFigures,
  type NotMovable,
  whyNotMovable,
} from '@halsouppdrag/statistics';
import type { MovedLoad } from '../db/imports/write-moved-load.ts';
import type { FigureReader } from '../db/indicators/figure-reader.ts';
import type { Series } from '../db/indicators/find-series.ts';
import { GatheredFigures } from '../db/indicators/series-figures.ts';
import type { ShownFigure } from '../db/indicators/shown-figures.ts';
import type { OwnArea, SharedAreas } from './share-between.ts';

/** Why figures are not moved: what they are, or that some of them are hidden here. */
export type NotMoved = NotMovable | 'hidden';

export type Moved = Pick<MovedLoad, 'outcome' | 'moved' | 'series'>;

/**
 * Moves all series of an indicator that were made for one version of areas to the tool's own. Only what may be shown is
 * moved, so that nothing hidden comes out in another place; figures of which any is hidden here are not moved at all.
 * Answers why not when they cannot be.
 */
export async function moveSeries(
  reader: FigureReader,
  indicator: Indicator,
  series: readonly Series[],
  { level, from, method }: { readonly level: AreaLevel; readonly from: string; readonly method: MoveMethod },
  { shared, own, weights }: { shared: SharedAreas; own: readonly OwnArea[]; weights: string },
): Promise<Moved | { readonly notMovable: NotMoved }> {
  const read = await Promise.all(
    series.map(async (one) => ({ series: one, figures: await figuresOf(reader, one, level, shared.areas) })),
  );
  // Whose protection needs the figures of other levels to be held against these: moved, they could not be.
  if (read.some(({ figures }) => figures.some((figure) => figure?.isHiddenHere === true)))
    return { notMovable: 'hidden' };
  const refusals = read.map(({ figures }) => whyNotMovable(indicator.measure, figures));
  const refusal = refusals.find((why) => why !== null);
  if (refusal !== undefined && refusal !== null) return { notMovable: refusal };
  const done = read.map((one) => ({
    ...one,
    moved: moveFigures(indicator, one.figures, shared.shares, own.length),
  }));
  const first = done[0]?.moved ?? [];
  const known = first.filter(({ value }) => value !== null);
  const move: SeriesMove = {
    ...{ from, method, weights, notes: [...shared.notes] },
    ofParts: known.filter(({ ofParts }) => ofParts).length,
    ofWholes: known.filter(({ ofParts }) => !ofParts).length,
    without: first.length - known.length,
  };
  const areasOfParts = own.flatMap(({ number }, at) => (first[at]?.ofParts === true ? [number] : []));
  const rowsRead = read.reduce((sum, { figures }) => sum + figures.filter((one) => one !== null).length, 0);
  return {
    moved: move,
    outcome: {
      ...{ rowsRead, rowsRefused: 0, problemCount: 0, problems: [] },
      series: done.map((one) => receiptOf(indicator, one)),
    },
    series: done.map(({ series: { year, sex, ageGroup }, moved }) => ({
      ...{ year, sex, ageGroup, moved: { ...move, areasOfParts } },
      figures: storedFigures(moved, own),
    })),
  };
}

type Known = MovableFigure & { readonly isHiddenHere: boolean };

/** What may be shown of each area by its code; null for one without a row. */
async function figuresOf(
  reader: FigureReader,
  series: Series,
  level: AreaLevel,
  areas: SharedAreas['areas'],
): Promise<(Known | null)[]> {
  const figureOf =
    series.versionNumber === null
      ? ofOwnCodes(await reader.figures(series), level)
      : ofNumbers(await reader.ofVersion(series));
  return areas.map((area) => {
    const figure = figureOf(area);
    if (figure === undefined) return null;
    const { value, missing, count, denominator } = figure;
    const isHiddenHere = count === '..';
    return { value, missing, count: isHiddenHere ? null : count, denominator, isHiddenHere };
  });
}

type MovedArea = SharedAreas['areas'][number];

/** Figures that were loaded before their version of areas was, and stand with areas of ours of the same code. */
const ofOwnCodes =
  (shown: ReadonlyMap<string, ShownFigure>, level: AreaLevel) =>
  ({ code }: MovedArea) =>
    shown.get(areaId(level, code));

const ofNumbers =
  (shown: ReadonlyMap<number, ShownFigure>) =>
  ({ number }: MovedArea) =>
    shown.get(number);

function storedFigures(moved: readonly MovedFigure[], own: readonly OwnArea[]) {
  const figures = new GatheredFigures();
  for (const [at, { number }] of own.entries()) {
    const { value, missing, count, denominator } = moved[at] as MovedFigure;
    const none = { low: null, high: null, responseRate: null };
    figures.push({ areaNumber: number, value, missing, count, denominator, ...none });
  }
  return figures.figures();
}

function receiptOf(
  { measure }: Indicator,
  {
    series,
    figures,
    moved,
  }: { series: Series; figures: readonly (MovableFigure | null)[]; moved: readonly MovedFigure[] },
): LoadedSeries {
  const { year, sex, ageGroup } = series;
  const sumOf = (list: readonly (MovableFigure | null)[]) => {
    const counts = list.flatMap((one) => (measure === 'count' ? one?.value : one?.count) ?? []);
    return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0);
  };
  const missing = moved.filter(({ value }) => value === null).length;
  return { year, sex, ageGroup, figures: moved.length, missing, sum: sumOf(moved), sumBefore: sumOf(figures) };
}
