import type { KommunReport } from '@halsouppdrag/domain';
import type { RegionData } from '../../db/region-data.ts';
import type { Cell } from '../../xlsx/cell.ts';

/** What the report is, how it is counted and how much of it is made up: for the sheet or page of sources. */
export function reportFacts(report: KommunReport, { region }: RegionData): (readonly [string, Cell])[] {
  const source = region.sources.find(({ id }) => id === report.populationSourceId);
  return [
    ['Innehåll', `Följ upp kommunen: ${report.name}, ${report.current.year} jämfört med ${report.previous.year}`],
    ['Uttag', { day: report.madeOn }],
    ['Metod', report.method],
    ['Metod, indikatorer', report.indicatorMethod],
    ['Invånare', `${source?.title ?? ''}, 31 december ${report.populationYear}`],
    ['Exempeldata', `${report.current.examples} av ${report.current.insatser} insatser är påhittade.`],
  ];
}
