import type { Indicator, RestOfAreas } from '@halsouppdrag/domain';
import type { AreaRecord } from '../../db/area-tree.ts';
import type { FiguresByArea } from '../../db/indicators/figure-reader.ts';
import type { Series } from '../../db/indicators/find-series.ts';
import { areasOfGroup, type KnownBenchmark, summed } from './benchmark-figure.ts';
import { compareArea } from './compare-area.ts';

/**
 * All areas of a level outside a group as one, and how the group as one lies to them, by the rule of the indicator. Of
 * figures that are shown, as the group itself.
 */
export function groupAgainstRest(
  grounds: { readonly indicator: Indicator; readonly series: Series },
  { figure: group, estimate }: KnownBenchmark,
  groupIds: readonly string[],
  areas: readonly AreaRecord[],
  figures: FiguresByArea,
): RestOfAreas {
  const rest = summed(grounds, { kind: 'group', name: '' }, areasOfGroup(areas, groupIds).outside, figures);
  const { value, interval, count, denominator } = group;
  const asOne = { ...{ value, interval, count, denominator, estimate }, missing: null, responseRate: null };
  const { value: of, interval: within, areas: used, leftOut, note } = rest.figure;
  return {
    ...{ value: of, interval: within, areas: used, leftOut, note },
    // No area has such an id: the group is not among the rest.
    ...compareArea(grounds.indicator, '', asOne, rest),
  };
}
