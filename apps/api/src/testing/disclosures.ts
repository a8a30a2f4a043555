import type { CountedCell } from '../db/indicators/hidden-cells.ts';
import type { Attacked, Found, PublishedCell } from './attack-published.ts';

const largestSmall = 4;

/**
 * What an attack found that the rule does not allow, in words; nothing where the protection holds. The rule: what is
 * hidden is not exactly derivable; of 1–4 people, and of the rest when all but 0–4 are counted, it must be possible that
 * they are as many as 4 (or all there are), and unless it is a sum of other figures that they are as few as 1. Of 1–4 people
 * whom the source leaves out the same, but for how few. That nobody is counted is told as it is, unless it is of fewer
 * than five. Where a zero of five or more is hidden it is for its denominator's sake and may follow from others, and what
 * is told of all of them is told of each: a zero of fewer may follow from a zero that is shown around it.
 *
 * Source of the form: Hundepool et al. 2012, Statistical Disclosure Control, §4.3 (upper, lower and sliding protection).
 */
export function disclosuresOf(
  found: readonly Found[],
  figures: readonly CountedCell[],
  { leavesOf, agesOf }: Pick<Attacked, 'leavesOf' | 'agesOf'>,
): string[] {
  const partsOf = ({ areaId, sex, ageGroup }: Pick<PublishedCell, 'areaId' | 'sex' | 'ageGroup'>) =>
    new Set(
      leavesOf(areaId).flatMap((leaf) =>
        (sex === 'all' ? ['women', 'men'] : [sex]).flatMap((one) =>
          agesOf(ageGroup).map((age) => `${leaf} ${one} ${age}`),
        ),
      ),
    );
  const all = figures.map(partsOf);
  const keyOf = ({ areaId, sex, ageGroup }: Pick<PublishedCell, 'areaId' | 'sex' | 'ageGroup'>) =>
    `${areaId} ${sex} ${ageGroup ?? ''}`;
  const hiddenCounts = new Set(found.filter(({ of }) => of === 'count').map(({ cell }) => keyOf(cell)));
  const shownZeros = figures.flatMap((figure, at) =>
    figure.count === 0 && !hiddenCounts.has(keyOf(figure)) ? [all[at] as Set<string>] : [],
  );
  return found.flatMap(({ cell, of, least, most }) => {
    const at = figures.findIndex(
      ({ areaId, sex, ageGroup }) => areaId === cell.areaId && sex === cell.sex && ageGroup === cell.ageGroup,
    );
    const { count, denominator } = figures[at] as CountedCell;
    const own = all[at] as Set<string>;
    const isSum = all.some((other) => other.size < own.size && [...other].every((part) => own.has(part)));
    const real = { count, rest: (denominator ?? 0) - (count ?? 0), denominator }[of] as number;
    const name = `${of} ${real} of ${cell.areaId} ${cell.sex} ${cell.ageGroup ?? 'all ages'}`;
    const told = `is told to be ${least}–${most}`;
    if (real < least - 1e-3 || real > most + 1e-3) return [`${name} ${told}: the attack is wrong`];
    const isUnpublished = cell.count === null;
    if (isUnpublished && real > largestSmall) return [];
    const isToldZero =
      of === 'count' &&
      real === 0 &&
      (denominator === null ||
        denominator > largestSmall ||
        shownZeros.some((around) => [...own].every((part) => around.has(part))));
    if (most - least < 1 && !isToldZero && (real > 0 || !isUnpublished)) return [`${name} ${told}: derivable`];
    const isSecret = of === 'rest' ? real <= largestSmall && (count as number) > 0 : real > 0 && real <= largestSmall;
    if (!isSecret) return [];
    if (most < Math.min(largestSmall, denominator ?? largestSmall)) return [`${name} ${told}: known to be fewer`];
    return isSum || isUnpublished || least <= 1 ? [] : [`${name} ${told}: known to be more`];
  });
}
