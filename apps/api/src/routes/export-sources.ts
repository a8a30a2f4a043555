import type { RegionData } from '../db/region-data.ts';
import type { Cell } from '../xlsx/cell.ts';
import type { Sheet } from '../xlsx/workbook.ts';

const hidden =
  'Antal på 1–4 personer är dolda och skrivs som .. för alla utom områdets hälsosamordnare. Noll visas. I en summa är ' +
  'dolda antal inte medräknade, så att de inte går att räkna fram.';

/** The sheet that says where the figures of a workbook come from and what is hidden in it. */
export function sourceSheet(facts: readonly (readonly [string, Cell])[], data: RegionData): Sheet {
  return {
    name: 'Källor',
    columns: [
      { heading: 'Uppgift', width: 34 },
      { heading: 'Förklaring', width: 110 },
      { heading: 'Datum', width: 12 },
    ],
    batches: [sourceRows(facts, data)],
  };
}

/** Its rows: what is told, the explanation, and the day of what has one. */
export function sourceRows(facts: readonly (readonly [string, Cell])[], { region }: RegionData): Cell[][] {
  const sources = region.sources.map((source): Cell[] => [
    `Källa: ${source.title}`,
    `${source.publisher}. Licens: ${source.licence}.${source.url === null ? '' : ` ${source.url}`}`,
    { day: source.date },
  ]);
  return [...facts.map(([name, cell]): Cell[] => [name, cell, null]), ['Dolda antal', hidden, null], ...sources];
}
