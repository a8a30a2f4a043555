import { createHash } from 'node:crypto';
import type { AreaId, Indicator } from '@halsouppdrag/domain';
import { and, eq, sql } from 'drizzle-orm';
import type { CellHider } from '../../hiding/cell-hider.ts';
import type { LinkedArea } from '../../hiding/hide-asked.ts';
import type { Kept, KeptAnswers, Moment } from '../kept-answers.ts';
import type { Db, Transaction } from '../open-database.ts';
import { area, indicatorValue } from '../tables/index.ts';
import { findIndicators } from './find-indicators.ts';
import { findSeries, type Series } from './find-series.ts';
import { cellKey, type HiddenCells, hasTellingCount } from './hidden-cells.ts';
import { impliedCount } from './implied-count.ts';
import { hidesSome, indicatorsAboutSamePeople } from './indicators-about-same-people.ts';
import { readFigures, readFiguresText } from './read-figures.ts';
import type { StoredFigure } from './series-figures.ts';
import { type HiddenPart, type ShownFigure, shownFigure } from './shown-figures.ts';

/** The whole country among the areas of a series. */
export const countryNumber = 0;
const countryId = 'riket';

/** What is loaded: the indicators, and each one's series that count. */
export interface LoadedIndicators {
  readonly indicators: readonly Indicator[];
  readonly seriesOf: (indicatorId: string) => readonly Series[];
}

type OfYear = Pick<Series, 'indicatorId' | 'year'>;

/** Figures by area id, `riket` for the whole country; as anyone may see them. */
export type FiguresByArea = ReadonlyMap<string, ShownFigure>;

/** The only way to figures of indicators: what it gives may be shown. */
export interface FigureReader {
  loaded(): Promise<LoadedIndicators>;
  /** All figures of a series. */
  figures(series: Series): Promise<FiguresByArea>;
  /** The figures of a series of a version of areas, by the number of the version's area: to be moved, and no more. */
  ofVersion(series: Series): Promise<ReadonlyMap<number, ShownFigure>>;
  /** The figures of one area in some series, by the id of the series; those without a row are left out. */
  ofArea(areaId: string, series: readonly Series[]): Promise<ReadonlyMap<number, ShownFigure>>;
  /** What takes long to find before anything can be shown, the latest year first: to be done before anyone asks. */
  ahead(): Promise<readonly (() => Promise<void>)[]>;
  /** Finds what takes long of one year: before a transaction is opened, which would hold others up meanwhile. */
  ready(ofYear: OfYear): Promise<void>;
  /** The same in a transaction, which sees its own writes. */
  within(transaction: Transaction): FigureReader;
  /** The same as it is at least since a moment, which it need not ask the database for each time. */
  since(moment: Moment): FigureReader;
}

/** Reads figures, and keeps what it has read as long as nothing is written where `kept` is given. */
export function figureReader(db: Db | Transaction, kept: KeptAnswers | null, hide: CellHider): FigureReader {
  return readerWith(db, kept, { hide, about: indicatorsAboutSamePeople() });
}

/** What takes long to find follows from what has been written alone, and is the same in every transaction. */
interface FoundOnce {
  readonly hide: CellHider;
  readonly about: ReturnType<typeof indicatorsAboutSamePeople>;
}

function readerWith(db: Db | Transaction, kept: KeptAnswers | null, found: FoundOnce): FigureReader {
  const { hide, about } = found;
  const keep = <Question, Answer>(
    find: (question: Question, at: Moment | undefined) => Promise<Answer>,
  ): Kept<Question, Answer> => kept?.of(find) ?? ((question) => find(question, undefined));
  const loaded = keep(async (_: null) => readLoaded(db));
  const areas = keep(async (_: null) => readAreas(db));
  const hiddenIn = keep(async ({ indicatorId, year }: OfYear, at) => {
    const all = await loaded(null, at);
    const indicator = all.indicators.find(({ id }) => id === indicatorId);
    if (!indicator || indicator.protection === 'published') return noneHidden;
    const linked = await about(db, indicator, year, all);
    if (!hidesSome(linked.flatMap(({ series }) => series))) return noneHidden;
    const { linked: inOthers, fingerprint } = await areas(null, at);
    const asked = linked.map(({ measure, multiplier, isTurned, series }) => ({
      measure,
      multiplier,
      isTurned,
      series,
    }));
    const ids = asked.map(({ series }) => series.map(({ id }) => id));
    // What is written in a series stays as it is, and another load is other series.
    return hide(
      JSON.stringify([asked.map((one) => [one.measure, one.multiplier, one.isTurned]), fingerprint, ids]),
      async () => ({
        indicators: asked.map((one) => ({
          ...one,
          series: one.series.map(({ id, level, sex, ageGroup }) => ({ id, level, sex, ageGroup })),
        })),
        figures: await readFiguresText(db, ids.flat()),
        areas: inOthers,
      }),
    );
  });
  const show = async (series: Series, at: Moment | undefined) => {
    const [{ indicators }, hidden] = await Promise.all([
      loaded(null, at),
      hiddenIn({ indicatorId: series.indicatorId, year: series.year }, at),
    ]);
    const indicator = indicators.find(({ id }) => id === series.indicatorId);
    if (!indicator) throw new Error(`Series ${series.id} is of no indicator.`);
    const ofParts = new Set(series.moved?.areasOfParts);
    const hiddenPart = (areaId: string): HiddenPart => {
      if (hidden.figures.size === 0) return 'nothing';
      const key = cellKey({ ...series, areaId });
      if (!hidden.figures.has(key)) return 'nothing';
      return hidden.denominators.has(key) ? 'figureAndDenominator' : 'figure';
    };
    return (areaId: string, row: StoredFigure): ShownFigure => {
      const shown = shownFigure(indicator, row, hiddenPart(areaId));
      // How wrong the sharing out may be cannot be told, and chance alone would be too narrow.
      return ofParts.has(row.areaNumber) ? { ...shown, interval: null, estimate: null } : shown;
    };
  };
  const figures = keep(async (series: Series, at): Promise<FiguresByArea> => {
    const [{ idOf }, shown, rows] = await Promise.all([
      areas(null, at),
      show(series, at),
      readFigures(db, [series.id]),
    ]);
    return new Map(
      rows.flatMap((row) => {
        const areaId = idOf(row.areaNumber);
        return areaId === null ? [] : [[areaId, shown(areaId, row)] as const];
      }),
    );
  });
  const readerAt = (at: Moment | undefined): FigureReader => ({
    loaded: () => loaded(null, at),
    figures: (series) => figures(series, at),
    ofVersion: async (series) => {
      const { indicators } = await loaded(null, at);
      const indicator = indicators.find(({ id }) => id === series.indicatorId);
      if (!indicator) throw new Error(`Series ${series.id} is of no indicator.`);
      const mayTell = indicator.protection !== 'published' && series.hasSmallCounts;
      const rows = await readFigures(db, [series.id]);
      return new Map(
        rows.map((row) => {
          // Shown nowhere and in no sum of ours, so that only what tells by itself has to be hidden.
          const counts = { count: impliedCount(indicator, row), denominator: row.denominator };
          const isHidden = mayTell && hasTellingCount(indicator.measure, counts);
          return [row.areaNumber, shownFigure(indicator, row, isHidden ? 'figureAndDenominator' : 'nothing')];
        }),
      );
    },
    ofArea: async (areaId, series) => {
      if (series.length === 0) return new Map();
      const { numberOf } = await areas(null, at);
      const number = numberOf(areaId);
      if (number === null) return new Map();
      const rows = await db
        .select()
        .from(indicatorValue)
        .where(
          and(
            // An array, not a list: the statement is the same however many there are.
            sql`${indicatorValue.seriesId} = any(${`{${series.map(({ id }) => id).join(',')}}`}::int[])`,
            eq(indicatorValue.areaNumber, number),
          ),
        );
      const byId = new Map(series.map((one) => [one.id, one]));
      const shown = await Promise.all(
        rows.map(async (row) => {
          const one = byId.get(row.seriesId) as Series;
          return [one.id, (await show(one, at))(areaId, row)] as const;
        }),
      );
      return new Map(shown);
    },
    ahead: async () => {
      const { indicators, seriesOf } = await loaded(null, at);
      const years = indicators.flatMap(({ id, protection }) => {
        if (protection === 'published') return [];
        const own = seriesOf(id);
        const all = [...new Set(own.map(({ year }) => year))];
        return all
          .filter((year) => hidesSome(own.filter((series) => series.year === year)))
          .map((year) => ({ indicatorId: id, year }));
      });
      const latestFirst = years.sort((one, other) => other.year - one.year);
      return latestFirst.map((one) => async () => void (await hiddenIn(one, at)));
    },
    ready: async ({ indicatorId, year }) => void (await hiddenIn({ indicatorId, year }, at)),
    within: (transaction) => readerWith(transaction, null, found),
    since: readerAt,
  });
  return readerAt(undefined);
}

const noneHidden: HiddenCells = { figures: new Set(), denominators: new Set() };

async function readLoaded(db: Db | Transaction): Promise<LoadedIndicators> {
  const indicators = await findIndicators(db);
  const byIndicator = new Map<string, Series[]>();
  for (const series of await findSeries(db)) {
    const own = byIndicator.get(series.indicatorId);
    if (own) own.push(series);
    else byIndicator.set(series.indicatorId, [series]);
  }
  return { indicators, seriesOf: (id) => byIndicator.get(id) ?? [] };
}

async function readAreas(db: Db | Transaction) {
  const rows = await db.select({ id: area.id, number: area.number, parentId: area.parentId }).from(area);
  const ids = new Map<number, AreaId>(rows.map(({ id, number }) => [number, id]));
  const numbers = new Map<string, number>(rows.map(({ id, number }) => [id, number]));
  const country: LinkedArea = [countryNumber, countryId, null];
  const inOthers = rows.map(({ number, id, parentId }): LinkedArea => [number, id, parentId]);
  const fingerprint = createHash('sha256')
    .update(
      rows
        .map(({ id, parentId }) => `${id} ${parentId ?? ''}`)
        .sort()
        .join('\n'),
    )
    .digest('hex');
  return {
    linked: JSON.stringify([country, ...inOthers]),
    fingerprint,
    idOf: (number: number): string | null => (number === countryNumber ? countryId : (ids.get(number) ?? null)),
    numberOf: (id: string): number | null => (id === countryId ? countryNumber : (numbers.get(id) ?? null)),
  };
}
