import type { PopulationPyramid } from '@halsouppdrag/domain';

/** How many are young and old of how many. */
interface AgeShares {
  /** Under 20 years. */
  readonly young: number;
  /** 65 years or older. */
  readonly old: number;
  readonly all: number;
}

/** Null where a count is hidden or missing, or an age group lies across a limit: what is left would not be all. */
export function ageShares(groups: PopulationPyramid['groups']): AgeShares | null {
  let [young, old, all] = [0, 0, 0];
  for (const { ageGroup, women, men } of groups) {
    const [, from, to] = /^(\d+)(?:-(\d+)|\+)?$/.exec(ageGroup) ?? [];
    if (from === undefined || typeof women !== 'number' || typeof men !== 'number') return null;
    const first = Number(from);
    const last = to === undefined ? (ageGroup.endsWith('+') ? Number.POSITIVE_INFINITY : first) : Number(to);
    if ([20, 65].some((limit) => first < limit && last >= limit)) return null;
    const people = women + men;
    all += people;
    if (last < 20) young += people;
    if (first >= 65) old += people;
  }
  return all === 0 ? null : { young, old, all };
}
