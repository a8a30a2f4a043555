import { areaLevelName, isProjected, latestKnown, type PopulationPyramid, type SmallCount } from '@halsouppdrag/domain';
import type { AreaTree } from '../../db/area-tree.ts';
import type { FigureReader, FiguresByArea, LoadedIndicators } from '../../db/indicators/figure-reader.ts';
import { markedIndicator } from '../../db/indicators/marked-indicator.ts';
import { wholeNumber } from '../../whole-number.ts';
import { notesOf } from './method-texts.ts';
import { countsInhabitants, type Place, populationYears } from './population-years.ts';

const noAges = (place: string) => `Ingen befolkning efter ålder och kön är inläst för ${place}.`;

/**
 * The people of an area by age and sex: its own figures, else those of the kommuner or of the lokalsamhällen in it when
 * all have them. And how many they are year by year.
 */
export async function pyramidAnswer(
  reader: FigureReader,
  tree: AreaTree,
  area: Place,
  thisYear: number,
): Promise<PopulationPyramid> {
  const within = tree.withinOf(area.id);
  const partsOf = (level: 'kommun' | 'lokalsamhalle') =>
    area.level === level ? [] : tree.ofLevel(level).filter(({ id }) => within.has(id));
  const loaded = await reader.loaded();
  const counted = await populationYears(reader, loaded, area, thisYear);
  const years = counted?.years ?? [];
  for (const areas of [[area], partsOf('kommun'), partsOf('lokalsamhalle')]) {
    const found = await pyramidOf(reader, loaded, areas, thisYear);
    if (found === null) continue;
    const { indicator, year, areaVersion, groups } = found;
    const [{ level } = area] = areas;
    const summed =
      level === area.level || level === 'riket'
        ? []
        : [`Hoplagt av ${wholeNumber(areas.length)} ${areaLevelName[level].many.toLowerCase()}.`];
    const note = [`31 december ${year}.`, ...summed, ...notesOf(indicator, found.series, thisYear)].join(' ');
    const others = (counted?.sources ?? []).filter(({ title }) => title !== indicator.source.title);
    return { areaId: area.id, year, areaVersion, groups, years, sources: [indicator.source, ...others], note };
  }
  const sources = [...(counted?.sources ?? [])];
  return {
    areaId: area.id,
    year: null,
    areaVersion: null,
    groups: [],
    years,
    sources,
    note: noAges(area.id === 'riket' ? 'riket' : 'området'),
  };
}

async function pyramidOf(reader: FigureReader, loaded: LoadedIndicators, areas: readonly Place[], thisYear: number) {
  const [first] = areas;
  if (first === undefined) return null;
  for (const indicator of loaded.indicators) {
    if (!countsInhabitants(indicator)) continue;
    const aged = loaded
      .seriesOf(indicator.id)
      .filter(({ level, ageGroup, sex }) => level === first.level && ageGroup !== null && sex !== 'all')
      .filter(({ year }) => !isProjected(year, thisYear));
    const series = latestKnown(aged, thisYear);
    if (series === undefined) continue;
    const ofYear = aged.filter(({ year }) => year === series.year);
    const figures = new Map(await Promise.all(ofYear.map(async (one) => [one, await reader.figures(one)] as const)));
    if (!areas.every(({ id }) => [...figures.values()].some((one) => one.has(id)))) continue;
    const ages = [...new Set(ofYear.flatMap(({ ageGroup }) => ageGroup ?? []))].sort((a, b) => startOf(a) - startOf(b));
    const count = (ageGroup: string, sex: 'women' | 'men') => {
      const own = ofYear.find((one) => one.ageGroup === ageGroup && one.sex === sex);
      return own === undefined ? null : sumOf(areas, figures.get(own) as FiguresByArea);
    };
    const groups = ages.map((ageGroup) => ({
      ageGroup,
      women: count(ageGroup, 'women'),
      men: count(ageGroup, 'men'),
    }));
    // One that was moved says so for all of them.
    const told = ofYear.find(({ moved }) => moved !== null) ?? series;
    return {
      indicator: markedIndicator(indicator, told),
      series: told,
      year: series.year,
      areaVersion: series.areaVersion,
      groups,
    };
  }
  return null;
}

/** Hidden or missing in one area is hidden or missing in the sum: what is left would read as all there is. */
function sumOf(areas: readonly Place[], figures: FiguresByArea): SmallCount | null {
  let sum = 0;
  for (const { id } of areas) {
    const figure = figures.get(id);
    if (figure?.missing === 'hidden') return '..';
    if (figure?.value == null) return null;
    sum += Math.round(figure.value);
  }
  return sum;
}

const startOf = (ageGroup: string) => Number.parseInt(ageGroup, 10);
