import { type Complaint, complain, quoteFound } from '../complaint.ts';
import type { AreaIndex } from './area-tree.ts';
import type { Placed } from './read-rows.ts';
import type { PopulationRow } from './tables.ts';

const file = 'population.csv';

/**
 * Everybody counted, and once: a row for an area that is no base area, the same row twice, a base area that lacks
 * rows the others have, and a total standing beside its parts.
 */
export function populationComplaints(
  rows: readonly Placed<PopulationRow>[],
  areas: AreaIndex,
  populationYear: number | null,
): Complaint[] {
  const complaints: Complaint[] = [];
  const groups = new Set<string>();
  const seen = new Map<string, number>();
  for (const { line, row } of rows) {
    const area = areas.get(row.areaCode);
    if (area === undefined || area.level !== 'deso') {
      const found =
        area === undefined
          ? `${quoteFound(row.areaCode)}, som inte finns`
          : `${quoteFound(row.areaCode)} (${area.level})`;
      complaints.push(complain({ file, line, column: 'areaCode' }, 'koden för ett basområde i areas.csv', found));
      continue;
    }
    const group = `${row.year}, ${row.ageGroup}, ${row.sex}`;
    groups.add(group);
    const earlier = seen.get(`${row.areaCode}, ${group}`);
    if (earlier === undefined) seen.set(`${row.areaCode}, ${group}`, line);
    else {
      const found = `${row.areaCode}, ${group} igen; det står redan på rad ${earlier}`;
      complaints.push(complain({ file, line }, 'varje område, år, åldersgrupp och kön en gång', found));
    }
  }
  for (const { level, row } of areas.values()) {
    if (level !== 'deso') continue;
    for (const group of groups) {
      if (seen.has(`${row.code}, ${group}`)) continue;
      complaints.push(complain({ file }, `en rad för ${row.code}, ${group}`, 'ingen sådan rad'));
    }
  }
  return [
    ...complaints,
    ...mixedTotals(rows, 'ageGroup'),
    ...mixedTotals(rows, 'sex'),
    ...yearMissing(rows, populationYear),
  ];
}

function mixedTotals(rows: readonly Placed<PopulationRow>[], column: 'ageGroup' | 'sex'): Complaint[] {
  const total = rows.find(({ row }) => row[column] === 'total');
  if (total === undefined || rows.every(({ row }) => row[column] === 'total')) return [];
  return [complain({ file, line: total.line, column }, 'antingen bara total eller bara delarna', 'båda i samma fil')];
}

function yearMissing(rows: readonly Placed<PopulationRow>[], populationYear: number | null): Complaint[] {
  if (populationYear === null || rows.some(({ row }) => row.year === populationYear)) return [];
  return [
    complain({ file, column: 'year' }, `rader för ${populationYear}, som region.json anger`, 'inga sådana rader'),
  ];
}
