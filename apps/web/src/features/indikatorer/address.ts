import { AreaId, AreaLevel, PyramidPlace } from '@halsouppdrag/domain';
import type { ViewState } from '../../app/view-state.ts';
import { mostClasses, type SchemeName, schemeNames } from './class-limits.ts';

export const chartNames = ['ranks', 'funnel', 'time', 'sexes', 'scatter', 'inequality', 'profile', 'pyramid'] as const;
export type ChartName = (typeof chartNames)[number];

export const sexChoices = ['all', 'women', 'men'] as const;
type SexChoice = (typeof sexChoices)[number];

/** What figures are held against. */
export type Against =
  | { readonly kind: 'lan' }
  | { readonly kind: 'riket' }
  | { readonly kind: 'group' }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'target'; readonly value: number };

interface Classes {
  readonly scheme: SchemeName;
  /** One's own limits, rising; of the other schemes none. */
  readonly limits: readonly number[];
}

/** What the address asks for. Null is for the view to choose, as what is loaded allows. */
export interface Asked {
  readonly indicatorId: string | null;
  readonly level: AreaLevel | null;
  readonly year: number | null;
  readonly sex: SexChoice;
  readonly age: string | null;
  readonly against: Against;
  readonly classes: Classes;
  /** The areas that are singled out, in the order they were chosen. */
  readonly chosen: readonly AreaId[];
  /** One's own group to hold others against. */
  readonly group: readonly AreaId[];
  readonly chart: ChartName;
  /** The other indicator of the scatter. */
  readonly otherId: string | null;
  /** Whose people by age are shown; null for the first area chosen, else the län. */
  readonly pyramidOf: PyramidPlace | null;
}

const code = /^[\w-]{1,80}$/;

/** Reads what Indikatorer keeps in the address. What means nothing is as if it were not there. */
export function askedIn(view: ViewState): Asked {
  return {
    indicatorId: word(view.indicator),
    level: AreaLevel.safeParse(view.level).data ?? null,
    year: view.year ?? null,
    sex: oneOf(sexChoices, view.sex) ?? 'all',
    age: word(view.age),
    against: againstIn(view.against),
    classes: classesIn(view.classes),
    chosen: areasIn(view.chosen),
    group: areasIn(view.group),
    chart: oneOf(chartNames, view.chart) ?? 'ranks',
    otherId: word(view.other),
    pyramidOf: PyramidPlace.safeParse(view.pyramid).data ?? null,
  };
}

/** The part of the address that says so; what is as from the start is left out of it. */
export function inAddress(asked: Partial<Asked>): Partial<ViewState> {
  const part: Partial<ViewState> = {};
  if ('indicatorId' in asked) part.indicator = asked.indicatorId ?? undefined;
  if ('level' in asked) part.level = asked.level ?? undefined;
  if ('year' in asked) part.year = asked.year ?? undefined;
  if (asked.sex !== undefined) part.sex = asked.sex === 'all' ? undefined : asked.sex;
  if ('age' in asked) part.age = asked.age ?? undefined;
  if (asked.against !== undefined) part.against = againstWritten(asked.against);
  if (asked.classes !== undefined) part.classes = classesWritten(asked.classes);
  if (asked.chosen !== undefined) part.chosen = areasWritten(asked.chosen);
  if (asked.group !== undefined) part.group = areasWritten(asked.group);
  if (asked.chart !== undefined) part.chart = asked.chart === 'ranks' ? undefined : asked.chart;
  if ('otherId' in asked) part.other = asked.otherId ?? undefined;
  if ('pyramidOf' in asked) part.pyramid = asked.pyramidOf ?? undefined;
  return part;
}

function againstIn(text: string | undefined): Against {
  const [kind, number] = (text ?? '').split(':');
  const value = Number(number);
  if (kind === 'riket' || kind === 'group') return { kind };
  if (kind === 'year' && Number.isInteger(value) && value > 1900 && value < 2200) return { kind, year: value };
  if (kind === 'target' && number !== undefined && number !== '' && Number.isFinite(value)) return { kind, value };
  return { kind: 'lan' };
}

function againstWritten(against: Against): string | undefined {
  if (against.kind === 'year') return `year:${against.year}`;
  if (against.kind === 'target') return `target:${against.value}`;
  return against.kind === 'lan' ? undefined : against.kind;
}

function classesIn(text: string | undefined): Classes {
  const [name = '', limits = ''] = (text ?? '').split(':');
  const scheme = oneOf(schemeNames, name) ?? 'significance';
  return { scheme, limits: scheme === 'own' ? ownLimits(limits.split(',').filter((one) => one !== '')) : [] };
}

/** One's own limits as numbers, rising, none twice, no more than there are colours to tell apart. */
export function ownLimits(written: readonly string[]): number[] {
  const numbers = written.map((one) => Number(one.replace(',', '.').replaceAll(/\s/g, ''))).filter(Number.isFinite);
  return [...new Set(numbers)].toSorted((a, b) => a - b).slice(0, mostClasses + 1);
}

function classesWritten({ scheme, limits }: Classes): string | undefined {
  if (scheme === 'significance') return undefined;
  return limits.length === 0 ? scheme : `${scheme}:${limits.join(',')}`;
}

function areasIn(text: string | undefined): AreaId[] {
  return [...new Set((text ?? '').split(','))].filter((id) => AreaId.safeParse(id).success);
}

function areasWritten(ids: readonly AreaId[]): string | undefined {
  return ids.length === 0 ? undefined : ids.join(',');
}

function word(text: string | undefined): string | null {
  return text !== undefined && code.test(text) ? text : null;
}

function oneOf<T extends string>(names: readonly T[], text: string | undefined): T | null {
  return names.find((name) => name === text) ?? null;
}
