import { type Complaint, complain, quoteFound } from '../complaint.ts';
import type { Placed } from './read-rows.ts';
import type { RegionFile } from './region-file.ts';
import type { IndicatorRow } from './tables.ts';

const file = 'region.json';

/** Every figure must be able to name its source: sources that are named but not there, and files that name none. */
export function sourceComplaints(
  region: RegionFile,
  indicators: readonly Placed<IndicatorRow>[] | null,
  dataFiles: readonly string[],
): Complaint[] {
  const known = new Set(region.sources.map(({ id }) => id));
  const complaints: Complaint[] = [];
  for (const [at, { id }] of region.sources.entries()) {
    if (region.sources.findIndex((source) => source.id === id) < at) {
      complaints.push(complain({ file, path: `sources[${at}].id` }, 'varje källa en gång', `${quoteFound(id)} igen`));
    }
  }
  const expect = (path: string, id: string) => {
    if (!known.has(id)) complaints.push(complain({ file, path }, 'id för en källa under sources', quoteFound(id)));
  };
  expect('populationSourceId', region.populationSourceId);
  for (const [at, { sourceIds }] of region.files.entries()) {
    for (const [which, id] of sourceIds.entries()) expect(`files[${at}].sourceIds[${which}]`, id);
  }
  for (const name of dataFiles) {
    if (region.files.filter((entry) => entry.name === name).length === 1) continue;
    complaints.push(complain({ file, path: 'files' }, `${name} en gång, med sina källor`, 'något annat'));
  }
  for (const { line, row } of indicators ?? []) {
    if (known.has(row.sourceId)) continue;
    const place = { file: 'indicators.csv', line, column: 'sourceId' };
    complaints.push(complain(place, 'id för en källa i region.json', quoteFound(row.sourceId)));
  }
  return complaints;
}
