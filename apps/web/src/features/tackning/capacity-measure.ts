import type { CapacityAnswer } from '@halsouppdrag/domain';
import { number } from '../../format/format.ts';
import { capacityText as text } from '../../text/tackning-capacity.ts';
import { tackningMapText } from '../../text/tackning-map.ts';
import { capacityColouring, nothing, peopleByScore, perPeople } from './capacity-bands.ts';
import type { CountedMeasure } from './place-measure.ts';

/** The map of what each place has to share. */
export function capacityMeasure(answer: CapacityAnswer & { readonly populationYear: number }): CountedMeasure {
  const places = new Map(answer.places.map((place) => [place.areaId, place]));
  // Without units that have nothing, whoever has nothing to share has no unit to share it at.
  const hasEmpty = answer.units.some(({ supply }) => supply === 0);
  const nameOf = (k: number) => text.bands[k] ?? (hasEmpty ? text.nothing : text.noUnit);
  const rows = peopleByScore(answer).map((count, k) => ({ name: nameOf(k), count }));
  return {
    colouring: capacityColouring(answer),
    legend: {
      title: text.legend,
      year: answer.populationYear,
      rows: rows.filter(({ count }, k) => k < nothing || count > 0),
    },
    signOf: (areaId) => {
      const place = places.get(areaId);
      if (place === undefined) return null;
      const inhabitants = tackningMapText.inhabitants(number(place.population));
      return `${inhabitants}, ${text.each(number(perPeople * place.score, 2))}`;
    },
    column: {
      heading: text.score,
      decimals: 2,
      valueOf: (areaId) => perPeople * (places.get(areaId)?.score ?? 0),
    },
  };
}
