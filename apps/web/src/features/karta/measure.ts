import {
  type AreaFeature,
  type AreaLevel,
  areaLevelName,
  type Indicator,
  type IndicatorValue,
  latestKnown,
  type Polarity,
} from '@halsouppdrag/domain';
import { thisYear } from '../../format/format.ts';
import { kartaText } from '../../text/karta.ts';

/** What areas are coloured by: one figure an area, with what is needed to say it. */
export interface Measure {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly polarity: Polarity;
  readonly sourceId: string;
  /** That the figures were moved here from other areas, and how. */
  readonly mark?: string | null;
  readonly description?: string;
  readonly year: number;
  /** By area id; null where the source has none. */
  readonly values: ReadonlyMap<string, number | null>;
}

/** Inhabitants per km² of the areas given. */
export function densityMeasure(areas: readonly AreaFeature[], year: number, sourceId: string): Measure {
  return {
    id: 'density',
    name: kartaText.density,
    unit: kartaText.densityUnit,
    polarity: 'none',
    sourceId,
    year,
    values: new Map(areas.map(({ properties }) => [properties.id, properties.populationPerKm2])),
  };
}

/** An indicator in its latest year, of those that have been; null when it has no values. */
export function indicatorMeasure(indicator: Indicator, values: readonly IndicatorValue[]): Measure | null {
  const newest = latestKnown(values, thisYear());
  if (newest === undefined) return null;
  const { year } = newest;
  const latest = values.filter((value) => value.year === year);
  return {
    id: indicator.id,
    name: indicator.name,
    unit: indicator.unit,
    polarity: indicator.polarity,
    sourceId: indicator.source.id,
    mark: latest.find(({ mark }) => mark !== null)?.mark ?? null,
    description: indicator.description,
    year,
    values: new Map(latest.map(({ areaId, value }) => [areaId, value])),
  };
}

const levelOfPrefix: Record<string, AreaLevel> = {
  lan: 'lan',
  kommun: 'kommun',
  regso: 'lokalsamhalle',
  deso: 'deso',
};

/** The level of an area, as its id says; undefined when it is no area's id. */
export function levelOfId(id: string): AreaLevel | undefined {
  return levelOfPrefix[id.slice(0, id.indexOf(':'))];
}

/** The levels at which an indicator has at least one value. */
export function levelsWithValues(values: readonly IndicatorValue[]): ReadonlySet<AreaLevel> {
  const levels = new Set<AreaLevel>();
  for (const { areaId, value } of values) {
    const level = value === null ? undefined : levelOfId(areaId);
    if (level !== undefined) levels.add(level);
  }
  return levels;
}

/** Which level is coloured, and what to say when it is not the finest that is switched on. */
export interface ColouredLevel {
  readonly level: AreaLevel | null;
  readonly note: string | null;
}

/**
 * The finest level switched on, when the measure has values there; else lokalsamhällen, on or off, with a note; else
 * none, with a note. `available` is null for a measure that every level has.
 */
export function colouredLevel(
  name: string,
  shownFinestFirst: readonly AreaLevel[],
  available: ReadonlySet<AreaLevel> | null,
): ColouredLevel {
  const finest = shownFinestFirst[0] ?? 'lokalsamhalle';
  if (available === null || available.has(finest)) return { level: finest, note: null };
  const nameOf = (level: AreaLevel) => areaLevelName[level].many.toLowerCase().replace('deso', 'DeSO');
  if (!available.has('lokalsamhalle')) return { level: null, note: kartaText.noValues(name) };
  return {
    level: 'lokalsamhalle',
    note: kartaText.noValuesAtLevel(name, nameOf(finest), nameOf('lokalsamhalle')),
  };
}
