import type { WhiteSpotRow } from '@halsouppdrag/domain';
import type { SpotOrder } from '../../../app/view-state.ts';
import { compareSwedish } from '../../../format/format.ts';

type Compare = (a: WhiteSpotRow, b: WhiteSpotRow) => number;

const byIndex: Compare = (a, b) => (a.index ?? Number.POSITIVE_INFINITY) - (b.index ?? Number.POSITIVE_INFINITY);
const byPopulation: Compare = (a, b) => b.population - a.population;
const byGap: Compare = (a, b) => b.gap - a.gap;
const byName: Compare = (a, b) => compareSwedish(a.name, b.name);

/** What decides, and what decides where that is equal: the need first, then how many it concerns. */
const orders: Record<SpotOrder, readonly Compare[]> = {
  gap: [byGap, byIndex, byPopulation, byName],
  index: [byIndex, byGap, byPopulation, byName],
  name: [byName],
  population: [byPopulation, byName],
};

/** The rows in the order asked for; those without an index last where it decides. */
export function sortSpots(rows: readonly WhiteSpotRow[], order: SpotOrder): WhiteSpotRow[] {
  return rows.toSorted((a, b) => {
    for (const compare of orders[order]) {
      const difference = compare(a, b);
      // Two rows without an index differ by NaN, which decides nothing.
      if (difference) return difference;
    }
    return 0;
  });
}

/** Only the rows where at least one levnadsvana is a white spot. */
export function withSpots(rows: readonly WhiteSpotRow[]): WhiteSpotRow[] {
  return rows.filter(({ cells }) => cells.some(({ isWhiteSpot }) => isWhiteSpot));
}
