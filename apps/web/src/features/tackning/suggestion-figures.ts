import type { PlacementQuestion, PlacementSuggestion } from '@halsouppdrag/domain';
import { number } from '../../format/format.ts';
import { placementText as text } from '../../text/tackning-placement.ts';
import { measureOf } from './question.ts';
import { withUnit } from './with-unit.ts';

/** A share of a gap as percent with one decimal, rounded up: never more than was proven. */
export const percentUp = (gap: number) => number(Math.ceil(gap * 1000) / 10, 1);

type Asked = Pick<PlacementQuestion, 'model' | 'weights' | 'limit' | 'travel'>;

/** How sure a suggestion is, and what cannot be bettered where that can be told in the figures beside it. */
export function proofOf(asked: Asked, suggestion: PlacementSuggestion): string {
  const { count, chosen, proven, gap } = suggestion;
  if (count === 0) return '';
  if (proven) return chosen.length < count ? `${text.proven}. ${text.fewer}` : text.proven;
  if (gap === null) return text.unknownGap;
  const bound = boundOf(asked, suggestion);
  const measure = measureOf(asked.travel);
  const said = bound === null ? '' : `. ${text.bound[asked.model](bound, measure, withUnit(asked.limit, measure))}`;
  return `${text.withinGap(percentUp(gap))}${said}`;
}

/**
 * What no placement betters, in the figure that the model is about, written so that it never says more than was proven.
 * Null where that figure is not what was weighed: it is of all people with a way, whatever the weights.
 */
function boundOf({ model, weights }: Asked, { count, within, mean, worst, unreachable, gap }: PlacementSuggestion) {
  if (gap === null || weights.kind !== 'all') return null;
  // A share that was divided and is multiplied again may miss a whole number by a hair.
  const hair = 1e-6;
  switch (model) {
    case 'mclp':
      return gap < 1 ? number(Math.floor(within / (1 - gap) + hair)) : null;
    case 'pMedian':
      return mean === null || unreachable > 0 ? null : number(Math.floor((10 * mean) / (1 + gap)) / 10, 1);
    case 'pCenter':
      return worst === null ? null : number(Math.floor((10 * worst) / (1 + gap)) / 10, 1);
    case 'lscp':
      return number(Math.ceil(count / (1 + gap) - hair));
  }
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
