import type { Indicator, IndicatorRank } from '@halsouppdrag/domain';
import { jointLevel, ranks } from '@halsouppdrag/statistics';
import { figureAtLevel, type ShownFigure } from '../../db/indicators/shown-figures.ts';

/**
 * The places of areas among each other, by area id; those without a figure have none. Where all have intervals, with the
 * places that those allow for all areas at once.
 */
export function rankAreas(
  indicator: Indicator,
  figures: Iterable<readonly [areaId: string, figure: ShownFigure | undefined]>,
): ReadonlyMap<string, IndicatorRank> {
  const known = [...figures].flatMap(([areaId, figure]) =>
    figure && figure.value !== null ? [{ areaId, figure }] : [],
  );
  const level = jointLevel(known.length, 0.95);
  const isCertain = known.some(({ figure }) => figure.estimate === null);
  const placed = ranks(
    known.map(({ figure }) => {
      const value = figure.value ?? 0;
      if (isCertain) return { value, lower: value, upper: value };
      return figureAtLevel(indicator, figure, level) ?? { value, lower: value, upper: value };
    }),
    indicator.polarity === 'lowIsGood' ? 'lowest' : 'highest',
  );
  return new Map(
    known.map(({ areaId }, at): [string, IndicatorRank] => {
      const { rank = 1, best = 1, worst = 1, apartFromNext = null } = placed[at] ?? {};
      const among = { rank, of: known.length };
      return [
        areaId,
        isCertain
          ? { ...among, best: null, worst: null, apartFromNext: null }
          : { ...among, best, worst, apartFromNext },
      ];
    }),
  );
}
