import { readdirSync, readFileSync } from 'node:fs';
import { type RegionPackage, readRegionPackage } from '@halsouppdrag/sources';

const folder = new URL('../../data/uppsala/', import.meta.url);
/** Squares of about a kilometre. */
const [wide, high] = [0.018, 0.009];
const ages = Array.from({ length: 18 }, (_, k) => (k === 17 ? '85+' : `${5 * k}-${5 * k + 4}`));

/** The län with a made-up grid of that gives eleven thousand points, and with its people shared evenly over eighteen ages. */
export function fineRegion(): RegionPackage {
  const names = readdirSync(folder, { withFileTypes: true }).flatMap((one) => (one.isFile() ? [one.name] : []));
  const read = readRegionPackage(new Map(names.map((name) => [name, readFileSync(new URL(name, folder))])));
  if (!read.ok) throw new Error('data/uppsala does not hold together.');
  const given = read.value;
  const [west, south, east, north] = given.region.bbox;
  const [columns, rows] = [Math.ceil((east - west) / wide), Math.ceil((north - south) / high)];
  return {
    ...given,
    region: { ...given.region, populationGridSourceId: given.region.populationSourceId },
    population: given.population.flatMap((row) =>
      ages.map((ageGroup, k) => {
        const before = Math.floor((row.population * k) / ages.length);
        return { ...row, ageGroup, population: Math.floor((row.population * (k + 1)) / ages.length) - before };
      }),
    ),
    populationGrid: Array.from({ length: columns * rows }, (_, at) => {
      const [x, y] = [west + (at % columns) * wide, south + Math.floor(at / columns) * high];
      return { box: [x, y, x + wide, y + high], population: 1 + ((at * 7919) % 97) };
    }),
  };
}
