import type { PlacementSuggestion } from '@halsouppdrag/domain';
import { number } from '../../format/format.ts';
import { placementText as text } from '../../text/tackning-placement.ts';

/** A share of a gap as percent with one decimal, rounded up: never more than was proven. */
export const percentUp = (gap: number) => number(Math.ceil(gap * 1000) / 10, 1);

/** How sure a suggestion is. */
export function proofOf({ count, chosen, proven, gap }: PlacementSuggestion): string {
  if (count === 0) return '';
  if (!proven) return gap === null ? text.unknownGap : text.withinGap(percentUp(gap));
  return chosen.length < count ? `${text.proven}. ${text.fewer}` : text.proven;
}

/** What each number of new units gives, in people who come within the limit. */
export interface Gain {
  readonly count: number;
  /** Beyond none. */
  readonly gained: number;
  /** Beyond one fewer; null where that was not asked. */
  readonly gainedMore: number | null;
}

export function gainsOf(found: readonly PlacementSuggestion[]): Gain[] {
  const none = found[0]?.within ?? 0;
  return found.slice(1).map(({ count, within }) => {
    const fewer = found.find((one) => one.count === count - 1);
    return { count, gained: within - none, gainedMore: fewer === undefined ? null : within - fewer.within };
  });
}
