import {
  type AreaLevel,
  type CatalogueIndicator,
  type IndicatorQuestion,
  type IndicatorSex,
  type LoadedLevel,
  latestKnown,
} from '@halsouppdrag/domain';
import { thisYear } from '../../format/format.ts';
import type { Asked } from './address.ts';

/** Levels that hold more than one area to compare, largest first. */
export const comparedLevels = ['kommun', 'lokalsamhalle', 'deso'] as const satisfies readonly AreaLevel[];
export type ComparedLevel = (typeof comparedLevels)[number];

/** What is asked, made whole by what is loaded: nothing in it is left open or without figures. */
export interface Resolved {
  readonly indicator: CatalogueIndicator;
  readonly level: ComparedLevel;
  readonly loaded: LoadedLevel;
  readonly year: number;
  readonly sex: IndicatorSex;
  readonly ageGroup: string | null;
  readonly against: IndicatorQuestion['benchmark'];
  /** Whether anything that the address asks for is not there, so that something else is shown. */
  readonly isOther: boolean;
}

/** The indicators that have figures to compare, made-up ones last. */
export function comparable(items: readonly CatalogueIndicator[]): CatalogueIndicator[] {
  const has = items.filter(({ loaded }) => loaded.some(({ level }) => isCompared(level)));
  return has.toSorted((a, b) => Number(a.example) - Number(b.example) || a.name.localeCompare(b.name, 'sv'));
}

/** The indicator, level, year, sex and age that are shown: as asked where there are figures, else the nearest there is. */
export function resolve(items: readonly CatalogueIndicator[], asked: Asked): Resolved | null {
  const all = comparable(items);
  // One that can be compared shows best what the view is for.
  const first = all.find(({ comparison }) => comparison !== 'none') ?? all[0];
  const indicator = all.find(({ id }) => id === asked.indicatorId) ?? first;
  if (indicator === undefined) return null;
  const levels = indicator.loaded.filter(({ level }) => isCompared(level));
  const loaded = levels.find(({ level }) => level === asked.level) ?? levels[0];
  if (loaded === undefined || !isCompared(loaded.level)) return null;
  const year = loaded.years.find((one) => one === asked.year) ?? latestYear(loaded);
  const sex = loaded.sexes.find((one) => one === asked.sex) ?? (loaded.sexes[0] as IndicatorSex);
  const ageGroup =
    loaded.ageGroups.find((one) => one === asked.age) ?? (loaded.allAges ? null : (loaded.ageGroups[0] ?? null));
  const against = againstThatIsThere(asked, loaded, year);
  return {
    indicator,
    level: loaded.level,
    loaded,
    year,
    sex,
    ageGroup,
    against,
    isOther:
      (asked.indicatorId ?? indicator.id) !== indicator.id ||
      (asked.level ?? loaded.level) !== loaded.level ||
      (asked.year ?? year) !== year ||
      asked.sex !== sex ||
      (asked.age ?? ageGroup) !== ageGroup ||
      asked.against.kind !== against.kind,
  };
}

function againstThatIsThere({ against, group }: Asked, { years }: LoadedLevel, year: number): Resolved['against'] {
  if (against.kind === 'group') return group.length === 0 ? { kind: 'lan' } : { kind: 'group', areaIds: [...group] };
  if (against.kind === 'year' && !(years.includes(against.year) && against.year < year)) return { kind: 'lan' };
  return against;
}

/** The year that is shown when none is asked for: what is projected is shown to who asks for it. */
export function latestYear({ years }: Pick<LoadedLevel, 'years'>): number {
  const latest = latestKnown(
    years.map((year) => ({ year })),
    thisYear(),
  );
  if (latest === undefined) throw new Error('A level without years is not among what is loaded.');
  return latest.year;
}

/** The question that the API is asked. */
export function questionOf({ indicator, level, year, sex, ageGroup, against }: Resolved): IndicatorQuestion {
  return { indicatorId: indicator.id, level, year, sex, ageGroup, benchmark: against };
}

function isCompared(level: LoadedLevel['level']): level is ComparedLevel {
  return comparedLevels.some((one) => one === level);
}
