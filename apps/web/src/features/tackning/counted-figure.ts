import type { PlacementQuestion, WeighedFigures } from '@halsouppdrag/domain';
import { number } from '../../format/format.ts';
import { placementText as text } from '../../text/tackning-placement.ts';
import { measureOf } from './question.ts';
import { withUnit } from './with-unit.ts';

/** A column of what the places were chosen by, where that is not what the columns of all people say. */
export interface CountedFigure {
  readonly header: string;
  readonly figure: (weighed: WeighedFigures) => string;
}

/** Null where everyone counts alike, and for the longest way where everyone counts. */
export function countedFigure({
  model,
  weights,
  limit,
  travel,
}: Pick<PlacementQuestion, 'model' | 'weights' | 'limit' | 'travel'>): CountedFigure | null {
  if (weights.kind === 'all' || (weights.kind === 'index' && model === 'pCenter')) return null;
  const header = text.counted[model](weights, measureOf(travel), withUnit(limit, measureOf(travel)));
  switch (model) {
    case 'pMedian':
      return { header, figure: ({ mean }) => cost(mean) };
    case 'pCenter':
      return { header, figure: ({ worst }) => cost(worst) };
    default:
      return {
        header,
        figure: ({ within, total }) => {
          const share = total === 0 ? text.nothing : text.percent(number((100 * within) / total, 1));
          return weights.kind === 'ages' ? text.ofWhich(number(within), share) : share;
        },
      };
  }
}

const cost = (value: number | null) => (value === null ? text.nothing : number(value, 1));
