import {
  aimName,
  fundingSourceName,
  type KommunFigures,
  type KommunReport,
  levnadsvanaName,
  preventionsnivaName,
  stepName,
  type YearFigures,
} from '@halsouppdrag/domain';
import { twoDecimals } from '../../two-decimals.ts';
import type { Cell, Column } from '../../xlsx/cell.ts';

/** One figure of a report: what it is part of, what it is, in what unit, this year and the year before. */
export interface ReportRow {
  readonly part: string;
  readonly name: string;
  readonly unit: string;
  readonly current: number;
  readonly previous: number;
}

const people = 'personer, minst (antal på 1–4 är dolda)';

/** Every figure of a report as rows of one table. */
export function reportRows({ current, previous }: KommunReport): ReportRow[] {
  const rows: ReportRow[] = [];
  const add = (part: string, name: string, unit: string, of: (year: YearFigures) => number) =>
    rows.push({ part, name, unit, current: of(current), previous: of(previous) });
  add('Insatser', 'Alla', 'insatser', ({ insatser }) => insatser);
  add('Insatser', 'Varav påhittade (Exempeldata)', 'insatser', ({ examples }) => examples);
  for (const [at, { levnadsvana }] of current.levnadsvanor.entries())
    add('Levnadsvana', levnadsvanaName[levnadsvana], 'insatser', ({ levnadsvanor }) => levnadsvanor[at]?.insatser ?? 0);
  for (const [at, { step }] of current.steps.entries())
    add('Steg nu', stepName[step], 'insatser', ({ steps }) => steps[at]?.insatser ?? 0);
  for (const [at, { preventionsniva: level }] of current.preventionsnivaer.entries())
    add('Preventionsnivå', level === null ? 'Ej angivet' : preventionsnivaName[level], 'insatser', (year) => {
      return year.preventionsnivaer[at]?.insatser ?? 0;
    });
  for (const [at, { aim }] of current.aims.entries())
    add('Universell eller riktad', aimName[aim], 'insatser', ({ aims }) => aims[at]?.insatser ?? 0);
  const ofMalgrupp = (year: YearFigures, wanted: string | null) =>
    year.malgrupper.find(({ malgrupp }) => malgrupp === wanted)?.insatser ?? 0;
  for (const { malgrupp } of current.malgrupper)
    add('Målgrupp', malgrupp ?? 'Ej angivet', 'insatser', (year) => ofMalgrupp(year, malgrupp));
  add('Nådda', 'Deltagare', people, ({ reach }) => Math.round(reach.atLeast));
  add('Nådda', 'Insatser med dolt antal', 'insatser', ({ reach }) => reach.hidden);
  add('Nådda', 'Insatser utan antal', 'insatser', ({ reach }) => reach.unknown);
  add('Resurser', 'Alla', 'timmar', ({ resources }) => twoDecimals(resources.hours));
  add('Resurser', 'Alla', 'kronor', ({ resources }) => Math.round(resources.sek));
  for (const [at, { fundingSource }] of current.resources.sources.entries()) {
    const name = fundingSourceName[fundingSource];
    add('Resurser', name, 'timmar', ({ resources }) => twoDecimals(resources.sources[at]?.hours ?? 0));
    add('Resurser', name, 'kronor', ({ resources }) => Math.round(resources.sources[at]?.sek ?? 0));
  }
  add('Resurser', 'Insatser utan timmar och kronor', 'insatser', ({ resources }) => resources.unknown);
  add('Mål', 'Nådda', 'mål', ({ goals }) => goals.met);
  add('Mål', 'Inte nådda', 'mål', ({ goals }) => goals.notMet);
  add('Mål', 'Går inte att säga', 'mål', ({ goals }) => goals.unknown);
  add('Uppföljning', 'Sena', 'insatser', ({ lateFollowUps }) => lateFollowUps);
  return rows;
}

export function reportColumns({ current, previous }: KommunReport): Column<ReportRow>[] {
  return [
    { heading: 'Del', width: 24, cell: ({ part }) => part },
    { heading: 'Uppgift', width: 36, cell: ({ name }) => name },
    { heading: 'Enhet', width: 36, cell: ({ unit }) => unit },
    { heading: String(current.year), width: 12, cell: (row) => row.current },
    { heading: String(previous.year), width: 12, cell: (row) => row.previous },
  ];
}

/** The kommuner beside each other. */
export function kommunColumns({ current, populationYear }: KommunReport): Column<KommunFigures>[] {
  const column = (heading: string, cell: (kommun: KommunFigures) => Cell) => ({ heading, width: 18, cell });
  return [
    column('Kommun', ({ name }) => name),
    column(`Invånare ${populationYear}`, ({ population }) => population),
    column(`Insatser ${current.year}`, ({ insatser }) => insatser),
    column('Varav påhittade', ({ examples }) => examples),
    column('Insatser per 1 000 invånare', ({ insatserPerThousand }) => twoDecimals(insatserPerThousand)),
    column('Nådda personer, minst', ({ reach }) => Math.round(reach)),
    column('Insatser med dolt antal', ({ hiddenReach }) => hiddenReach),
    column('Nådda per 1 000 invånare, minst', ({ reachPerThousand }) => twoDecimals(reachPerThousand)),
    column('Timmar', ({ hours }) => twoDecimals(hours)),
    column('Timmar per 1 000 invånare', ({ hoursPerThousand }) => twoDecimals(hoursPerThousand)),
    column('Kronor', ({ sek }) => Math.round(sek)),
    column('Kronor per 1 000 invånare', ({ sekPerThousand }) => twoDecimals(sekPerThousand)),
    column('Sena uppföljningar', ({ lateFollowUps }) => lateFollowUps),
  ];
}
