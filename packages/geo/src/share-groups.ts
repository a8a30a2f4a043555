import { shareOut } from './largest-remainder.ts';

/**
 * Whole people of some groups (women and men, say) spread over places whose people are counted: how many of group g live
 * at place i, at `[g][i]`. Both sums hold exactly, each group's and each place's, and every place has about the same
 * mixture. Throws when the groups and the places do not count the same people.
 */
export function shareGroups(places: readonly number[], groups: readonly number[]): number[][] {
  const sum = (all: readonly number[]) => all.reduce((so, one) => so + one, 0);
  if (sum(places) !== sum(groups)) {
    throw new RangeError(`The groups hold ${sum(groups)} people and the places ${sum(places)}.`);
  }
  let left = [...places];
  return groups.map((people) => {
    // In proportion to the room that is left: nowhere more than it holds, and the last group fills every place.
    const shared = people === 0 ? left.map(() => 0) : shareOut(people, left);
    left = left.map((room, i) => room - (shared[i] ?? 0));
    return shared;
  });
}
