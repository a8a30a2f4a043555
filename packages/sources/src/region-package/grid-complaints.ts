import { type Complaint, complain } from '../complaint.ts';
import type { Placed } from './read-rows.ts';
import type { RegionFile } from './region-file.ts';
import type { GridRow } from './tables.ts';

/** Squares that are none, lie outside the region, or come without the source they must name. */
export function gridComplaints(file: string, rows: readonly Placed<GridRow>[], region: RegionFile): Complaint[] {
  const [west, south, east, north] = region.bbox;
  const complaints = rows.flatMap(({ line, row }) => {
    const found = [row.west, row.south, row.east, row.north].join(', ');
    if (row.west >= row.east || row.south >= row.north) {
      return [complain({ file, line }, 'en ruta med väst före öst och syd före nord', found)];
    }
    const isOutside = row.east < west || row.west > east || row.north < south || row.south > north;
    return isOutside ? [complain({ file, line }, `en ruta i regionen (${region.bbox.join(', ')})`, found)] : [];
  });
  const id = region.populationGridSourceId ?? null;
  const place = { file: 'region.json', path: 'populationGridSourceId' };
  if (rows.length > 0 && !region.sources.some((source) => source.id === id)) {
    complaints.push(complain(place, `id för källan till ${file} under sources`, id ?? 'inget'));
  }
  if (rows.length === 0 && id !== null) complaints.push(complain(place, `${file} bredvid, eller inget id`, id));
  return complaints;
}
