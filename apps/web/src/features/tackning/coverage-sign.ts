import type { CoverageAnswer } from '@halsouppdrag/domain';
import { number } from '../../format/format.ts';
import type { Measure } from '../../text/measure-words.ts';
import { tackningMapText as text } from '../../text/tackning-map.ts';
import type { ShownUnit } from './coverage-units.ts';
import { differenceOf } from './difference-bands.ts';
import type { Costs } from './place-colouring.ts';

/** What the sign at the pointer says of a unit: its name, its status and what is tried with it. */
export function unitSign(unit: ShownUnit | null, name: string): string {
  if (unit === null) return name;
  const status = unit.vardenhet?.status ?? 'oppen';
  const states = [
    ...(status === 'oppen' ? [] : [text.status(status)]),
    ...(unit.mark === null ? [] : [text.unitState[unit.mark]]),
  ];
  return states.length === 0 ? name : `${name} (${states.join(', ')})`;
}

/** What it says of a base area: how many have how far to which unit, and how that differs from before when that is told. */
export function placeSign(
  areaId: string,
  { places, measure, units: counted }: Pick<CoverageAnswer, 'places' | 'measure' | 'units'>,
  units: readonly ShownUnit[],
  before: Costs | null,
): string | null {
  const place = places.find((one) => one.areaId === areaId);
  if (place === undefined) return null;
  const nearest = units.find(({ id }) => id === place.vardenhetId);
  const far =
    place.cost === null || nearest === undefined
      ? noWayText(counted.length)
      : text.distanceTo(number(place.cost, 1), measure, nearest.name);
  const then = before?.get(areaId);
  const difference = then === undefined ? null : differenceOf(then, place.cost);
  return [
    text.inhabitants(number(place.population)),
    far,
    ...(difference === null ? [] : [differenceText(difference, measure)]),
  ].join(', ');
}

/** `3,4 km närmare`, `0,8 minuter längre`, or that a way has come or gone. */
export function differenceText(difference: number, measure: Measure): string {
  if (difference === Number.NEGATIVE_INFINITY) return text.wayCame;
  if (difference === Number.POSITIVE_INFINITY) return text.wayGone;
  const size = number(Math.abs(difference), 1);
  if (Math.abs(difference) < 0.05) return text.asToday;
  return difference < 0 ? text.nearer(size, measure) : text.farther(size, measure);
}

/** Why there is no way: without units there is nowhere to go. */
export const noWayText = (unitCount: number): string => (unitCount === 0 ? text.noUnits : text.noWay);
