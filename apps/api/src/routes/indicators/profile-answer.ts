import { setImmediate } from 'node:timers/promises';
import {
  type IndicatorProfile,
  type IndicatorSex,
  isProjected,
  latestKnown,
  levnadsvanor,
  type ProfileRow,
  type ValueSpread,
} from '@halsouppdrag/domain';
import type { AreaRecord, AreaTree } from '../../db/area-tree.ts';
import type { FigureReader, LoadedIndicators } from '../../db/indicators/figure-reader.ts';
import { markedIndicator } from '../../db/indicators/marked-indicator.ts';
import { findBenchmark, type KnownBenchmark } from './benchmark-figure.ts';
import { cautionsOf, compareArea } from './compare-area.ts';
import { noFigure, wireFigure } from './comparison-answer.ts';
import { rankAreas } from './rank-areas.ts';
import { trendOf } from './trend-of.ts';

const method =
  'Varje indikator i sitt senaste år på områdets nivå, mot länet och riket där det är inläst. Ryggen visar hur områdena på ' +
  'samma nivå ligger: lägst, undre kvartil, median, övre kvartil och högst, varje område räknat en gång. Ett tecken som säger ' +
  'bättre, sämre, högre eller lägre står bara där skillnaden är större än slumpen brukar ge (95 %).';

/** One area and all indicators that are compared or ordered at its level, by levnadsvana and name. */
export async function profileAnswer(
  reader: FigureReader,
  tree: AreaTree,
  area: AreaRecord,
  sex: IndicatorSex,
  thisYear: number,
): Promise<IndicatorProfile> {
  const loaded = await reader.loaded();
  const rows: (ProfileRow | null)[] = [];
  for (const { id } of loaded.indicators.filter(({ measure }) => measure !== 'count')) {
    rows.push(await profileRow({ reader, loaded, tree, thisYear }, area, sex, id));
    // The areas of a country take a while for each: others are answered in between.
    await setImmediate();
  }
  const order = ({ indicator: { levnadsvana } }: ProfileRow) =>
    levnadsvana === null ? levnadsvanor.length : levnadsvanor.indexOf(levnadsvana);
  const known = rows
    .filter((row) => row !== null)
    .sort((a, b) => order(a) - order(b) || a.indicator.name.localeCompare(b.indicator.name, 'sv'));
  const example = known.some(({ indicator }) => indicator.example);
  return { areaId: area.id, level: area.level, sex, rows: known, example, method };
}

interface Grounds {
  readonly reader: FigureReader;
  readonly loaded: LoadedIndicators;
  readonly tree: AreaTree;
  readonly thisYear: number;
}

async function profileRow(
  grounds: Grounds,
  area: AreaRecord,
  sex: IndicatorSex,
  id: string,
): Promise<ProfileRow | null> {
  const { reader, loaded, tree, thisYear } = grounds;
  const indicator = loaded.indicators.find((one) => one.id === id);
  const all = loaded.seriesOf(id).filter((one) => one.level === area.level && one.sex === sex && one.ageGroup === null);
  const series = latestKnown(all, thisYear);
  if (!indicator || !series) return null;
  const asked = { ...grounds, indicator, series };
  const [figures, lan, riket, years] = await Promise.all([
    reader.figures(series),
    findBenchmark(asked, { kind: 'lan' }),
    findBenchmark(asked, { kind: 'riket' }),
    reader.ofArea(area.id, all),
  ]);
  const figure = figures.get(area.id);
  const level = tree.ofLevel(area.level);
  const against = (benchmark: KnownBenchmark) => ({
    benchmark: benchmark.figure,
    ...compareArea(indicator, area.id, figure, benchmark),
  });
  const ranks = rankAreas(
    indicator,
    level.map(({ id }) => figures.get(id)),
  );
  return {
    indicator: markedIndicator(indicator, series),
    ...{ year: series.year, areaVersion: series.areaVersion },
    figure: { sex, ageGroup: null, ...(figure === undefined ? noFigure : wireFigure(figure)) },
    cautions: cautionsOf(indicator, figure),
    rank: ranks[level.findIndex(({ id }) => id === area.id)] ?? null,
    lan: against(lan),
    riket: riket.figure.value === null ? null : against(riket),
    spread: spreadOf(level.flatMap((one) => figures.get(one.id)?.value ?? [])),
    trend: trendOf(
      indicator,
      all.flatMap((one) => {
        const known = years.get(one.id);
        return known === undefined || isProjected(one.year, thisYear) ? [] : [{ year: one.year, figure: known }];
      }),
    ),
  };
}

/** Quarters at the middle between the two nearest, in proportion (Hyndman and Fan 1996, type 7). */
function spreadOf(values: readonly number[]): ValueSpread | null {
  const rising = values.toSorted((a, b) => a - b);
  const at = (share: number) => {
    const place = share * (rising.length - 1);
    const [low = 0, high = low] = [rising[Math.floor(place)], rising[Math.ceil(place)]];
    return low + (high - low) * (place - Math.floor(place));
  };
  if (rising.length === 0) return null;
  const [lowest, lowerQuarter, median, upperQuarter, highest] = [at(0), at(0.25), at(0.5), at(0.75), at(1)];
  return { lowest, lowerQuarter, median, upperQuarter, highest, areas: rising.length };
}
