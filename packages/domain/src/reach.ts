import { z } from 'zod';
import { knownMalgrupper } from './malgrupp.ts';

/** The people an insats was for, counted from the population of its areas. */
export const ReachBase = z.object({
  /** People; for overlapping areas each person once. */
  people: z.int().nonnegative(),
  year: z.int(),
  sourceId: z.string(),
  /** Whom it counts, in plain Swedish: "65 år och äldre", or "alla åldrar, för att källan inte har ålder". */
  counts: z.string(),
});
export type ReachBase = z.infer<typeof ReachBase>;

interface Ages {
  readonly from: number;
  /** The last year of age; people have no upper one, so 120 and above is "och äldre". */
  readonly to: number;
}

/** People of some ages, both years included. */
export interface AgeCount extends Ages {
  readonly people: number;
}

const oldest = 120;

/** The ages that a population table calls `0-4` or `85+`; null for a name it is not, as `total`. */
export function agesOfGroup(name: string): Ages | null {
  const [, from, to] = /^(\d{1,3})(?:[-–](\d{1,3})|\+)$/.exec(name) ?? [];
  return from === undefined ? null : { from: Number(from), to: to === undefined ? oldest : Number(to) };
}

/**
 * How many of an area's people some målgrupper are, and whom that counts. Målgrupper that are all ages are counted by age
 * when the source's age groups divide where theirs do; otherwise everyone is counted, and it says why.
 *
 * `everyone` is the whole population; `byAge` is the same people by age group, empty where the source has no ages.
 */
export function peopleOf(
  malgrupper: readonly string[],
  everyone: number,
  byAge: readonly AgeCount[],
): Pick<ReachBase, 'people' | 'counts'> {
  const all = (why: string) => ({
    people: everyone,
    counts: why === '' ? 'alla åldrar' : `alla åldrar, för att ${why}`,
  });
  if (malgrupper.length === 0) return all('');
  const ranges: Ages[] = [];
  for (const name of malgrupper) {
    const ages = knownMalgrupper.find((known) => known.name === name)?.ages ?? null;
    if (ages === null) return all(`målgruppen ${name} inte är en ålder`);
    ranges.push(ages);
  }
  const wanted = joined(ranges);
  if (wanted.length === 1 && wanted[0]?.from === 0 && wanted[0].to >= oldest) return all('');
  if (byAge.length === 0) return all('källan inte har ålder');
  const inside = (group: Ages, { from, to }: Ages) => group.from >= from && group.to <= to;
  const touches = (group: Ages, { from, to }: Ages) => group.from <= to && group.to >= from;
  const counted = byAge.filter((group) => wanted.some((range) => inside(group, range)));
  if (byAge.some((group) => !counted.includes(group) && wanted.some((range) => touches(group, range)))) {
    return all('källans åldersgrupper inte delar vid målgruppens åldrar');
  }
  return { people: counted.reduce((sum, { people }) => sum + people, 0), counts: wanted.map(named).join(' och ') };
}

/** The same ages with neighbours and overlaps made one, youngest first. */
function joined(ranges: readonly Ages[]): Ages[] {
  const result: Ages[] = [];
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && range.from <= last.to + 1)
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    else result.push(range);
  }
  return result;
}

const named = ({ from, to }: Ages) => (to >= oldest ? `${from} år och äldre` : `${from}–${to} år`);
