import type { PopulationPyramid } from '@halsouppdrag/domain';
import { areaProfileText as text } from '../../../text/area-profile.ts';

type Years = PopulationPyramid['years'];

interface Told {
  readonly first: Years[number] | undefined;
  readonly latest: Years[number] | undefined;
  readonly projected: Years[number] | undefined;
}

function told(years: Years): Told {
  const known = years.filter(({ projected }) => !projected);
  const changed = known.length > 1;
  return {
    first: changed ? known[0] : undefined,
    latest: changed ? known.at(-1) : undefined,
    projected: years.findLast(({ projected }) => projected),
  };
}

/** The years that the two sentences below are about. */
export function toldYears(years: Years): Years {
  const { first, latest, projected } = told(years);
  return [first, latest, projected].filter((one) => one !== undefined);
}

/** How many have come or gone since the first year that is known; null where there are no two years. */
export function changeOfPeople(years: Years): string | null {
  const { first, latest } = told(years);
  return first === undefined || latest === undefined ? null : text.peopleSince(first, latest);
}

/** What is loaded of how many there will be, or that nothing is. */
export function projectionOfPeople(years: Years): string {
  const { projected } = told(years);
  return projected === undefined ? text.noProjection : text.projection(projected);
}
