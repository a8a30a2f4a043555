import type { FollowedIndicator, Indicator, IndicatorValue } from '@halsouppdrag/domain';
import type { AreaRecord, AreaTree } from '../../db/area-tree.ts';
import { amountSpread, classSpread, indexClasses, type MeasuredPlace } from './indicator-spread.ts';

export const indicatorMethod =
  'Måtten gäller lokalsamhällen, inte enskilda invånare, och inget av dem visar vad insatserna har gett. Det senaste ' +
  'året med värden till och med uppföljningens år visas. Klasserna i ett index räknas var för sig och slås aldrig ihop ' +
  'till ett medelvärde. Medianen är vägd efter invånare: minst hälften av dem som bor i lokalsamhällen med värde bor i ' +
  'ett lokalsamhälle med det värdet eller ett lägre. Lägst och högst är de lokalsamhällen som har det lägsta och det ' +
  'högsta värdet.';

interface Followed {
  readonly indicators: readonly Indicator[];
  /** Of lokalsamhällen, in any order and of any year. */
  readonly values: readonly IndicatorValue[];
  /** How the values of a year were moved here from other areas; null where they are as published. */
  readonly markOf: (indicatorId: string, year: number) => string | null;
  readonly tree: AreaTree;
  readonly here: AreaRecord;
  readonly lan: AreaRecord;
  readonly year: number;
}

/** Each indicator that has values for lokalsamhällen by the year asked for, in one place beside the län. */
export function followedIndicators(followed: Followed): FollowedIndicator[] {
  return followed.indicators.flatMap((indicator) => followedIndicator(indicator, followed) ?? []);
}

function followedIndicator(
  { source, ...indicator }: Indicator,
  { values, markOf, tree, here, lan, year: asked }: Followed,
): FollowedIndicator | null {
  const known = values.flatMap(({ indicatorId, areaId, year, value }) =>
    indicatorId === indicator.id && year <= asked && value !== null ? [{ areaId, year, value }] : [],
  );
  if (known.length === 0) return null;
  const year = Math.max(...known.map((one) => one.year));
  const valueByArea = new Map(known.filter((one) => one.year === year).map(({ areaId, value }) => [areaId, value]));
  const common = { ...indicator, sourceId: source.id, year, mark: markOf(indicator.id, year) };
  const [places, all] = [measuredIn(here, tree, valueByArea), measuredIn(lan, tree, valueByArea)];
  const classes = indexClasses(indicator.unit, valueByArea.values());
  return classes.length === 0
    ? { ...common, kind: 'amounts', here: amountSpread(places), lan: amountSpread(all) }
    : { ...common, kind: 'classes', here: classSpread(classes, places), lan: classSpread(classes, all) };
}

function measuredIn(place: AreaRecord, tree: AreaTree, valueByArea: ReadonlyMap<string, number>): MeasuredPlace[] {
  const within = tree.withinOf(place.id);
  return tree
    .ofLevel('lokalsamhalle')
    .filter(({ id }) => within.has(id))
    .map(({ id, name, population }) => ({ areaId: id, name, population, value: valueByArea.get(id) ?? null }));
}
