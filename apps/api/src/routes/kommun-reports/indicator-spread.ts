import type { AmountSpread, ClassSpread } from '@halsouppdrag/domain';

/** A lokalsamhälle as it is counted; its value is null where the source has none. */
export interface MeasuredPlace {
  readonly areaId: string;
  readonly name: string;
  readonly population: number;
  readonly value: number | null;
}

interface IndexClass {
  readonly name: string;
  readonly value: number;
}

/**
 * The classes that a unit such as "index 1–5" names, from the lowest. None of a unit that is an amount, nor when a
 * value lies between the classes: it would fall out of the sums.
 */
export function indexClasses(unit: string, values: Iterable<number>): IndexClass[] {
  const [, word, first, last] = /^(\p{L}+) (\d)–(\d)$/u.exec(unit) ?? [];
  if (word === undefined) return [];
  const name = word.charAt(0).toLocaleUpperCase('sv') + word.slice(1);
  const lowest = Number(first);
  const classes = Array.from({ length: Math.max(0, Number(last) - lowest + 1) }, (_, at) => lowest + at);
  const fit = [...values].every((value) => classes.includes(value));
  return fit ? classes.map((value) => ({ name: `${name} ${value}`, value })) : [];
}

/** The lokalsamhällen of a place, and their inhabitants, by class. Every value must be one of the classes. */
export function classSpread(classes: readonly IndexClass[], places: readonly MeasuredPlace[]): ClassSpread {
  const having = (wanted: number | null) => summed(places.filter(({ value }) => value === wanted));
  return { classes: classes.map((one) => ({ ...one, ...having(one.value) })), without: having(null) };
}

/** The middle and the ends of an amount over the lokalsamhällen of a place. */
export function amountSpread(places: readonly MeasuredPlace[]): AmountSpread {
  const measured = places.flatMap((place) => (place.value === null ? [] : [{ ...place, value: place.value }]));
  const ascending = measured.toSorted((a, b) => a.value - b.value || a.name.localeCompare(b.name, 'sv'));
  return {
    median: medianByPopulation(ascending),
    lowest: extreme(ascending, ascending[0]?.value),
    highest: extreme(ascending, ascending.at(-1)?.value),
    measured: summed(measured),
    without: summed(places.filter(({ value }) => value === null)),
  };
}

function summed(places: readonly Pick<MeasuredPlace, 'population'>[]) {
  return { lokalsamhallen: places.length, population: places.reduce((sum, { population }) => sum + population, 0) };
}

type Ascending = readonly (MeasuredPlace & { readonly value: number })[];

function medianByPopulation(ascending: Ascending): number | null {
  const { population: all } = summed(ascending);
  if (all === 0) return null;
  let passed = 0;
  for (const { population, value } of ascending) {
    passed += population;
    if (2 * passed >= all) return value;
  }
  return null;
}

function extreme(ascending: Ascending, wanted: number | undefined) {
  if (wanted === undefined) return null;
  const there = ascending.filter(({ value }) => value === wanted);
  return { value: wanted, lokalsamhallen: there.map(({ areaId, name }) => ({ areaId, name })) };
}
