import {
  type AmountSpread,
  type ClassSpread,
  type FollowedIndicator,
  type KommunReport,
  markedTitle,
} from '@halsouppdrag/domain';
import type { RegionData } from '../../db/region-data.ts';
import type { Column } from '../../xlsx/cell.ts';

/** One figure of one indicator in one place. */
interface IndicatorRow {
  readonly indicator: string;
  readonly place: string;
  readonly name: string;
  /** The lokalsamhällen the figure is of, where it is of a few. */
  readonly lokalsamhallen: string;
  readonly unit: string;
  readonly value: number | null;
  readonly year: number;
  readonly source: string;
}

interface Figure extends Pick<IndicatorRow, 'name' | 'unit' | 'value'> {
  readonly lokalsamhallen?: string;
  /** It rests on how many people live there too, which has a year and a source of its own. */
  readonly ofPeople?: boolean;
}

const withoutValue = 'Utan värde';

/** The indicators of a report as rows of one table: those of the kommun, and then the same of the län. */
export function indicatorRows(report: KommunReport, { region }: RegionData): IndicatorRow[] {
  const titleOf = (sourceId: string) => {
    const source = region.sources.find(({ id }) => id === sourceId);
    return source === undefined ? sourceId : `${source.publisher}, ${source.title}`;
  };
  const people = titleOf(report.populationSourceId);
  return report.indicators.flatMap((indicator) => {
    const source = markedTitle(titleOf(indicator.sourceId), indicator.mark);
    const rowsIn = (place: string, figures: readonly Figure[]) =>
      figures.map(({ name, lokalsamhallen = '', unit, value, ofPeople = false }) => ({
        indicator: indicator.name,
        place,
        name,
        lokalsamhallen,
        unit: ofPeople ? `${unit} 31 december ${report.populationYear}` : unit,
        value,
        year: indicator.year,
        source: ofPeople ? `${source}. Invånare: ${people}` : source,
      }));
    const own = rowsIn(report.name, figuresOf(indicator, 'here'));
    return report.level === 'lan' ? own : [...own, ...rowsIn(report.lanName, figuresOf(indicator, 'lan'))];
  });
}

function figuresOf(indicator: FollowedIndicator, place: 'here' | 'lan'): Figure[] {
  return indicator.kind === 'classes'
    ? classFigures(indicator[place])
    : amountFigures(indicator[place], indicator.unit);
}

function classFigures({ classes, without }: ClassSpread): Figure[] {
  const counted = [...classes, { name: withoutValue, ...without }];
  const all = counted.reduce((sum, { population }) => sum + population, 0);
  const percent = (population: number) => (all === 0 ? null : Math.round((1000 * population) / all) / 10);
  return counted.flatMap(({ name, ...places }) => [
    ...countFigures(name, places),
    { name, unit: 'procent av invånarna', value: percent(places.population), ofPeople: true },
  ]);
}

function amountFigures({ median, lowest, highest, measured, without }: AmountSpread, unit: string): Figure[] {
  const extreme = (name: string, one: typeof lowest) => ({
    name,
    unit,
    value: one?.value ?? null,
    lokalsamhallen: one?.lokalsamhallen.map((place) => place.name).join(', ') ?? '',
  });
  return [
    { name: 'Median vägd efter invånare', unit, value: median },
    extreme('Lägsta värdet', lowest),
    extreme('Högsta värdet', highest),
    ...countFigures('Med värde', measured),
    ...countFigures(withoutValue, without),
  ];
}

function countFigures(name: string, { lokalsamhallen, population }: AmountSpread['without']): Figure[] {
  return [
    { name, unit: 'lokalsamhällen', value: lokalsamhallen },
    { name, unit: 'invånare', value: population, ofPeople: true },
  ];
}

export const indicatorColumns: readonly Column<IndicatorRow>[] = [
  { heading: 'Indikator', width: 28, cell: ({ indicator }) => indicator },
  { heading: 'Område', width: 20, cell: ({ place }) => place },
  { heading: 'Uppgift', width: 28, cell: ({ name }) => name },
  { heading: 'Lokalsamhälle', width: 28, cell: ({ lokalsamhallen }) => lokalsamhallen },
  { heading: 'Enhet', width: 38, cell: ({ unit }) => unit },
  { heading: 'Värde', width: 12, cell: ({ value }) => value },
  { heading: 'År', width: 8, cell: ({ year }) => year },
  { heading: 'Källa', width: 60, cell: ({ source }) => source },
];
