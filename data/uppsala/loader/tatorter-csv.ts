import { compareCodes, csvText } from './csv-text.ts';
import { shared } from './shared-input.ts';
import { slug } from './slug.ts';

/** The län's tätorter with their inhabitants in 2020 and a point each. */
export function tatorterCsv(): string {
  const rows = shared.csv('facts/tatorter.csv').map(({ cells }) => ({
    id: slug(cells['namn'] ?? ''),
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
