import type { Area, ScenarioDifference } from '@halsouppdrag/domain';
import { csvNumber } from '../../csv.ts';
import type { TextColumn } from '../../csv-in-batches.ts';
import { inBatches } from '../../in-batches.ts';
import { twoDecimals } from '../../two-decimals.ts';
import type { Cell } from '../../xlsx/cell.ts';

/** One area in one situation, before and after. */
interface ComparedArea {
  readonly scenario: string;
  readonly area: Area;
  readonly difference: ScenarioDifference['areas'][number];
  readonly measure: ScenarioDifference['measure'];
  readonly method: string;
}

/** What every row of a file says of where it comes from. */
export interface Origin {
  readonly near: number;
  readonly populationYear: number;
  /** In words: publisher and title. */
  readonly source: string;
  readonly takenOn: string;
}

/** Every area of every situation, in the order of the situations. */
export function comparedAreas(
  items: readonly (ScenarioDifference & { readonly method: string })[],
  names: readonly string[],
  areaOf: (id: string) => Area | undefined,
): ComparedArea[] {
  return items.flatMap(({ areas, measure, method }, k) =>
    areas.flatMap((difference) => {
      const area = areaOf(difference.areaId);
      return area === undefined ? [] : [{ scenario: names[k] ?? '', area, difference, measure, method }];
    }),
  );
}

/** The comparison for a spreadsheet. Nothing in it is below zero, which a spreadsheet could take for a formula. */
export function comparisonColumns(origin: Origin): TextColumn<ComparedArea>[] {
  const near = csvNumber(origin.near);
  const column = (heading: string, cell: (one: ComparedArea) => Cell) => ({ heading, cell });
  return [
    column('Scenario', ({ scenario }) => scenario),
    column('Nivå', ({ area }) => area.level),
    column('Områdeskod', ({ area }) => area.code),
    column('Område', ({ area }) => area.name),
    column(`Invånare ${origin.populationYear}`, ({ difference }) => difference.population),
    column('Mått', ({ measure }) => (measure === 'minutes' ? 'minuter' : 'km')),
    column('I genomsnitt i dag', ({ difference }) => twoDecimals(difference.meanBefore)),
    column('I genomsnitt med scenariot', ({ difference }) => twoDecimals(difference.meanAfter)),
    column(`Invånare som har högst ${near} i dag`, ({ difference }) => difference.withinBefore),
    column(`Invånare som har högst ${near} med scenariot`, ({ difference }) => difference.withinAfter),
    column(`Invånare som får högst ${near}`, ({ difference }) => difference.into),
    column(`Invånare som får längre än ${near}`, ({ difference }) => difference.outOf),
    column('Invånare som får närmare', ({ difference }) => difference.nearer),
    column('Invånare som får längre', ({ difference }) => difference.farther),
    column('Källa', () => origin.source),
    column('Metod', ({ method }) => method),
    column('Uttag', () => origin.takenOn),
  ];
}

/** The base areas of the comparison with their outlines, for a map, some at a time. */
export async function* comparisonFeatures(
  rows: readonly ComparedArea[],
  outlines: ReadonlyMap<string, unknown>,
  { near, populationYear, source, takenOn }: Origin,
): AsyncGenerator<object[]> {
  for await (const batch of inBatches(rows)) {
    yield batch.flatMap(({ scenario, area, difference: { areaId, ...difference }, measure, method }) => {
      const geometry = outlines.get(areaId);
      if (geometry === undefined) return [];
      const { code, name } = area;
      const properties = { scenario, areaId, code, name, ...difference, near, measure };
      return [{ type: 'Feature', geometry, properties: { ...properties, populationYear, source, method, takenOn } }];
    });
  }
}
