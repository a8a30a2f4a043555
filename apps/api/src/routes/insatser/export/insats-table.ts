import {
  fundingSourceName,
  type Insats,
  insatsStatusName,
  levnadsvanaName,
  preventionsnivaName,
  stepName,
  targetingName,
} from '@halsouppdrag/domain';
import type { RegionData } from '../../../db/region-data.ts';
import { localDate } from '../../../local-date.ts';
import { type Cell, type Column, dayCell } from '../../../xlsx/cell.ts';
import { goalText } from './goal-text.ts';

/** An insats as one reader may see it, with the words of what it points at. */
export interface ShownInsats {
  readonly insats: Insats;
  readonly behov: readonly string[];
  readonly partners: readonly string[];
}

/** The columns of the insatser wherever they are taken out as a table. */
export function insatsTable({ tree, region }: RegionData, now: Date): Column<ShownInsats>[] {
  const source = `Hälsouppdraget, ${region.name}, uttag ${localDate(now)}`;
  const column = (heading: string, width: number, cell: (insats: Insats, all: ShownInsats) => Cell) => ({
    heading,
    width,
    cell: (all: ShownInsats) => cell(all.insats, all),
  });
  return [
    column('Rubrik', 40, ({ title }) => title),
    column('Beskrivning', 40, ({ description }) => description),
    column('Områden', 24, ({ areaIds }) => areaIds.map((id) => tree.get(id)?.name ?? id).join(', ')),
    column('Områdens id', 18, ({ areaIds }) => areaIds.join(', ')),
    column('Levnadsvanor', 22, ({ levnadsvanor }) => levnadsvanor.map((one) => levnadsvanaName[one]).join(', ')),
    column('Preventionsnivå', 16, ({ preventionsniva: level }) => (level ? preventionsnivaName[level] : null)),
    column('Målgrupper', 22, ({ malgrupper }) => malgrupper.join(', ')),
    column('Status', 12, ({ status }) => insatsStatusName[status]),
    column('Startdatum', 12, ({ startsOn }) => dayCell(startsOn)),
    column('Slutdatum', 12, ({ endsOn }) => dayCell(endsOn)),
    column('Ansvarig', 22, ({ responsible }) => responsible),
    column('Samarbetspartner', 22, ({ partners }) => partners),
    column('Deltagare, antal personer (.. = 1–4)', 18, ({ participants }) => participants),
    column('Longitud, WGS 84', 12, ({ position }) => position?.[0] ?? null),
    column('Latitud, WGS 84', 12, ({ position }) => position?.[1] ?? null),
    column('Steg', 18, ({ step }) => stepName[step]),
    column('Universell eller riktad', 16, ({ targeting }) => (targeting ? targetingName[targeting] : null)),
    column('Behov', 40, (_, { behov }) => behov.join('; ')),
    column('Partner ur registret', 30, (_, { partners }) => partners.join('; ')),
    column('Resurser, timmar', 12, ({ resources }) => sumOf(resources.map(({ hours }) => hours))),
    column('Resurser, kronor', 12, ({ resources }) => sumOf(resources.map(({ sek }) => sek))),
    column('Pengarnas källa', 22, ({ resources }) =>
      [...new Set(resources.map(({ fundingSource }) => fundingSourceName[fundingSource]))].join(', '),
    ),
    column('Mål och senaste utfall (.. = 1–4)', 50, (insats) => insats.goals.map(goalText(insats)).join('; ')),
    column('Exempeldata', 12, ({ example }) => (example ? 'ja' : 'nej')),
    column('Postens källa', 30, ({ origin }) => origin),
    column('Senast ändrad', 12, ({ updatedAt }) => dayCell(localDate(new Date(updatedAt)))),
    column('Ändrad av', 22, ({ updatedBy }) => updatedBy),
    column('Id', 38, ({ id }) => id),
    column('Källa', 40, () => source),
  ];
}

/** Null where nothing is written, which is not the same as nought. */
function sumOf(amounts: readonly (number | null)[]): number | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0);
}
