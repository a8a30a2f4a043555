import { smallestShownCount } from '@halsouppdrag/domain';
import type { AreaLinks } from './area-tree.ts';
import { cheapestShift } from './cheapest-shift.ts';
import type { LinkedCell } from './linked-cell.ts';
import { linkedTable } from './linked-table.ts';

/**
 * Whether a count must not be told for its own sake: 1–4 people, or all but 0–4 of those it is among, which tells as much
 * of the others, or of everyone. A zero is told unless it is of so few: it points at nobody.
 */
export function isTellingCount({ count, of }: Pick<LinkedCell, 'count' | 'of'>): boolean {
  if (isSmall(count)) return true;
  if (of === null || of <= 0) return false;
  return count === 0 ? isSmall(of) : of - count < smallestShownCount;
}

/** What a zero costs that is hidden: more than all people together. */
const beyondAll = 1e12;

const isSmall = (count: number) => count > 0 && count < smallestShownCount;

/**
 * Which cells may not be told, so that none of those that `isTellingCount` can be worked out from all that is: the
 * telling ones and as many more as it takes. It protects against one who has every other figure of the same indicator and
 * year at once — areas inside areas at every level, women and men, ages, also overlapping ones — knows that people are
 * counted once, knows among how many each count is, and knows this rule. What follows of an area or a sex that the source
 * leaves out is protected too. For that one each telling count can still be
 * anything from 1 to 4 (or so many can still be left out), and every other hidden one at least two numbers. A sum of
 * several small counts can be anything its parts leave it. A zero that tells nothing by itself is hidden only where a
 * telling count would follow from it whatever else was hidden.
 *
 * Proof by construction: for each telling cell, other counts are found with which all that is told would be the same and
 * the cell at the ends of that span; what must change for it is hidden. Not proven least. Not against one who is among the
 * counted, nor by itself against another indicator that counts the same people: give what is told of both as one table.
 * A count that cannot be changed so, because what is around it leaves no room, is hidden with less span than that.
 *
 * Gives the given cells by identity. Throws unless counts are whole and none is more than what it is among.
 *
 * Source of the method: Hundepool et al. 2012, Statistical Disclosure Control, ch. 4 (protection levels, the attacker's
 * problem, linked tables); Cox 1995, J Am Stat Assoc 90:1453–1462 (moves that keep sums).
 */
export function hideLinkedCounts(given: readonly LinkedCell[], areas: AreaLinks): ReadonlySet<LinkedCell> {
  for (const { count, of } of given) {
    if (!(Number.isInteger(count) && count >= 0)) throw new RangeError(`${count} is no count of people`);
    if (of !== null && !(Number.isInteger(of) && of >= count)) throw new RangeError(`${count} of ${of} people`);
  }
  const table = linkedTable(given, areas);
  const { cells } = table;
  if (!cells.some(isTellingCount)) return new Set();
  const hidden = cells.map((cell, at) => at >= table.given || isTellingCount(cell));
  const moved = new Float64Array(cells.length);

  /** What it costs to let a count change by one, in people that would be hidden with it. */
  const costOf =
    (mayHideZeros: boolean) =>
    (at: number, by: 1 | -1): number => {
      const cell = cells[at] as LinkedCell;
      const { least, most } = boundsOf(cell, at >= table.given);
      const next = cell.count + (moved[at] ?? 0) + by;
      if (next < least || next > most) return Number.POSITIVE_INFINITY;
      if (hidden[at]) return 0;
      if (cell.count === 0) return mayHideZeros ? beyondAll : Number.POSITIVE_INFINITY;
      return cell.count + 1;
    };

  for (const [at, cell] of cells.entries()) {
    if (!isTellingCount(cell)) continue;
    const { from, to } = spanToLeave(cell);
    for (const [by, steps] of [
      [1, to - cell.count],
      [-1, cell.count - from],
    ] as const) {
      moved.fill(0);
      for (let step = 0; step < steps; step++) {
        const shift = cheapestShift(table, at, by, costOf(false)) ?? cheapestShift(table, at, by, costOf(true));
        // Then its parts leave it no more.
        if (shift === null) break;
        for (const changed of shift) {
          hidden[changed.cell] = true;
          moved[changed.cell] = (moved[changed.cell] ?? 0) + changed.by;
        }
      }
    }
  }
  return new Set(cells.slice(0, table.given).filter((_, at) => hidden[at]));
}

/** What a hidden count can be to one who knows the rule and holds that no zeros are hidden but those of few. */
function boundsOf({ of }: LinkedCell, follows: boolean): { least: number; most: number } {
  const zeroIsHidden = of !== null && isSmall(of);
  return { least: follows || zeroIsHidden ? 0 : 1, most: of ?? Number.POSITIVE_INFINITY };
}

/** Between which counts it must not be possible to tell. */
function spanToLeave(cell: LinkedCell): { from: number; to: number } {
  const { least, most } = boundsOf(cell, false);
  const { count, of } = cell;
  const largestSmall = smallestShownCount - 1;
  const spans = isSmall(count) ? [{ from: 1, to: largestSmall }] : [];
  if (of !== null && of - count < smallestShownCount) spans.push({ from: of - largestSmall, to: of - 1 });
  const [from, to] = [
    Math.min(count, ...spans.map((span) => span.from)),
    Math.max(count, ...spans.map((span) => span.to)),
  ];
  // One person among one: anything said of it is said of that person.
  return most <= largestSmall ? { from: 0, to: most } : { from: Math.max(least, from), to: Math.min(most, to) };
}
