import type { Polarity } from '@halsouppdrag/domain';
import { number } from '../../format/format.ts';
import { classColours } from '../../map/class-colours.ts';
import { indikatorerText as text } from '../../text/indikatorer.ts';
import { classAt, equalLimits, jenksLimits, mostClasses, quantileLimits, type SchemeName } from './class-limits.ts';
import { type AreaFigure, hasValue, isHidden } from './figure.ts';
import type { Shown } from './shown.ts';
import { significanceLook, significances } from './significance-look.ts';

/** The patterns that say what a colour alone should not. */
export const patterns = ['worse', 'zero', 'hidden', 'missing'] as const;
export type Pattern = (typeof patterns)[number];

export interface ColourClass {
  readonly name: string;
  readonly colour: string;
  readonly pattern: Pattern | null;
  /** How many areas it holds. */
  readonly count: number;
}

/** One way to colour areas: every area is in exactly one class. */
export interface Colouring {
  readonly classes: readonly ColourClass[];
  /** By area id. */
  readonly classOf: ReadonlyMap<string, number>;
}

interface Sorting {
  readonly classes: readonly Omit<ColourClass, 'count'>[];
  readonly classOf: (figure: AreaFigure) => number;
}

const absent: Record<'hidden' | 'missing', Omit<ColourClass, 'count'>> = {
  hidden: { name: text.hiddenClass, colour: '#ffffff', pattern: 'hidden' },
  missing: { name: text.missingClass, colour: '#f4f5f5', pattern: 'missing' },
};

/** By the scheme, or by value where nothing can be held against the benchmark. */
export function colouringOf(
  { figures, comparison: { indicator }, against, isByValue, decimals }: Shown,
  scheme: SchemeName,
  ownLimits: readonly number[],
): Colouring {
  if (scheme === 'significance' && !isByValue) return bySignificance(figures, against);
  const { polarity } = indicator;
  return byValue(figures, scheme === 'significance' ? 'quantiles' : scheme, ownLimits, { polarity, decimals });
}

/** By what may be said against the benchmark. */
export function bySignificance(figures: readonly AreaFigure[], benchmark: string): Colouring {
  return counted(figures, {
    classes: significances.map((one) => ({
      name: text.significance[one](benchmark),
      colour: significanceLook[one].fill,
      pattern: one === 'worse' || one === 'higher' ? 'worse' : null,
    })),
    classOf: ({ significance }) => significances.indexOf(significance),
  });
}

/** By value, in one hue, dark where the need is. Zero is a class of its own where it stands among other values. */
export function byValue(
  figures: readonly AreaFigure[],
  scheme: Exclude<SchemeName, 'significance'>,
  own: readonly number[],
  { polarity, decimals }: { readonly polarity: Polarity; readonly decimals: number },
): Colouring {
  const values = figures.filter(hasValue).map(({ value }) => value);
  const zero = values.includes(0) && values.some((value) => value > 0) ? 1 : 0;
  const others = zero === 1 ? values.filter((value) => value !== 0) : values;
  const steps = stepsOf(others);
  const limits = steps === null || scheme === 'own' ? limitsBy(scheme, others, own) : steps.slice(1);
  const colours = classColours(limits.length + 1, polarity);
  const nameOf = (k: number) => {
    const step = scheme === 'own' ? undefined : steps?.[k];
    return step === undefined ? text.between(limits[k - 1] ?? null, limits[k] ?? null, decimals) : number(step);
  };
  return counted(figures, {
    classes: [
      ...(zero === 1 ? [{ name: text.zeroClass, colour: '#ffffff', pattern: 'zero' as const }] : []),
      ...colours.map((colour, k) => ({
        name: nameOf(k),
        colour,
        pattern: null,
      })),
    ],
    classOf: ({ value }) => (value === 0 && zero === 1 ? 0 : zero + classAt(value ?? 0, limits)),
  });
}

/** The values themselves, where they are the steps of a short scale of whole numbers; else null. */
function stepsOf(values: readonly number[]): number[] | null {
  const distinct = [...new Set(values)].toSorted((a, b) => a - b);
  return distinct.length <= mostClasses && distinct.every(Number.isInteger) ? distinct : null;
}

function limitsBy(scheme: Exclude<SchemeName, 'significance'>, values: readonly number[], own: readonly number[]) {
  if (scheme === 'own') return own;
  if (values.length === 0) return [];
  const limitsOf = { quantiles: quantileLimits, jenks: jenksLimits, equal: equalLimits }[scheme];
  return limitsOf(values, mostClasses);
}

/** The classes with how many areas each holds, those of nothing left out, and at the end what is hidden and missing. */
function counted(figures: readonly AreaFigure[], { classes, classOf }: Sorting): Colouring {
  const all = [...classes, absent.hidden, absent.missing];
  const placed = figures.map((figure) => {
    if (hasValue(figure)) return classOf(figure);
    return classes.length + (isHidden(figure.missing) ? 0 : 1);
  });
  const held = all.map((_, k) => placed.filter((one) => one === k).length);
  const shown = all.flatMap((one, k) => ((held[k] ?? 0) > 0 ? [{ one, k }] : []));
  const indexOf = new Map(shown.map(({ k }, index) => [k, index]));
  return {
    classes: shown.map(({ one, k }) => ({ ...one, count: held[k] ?? 0 })),
    classOf: new Map(figures.map(({ areaId }, i) => [areaId, indexOf.get(placed[i] ?? 0) ?? 0])),
  };
}
