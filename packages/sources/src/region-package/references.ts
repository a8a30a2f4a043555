import type { AreaLevel, BoundingBox } from '@halsouppdrag/domain';
import { type Complaint, complain, quoteFound } from '../complaint.ts';
import type { AreaIndex } from './area-tree.ts';
import type { Placed } from './read-rows.ts';
import type { PersonRow } from './tables.ts';

/** Rows whose key another row already has. `key` says what must be unique, as text. */
export function repeated<Row>(
  file: string,
  rows: readonly Placed<Row>[],
  column: string,
  key: (row: Row) => string,
): Complaint[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ line, row }) => {
    const earlier = seen.get(key(row));
    if (earlier === undefined) {
      seen.set(key(row), line);
      return [];
    }
    return [
      complain(
        { file, line, column },
        `varje ${column} en gång`,
        `${quoteFound(key(row))}, som redan står på rad ${earlier}`,
      ),
    ];
  });
}

/** A row whose kommun is not one. */
export function kommunComplaints(
  file: string,
  rows: readonly Placed<{ kommunCode: string }>[],
  areas: AreaIndex,
): Complaint[] {
  return rows.flatMap(({ line, row }) => {
    if (areas.get(row.kommunCode)?.level === 'kommun') return [];
    const place = { file, line, column: 'kommunCode' };
    return [complain(place, 'koden för en kommun i areas.csv', quoteFound(row.kommunCode))];
  });
}

/** A position outside the region; says so when it looks as if longitude and latitude have changed places. */
export function positionComplaints(
  file: string,
  rows: readonly Placed<{ lon: number; lat: number }>[],
  bbox: BoundingBox,
): Complaint[] {
  return rows.flatMap(({ line, row: { lon, lat } }) => {
    if (inside(lon, lat, bbox)) return [];
    const found = `longitud ${lon} och latitud ${lat}`;
    const place = { file, line, column: 'lon' };
    if (inside(lat, lon, bbox)) {
      return [complain(place, 'longitud i lon och latitud i lat', `${found}, som ser ut att ha bytt plats`)];
    }
    return [complain(place, `ett läge i regionen (${bbox.join(', ')})`, found)];
  });
}

const inside = (lon: number, lat: number, [west, south, east, north]: BoundingBox) =>
  lon >= west && lon <= east && lat >= south && lat <= north;

/** A person with an area that is not in the package. */
export function personComplaints(rows: readonly Placed<PersonRow>[], areas: AreaIndex): Complaint[] {
  const known = new Set<string>([...areas.values()].map(({ id }) => id));
  return rows.flatMap(({ line, row }) =>
    row.areas
      .filter((id) => !known.has(id))
      .map((id) => complain({ file: 'people.csv', line, column: 'areas' }, 'ett område i areas.csv', quoteFound(id))),
  );
}

/** The levels of region.json that are not each of the four once. */
export function levelComplaints(levels: readonly { level: AreaLevel }[], all: readonly AreaLevel[]): Complaint[] {
  return all
    .filter((level) => levels.filter((one) => one.level === level).length !== 1)
    .map((level) => complain({ file: 'region.json', path: 'levels' }, `nivån ${level} en gång`, 'något annat'));
}
