import type { RegionPackage } from '@halsouppdrag/sources';
import { smallRegion } from './small-region.ts';

/** How many in each base area are 65 or older; everyone in the last, and few where most people live. */
const old: Readonly<Record<string, number>> = {
  'deso:0360A0010': 700,
  'deso:0360A0020': 400,
  'deso:0380A0010': 100,
  'deso:0380A0030': 50,
};
export const oldInAll = 1250;

const squares = 12;

/** The small region with its people by age, and with the largest base area's people in twelve squares. */
export function agedRegion(): RegionPackage {
  const region = smallRegion();
  const [source] = region.region.sources;
  if (source === undefined) throw new Error('The region has no source.');
  return {
    ...region,
    region: {
      ...region.region,
      sources: [source, { ...source, id: 'rutor', title: 'Provrutor' }],
      populationGridSourceId: 'rutor',
    },
    population: region.population.flatMap((row) => {
      // As many women as the base area's older, as far as they go; the men are the rest of them.
      const women = region.population.find(({ areaId, sex }) => areaId === row.areaId && sex === 'women');
      const all = old[row.areaId] ?? 0;
      const oldWomen = Math.min(all, women?.population ?? 0);
      const aged = row.sex === 'women' ? oldWomen : all - oldWomen;
      return [
        { ...row, ageGroup: '0-64', population: row.population - aged },
        { ...row, ageGroup: '65+', population: aged },
      ];
    }),
    populationGrid: Array.from({ length: squares }, (_, k) => ({
      box: [17.325 + k / 500, 60.048, 17.327 + k / 500, 60.052] as [number, number, number, number],
      population: 100,
    })),
  };
}
