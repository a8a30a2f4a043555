import type { CrowdingAnswer } from '@halsouppdrag/domain';
import { number } from '../../format/format.ts';
import { classColours } from '../../map/class-colours.ts';
import { crowdingText as text } from '../../text/tackning-crowding.ts';
import { tackningMapText } from '../../text/tackning-map.ts';
import type { CountedMeasure } from './place-measure.ts';

/** How far from the mean the colours change, in the measure of the way. */
const fromMean = [-10, -3, 3, 10] as const;
/** The last of the colours, which is none: those without a way. */
const noWay = fromMean.length + 1;

/** Which of the colours a cost has: the lowest first, and last those without a way. */
export function crowdingBand(cost: number | null, mean: number): number {
  if (cost === null) return noWay;
  return fromMean.filter((from) => (from < 0 ? cost - mean >= from : cost - mean > from)).length;
}

/** The map of what the way and the crowd cost. Dark is where they cost most. */
export function crowdingMeasure(answer: CrowdingAnswer & { readonly populationYear: number }): CountedMeasure {
  const { places, measure, populationYear } = answer;
  const placeOf = new Map(places.map((place) => [place.areaId, place]));
  const mean = answer.mean?.cost ?? 0;
  const people = text.bands.map(() => 0);
  for (const { cost, population } of places) {
    const band = crowdingBand(cost, mean);
    people[band] = (people[band] ?? 0) + population;
  }
  const rows = text.bands.map((name, k) => ({ name, count: people[k] ?? 0 }));
  return {
    colouring: {
      colours: classColours(noWay, 'lowIsGood'),
      patterns: { missing: [noWay] },
      classOf: (areaId) => {
        const place = placeOf.get(areaId);
        return place === undefined ? -1 : crowdingBand(place.cost, mean);
      },
    },
    legend: {
      title: text.legend(measure),
      year: populationYear,
      rows: rows.filter(({ count }, k) => k < noWay || count > 0),
    },
    signOf: (areaId) => {
      const place = placeOf.get(areaId);
      if (place === undefined) return null;
      const paid =
        place.cost === null || place.way === null
          ? tackningMapText.noWay
          : text.each(number(place.cost, 1), number(place.way, 1), measure);
      return `${tackningMapText.inhabitants(number(place.population))}, ${paid}`;
    },
    column: { heading: text.cost(measure), decimals: 1, valueOf: (areaId) => placeOf.get(areaId)?.cost ?? null },
  };
}
