import { type Insats, insatsStatusName, levnadsvanaName, preventionsnivaName } from '@halsouppdrag/domain';
import { csv, csvNumber } from '../../csv.ts';
import type { RegionData } from '../../db/region-data.ts';
import { localDate } from '../../local-date.ts';

type Column = readonly [heading: string, cell: (insats: Insats) => string];

/** A table for a spreadsheet, with its source on every row. */
export function insatserCsv(insatser: readonly Insats[], data: RegionData, now: Date): string {
  const columns = columnsFor(data, now);
  const rows = insatser.map((insats) => columns.map(([, cell]) => cell(insats)));
  return csv([columns.map(([heading]) => heading), ...rows]);
}

function columnsFor({ tree, region }: RegionData, now: Date): Column[] {
  const source = `Hälsouppdraget, ${region.name}, uttag ${localDate(now)}`;
  return [
    ['Rubrik', (insats) => insats.title],
    ['Beskrivning', (insats) => insats.description],
    ['Områden', (insats) => insats.areaIds.map((id) => tree.get(id)?.name ?? id).join(', ')],
    ['Områdens id', (insats) => insats.areaIds.join(', ')],
    ['Levnadsvanor', (insats) => insats.levnadsvanor.map((levnadsvana) => levnadsvanaName[levnadsvana]).join(', ')],
    ['Preventionsnivå', (insats) => (insats.preventionsniva ? preventionsnivaName[insats.preventionsniva] : '')],
    ['Målgrupper', (insats) => insats.malgrupper.join(', ')],
    ['Status', (insats) => insatsStatusName[insats.status]],
    ['Startdatum', (insats) => insats.startsOn ?? ''],
    ['Slutdatum', (insats) => insats.endsOn ?? ''],
    ['Ansvarig', (insats) => insats.responsible],
    ['Samarbetspartner', (insats) => insats.partners],
    ['Deltagare, antal personer (.. = 1–4)', (insats) => String(insats.participants ?? '')],
    ['Longitud, WGS 84', (insats) => csvNumber(insats.position?.[0])],
    ['Latitud, WGS 84', (insats) => csvNumber(insats.position?.[1])],
    ['Senast ändrad', (insats) => localDate(new Date(insats.updatedAt))],
    ['Ändrad av', (insats) => insats.updatedBy],
    ['Id', (insats) => insats.id],
    ['Källa', () => source],
  ];
}
