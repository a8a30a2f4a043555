import type { Area, ScenarioDifference } from '@halsouppdrag/domain';
import { csv, csvNumber } from '../../csv.ts';

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
export function comparisonCsv(rows: readonly ComparedArea[], origin: Origin): string {
  const near = csvNumber(origin.near);
  return csv([
    [
      'Scenario',
      'Nivå',
      'Områdeskod',
      'Område',
      `Invånare ${origin.populationYear}`,
      'Mått',
      'I genomsnitt i dag',
      'I genomsnitt med scenariot',
      `Invånare som har högst ${near} i dag`,
      `Invånare som har högst ${near} med scenariot`,
      `Invånare som får högst ${near}`,
      `Invånare som får längre än ${near}`,
      'Invånare som får närmare',
      'Invånare som får längre',
      'Källa',
      'Metod',
      'Uttag',
    ],
    ...rows.map(({ scenario, area, difference: one, measure, method }) => [
      scenario,
      area.level,
      area.code,
      area.name,
      csvNumber(one.population),
      measure === 'minutes' ? 'minuter' : 'km',
      ...[one.meanBefore, one.meanAfter].map((mean) => csvNumber(mean === null ? null : Math.round(100 * mean) / 100)),
      ...[one.withinBefore, one.withinAfter].map(csvNumber),
      ...[one.into, one.outOf, one.nearer, one.farther].map(csvNumber),
      origin.source,
      method,
      origin.takenOn,
    ]),
  ]);
}

/** The base areas of the comparison with their outlines, for a map. */
export function comparisonGeoJson(
  rows: readonly ComparedArea[],
  outlines: ReadonlyMap<string, unknown>,
  { near, populationYear, source, takenOn }: Origin,
): string {
  const features = rows.flatMap(({ scenario, area, difference: { areaId, ...difference }, measure, method }) => {
    const geometry = outlines.get(areaId);
    if (geometry === undefined) return [];
    const { code, name } = area;
    const properties = { scenario, areaId, code, name, ...difference, near, measure };
    return [{ type: 'Feature', geometry, properties: { ...properties, populationYear, source, method, takenOn } }];
  });
  return JSON.stringify({ type: 'FeatureCollection', features });
}
