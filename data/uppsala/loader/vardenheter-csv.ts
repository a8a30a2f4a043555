import type { BaseArea } from './base-areas.ts';
import { compareCodes, csvText } from './csv-text.ts';
import { plannedHalsocentraler } from './planned-halsocentraler.ts';
import { shared } from './shared-input.ts';
import { slug } from './slug.ts';

export interface VardenhetRow extends Record<string, string | number | null> {
  id: string;
  name: string;
  kind: string;
  status: string;
  huvudman: string;
  lon: string;
  lat: string;
  positionAccuracy: string;
  opensYear: string | null;
  closedPeriods: string | null;
  openDays: string | null;
  source: string;
  note: string | null;
  kommunCode: string;
}

/** The care units that are known, and the hälsocentral of each kommun that the målbild asks for. */
export function vardenheterCsv(baseAreas: readonly BaseArea[]): string {
  const known = shared.csv('facts/vardenheter.csv').map(({ cells }): VardenhetRow => {
    const name = cells['namn'] ?? '';
    const { reading, ...opening } = openingSaid(cells['kommentar'] ?? '');
    return {
      id: slug(name),
      name,
      kind: cells['typ'] ?? '',
      status: cells['status'] ?? '',
      huvudman: cells['huvudman'] ?? '',
      lon: cells['lon'] ?? '',
      lat: cells['lat'] ?? '',
      positionAccuracy: cells['lagesnoggrannhet'] ?? '',
      opensYear: cells['oppnar'] || null,
      ...opening,
      source: cells['kalla'] ?? '',
      note: [cells['kommentar'], reading].filter((part) => part).join('. ') || null,
      kommunCode: cells['kommun_kod'] ?? '',
    };
  });
  const kommuner = new Map(baseAreas.map((area) => [area.kommun, area.kommunName]));
  const rows = [...known, ...plannedHalsocentraler(known, kommuner)];
  rows.sort((a, b) => compareCodes(a.id, b.id));
  return csvText(
    [
      'id',
      'name',
      'kind',
      'status',
      'huvudman',
      'lon',
      'lat',
      'positionAccuracy',
      'opensYear',
      'closedPeriods',
      'openDays',
      'source',
      'note',
      'kommunCode',
    ],
    rows,
  );
}

/** What a comment on a unit says of when it is open, and how we read it where it does not say it all. */
function openingSaid(comment: string): { closedPeriods: string | null; openDays: string | null; reading: string } {
  const isClosedInSummer = comment.startsWith('Stängd sommartid');
  return {
    closedPeriods: isClosedInSummer ? '06-01/08-31' : null,
    openDays: comment.endsWith('en dag i veckan') ? '1' : null,
    reading: isClosedInSummer ? 'Datumen är inte kända: här räknas sommaren som juni–augusti' : '',
  };
}
