import type { Indicator, IndicatorRank } from '@halsouppdrag/domain';
import { jointLevel, ranks } from '@halsouppdrag/statistics';
import { figureAtLevel, type ShownFigure } from '../../db/indicators/shown-figures.ts';

/**
 * The places of areas among each other, in their order; those without a figure have none. Where all have intervals, with
 * the places that those allow for all areas at once.
 */
export function rankAreas(
  indicator: Indicator,
  figures: readonly (ShownFigure | undefined)[],
): readonly (IndicatorRank | null)[] {
  const known = figures.filter((figure) => figure !== undefined && figure.value !== null) as Known[];
  const of = known.length;
  const level = jointLevel(of, 0.95);
  const isCertain = known.some(({ estimate }) => estimate === null);
  const placed = ranks(
    known.map((figure) => {
      const { value } = figure;
      const wide = isCertain ? null : figureAtLevel(indicator, figure, level);
      return wide ?? { value, lower: value, upper: value };
    }),
    indicator.polarity === 'lowIsGood' ? 'lowest' : 'highest',
  );
  let at = 0;
  return figures.map((figure) => {
    if (figure === undefined || figure.value === null) return null;
    const place = placed[at++];
    if (place === undefined) throw new Error('A figure was given no place.');
    const { rank, best, worst, apartFromNext } = place;
    return isCertain
      ? { rank, best: null, worst: null, apartFromNext: null, of }
      : { rank, best, worst, apartFromNext, of };
  });
}

type Known = ShownFigure & { readonly value: number };
