import { compareCodes, csvText } from './csv-text.ts';
import { shared } from './shared-input.ts';
import { slug } from './slug.ts';

/** The län's tätorter with their inhabitants in 2020 and a point each. */
export function tatorterCsv(): string {
  const places = shared.csv('facts/tatorter.csv');
  // Two pairs of names fold to the same id (Haga and Håga); those carry their kommun as well.
  const ids = places.map(({ cells }) => slug(cells['namn'] ?? ''));
  const isShared = (id: string) => ids.filter((other) => other === id).length > 1;
  const rows = places.map(({ cells }, index) => ({
    id: isShared(ids[index] ?? '') ? `${ids[index]}-${cells['kommun_kod']}` : (ids[index] ?? ''),
    name: cells['namn'] ?? '',
    kommunCode: cells['kommun_kod'] ?? '',
    population: Number(cells['befolkning_2020']),
    year: 2020,
    lon: Number(cells['lon']),
    lat: Number(cells['lat']),
  }));
  rows.sort((a, b) => compareCodes(a.id, b.id));
  return csvText(['id', 'name', 'kommunCode', 'population', 'year', 'lon', 'lat'], rows);
}
