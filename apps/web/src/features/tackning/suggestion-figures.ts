import type { PlacementModel, PlacementQuestion, PlacementSuggestion, WeighedFigures } from '@halsouppdrag/domain';
import { number } from '../../format/format.ts';
import { placementText as text } from '../../text/tackning-placement.ts';
import { measureOf } from './question.ts';
import { withUnit } from './with-unit.ts';

/** A share of a gap as percent with one decimal, rounded up: never more than was proven. */
export const percentUp = (gap: number) => number(Math.ceil(gap * 1000) / 10, 1);

export type Asked = Pick<PlacementQuestion, 'model' | 'weights' | 'limit' | 'travel'>;

/** How sure a suggestion is, and what cannot be bettered. */
export function proofOf(asked: Asked, suggestion: PlacementSuggestion): string {
  const { count, chosen, proven, gap } = suggestion;
  if (count === 0) return '';
  if (proven) return chosen.length < count ? `${text.proven}. ${text.fewer}` : text.proven;
  if (gap === null) return text.unknownGap;
  const said = boundOf(asked, suggestion.weighed);
  return `${text.withinGap(percentUp(gap))}${said === null ? '' : `. ${said}`}`;
}

/** A sum or a quotient may miss a whole number by a hair. */
const hair = 1e-6;

/** What no placement betters, in the figure that the model is about, written so that it never says more than was proven. */
function boundOf({ model, weights, limit, travel }: Asked, weighed: WeighedFigures | undefined): string | null {
  if (weighed === undefined || weighed.bound === null) return null;
  const { bound, total } = weighed;
  const measure = measureOf(travel);
  const near = withUnit(limit, measure);
  if (model === 'mclp') {
    // Who is bound to be within has not been told anything by a bound that holds for all.
    if (bound >= total) return null;
    if (weights.kind === 'index')
      return text.boundShare(number(Math.ceil((1000 * bound) / total - hair) / 10, 1), near);
  }
  const whom = text.whom(weights, model);
  return text.bound[model](written(model, bound), whom, measure, near);
}

function written(model: PlacementModel, bound: number): string {
  switch (model) {
    case 'mclp':
      return number(Math.floor(bound + hair));
    case 'lscp':
      return number(Math.ceil(bound - hair));
    default:
      return number(Math.floor(10 * bound) / 10, 1);
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
