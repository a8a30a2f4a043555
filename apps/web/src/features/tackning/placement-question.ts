import type {
  DrawnPoint,
  PlacementModel,
  PlacementPlace,
  PlacementQuestion,
  PlacementWeights,
  UnitChange,
} from '@halsouppdrag/domain';
import type { CandidateChoice, WeightChoice } from '../../text/tackning-placement.ts';
import { type Asked, questionOf } from './question.ts';

/** What is chosen in the form of suggestions; the rest of the question is what the whole view asks. */
export interface Wanted {
  readonly model: PlacementModel;
  readonly candidates: CandidateChoice;
  readonly weights: WeightChoice;
  readonly most: number;
  readonly leastDistance: number;
}

export const usualWanted: Wanted = {
  model: 'mclp',
  candidates: 'tatorter',
  weights: 'all',
  most: 3,
  leastDistance: 0,
};

/** Long enough for the whole of a region, short enough to wait for. */
const seconds = 60;

const weightsOf: Record<WeightChoice, PlacementWeights> = {
  all: { kind: 'all' },
  index: { kind: 'index' },
  old: { kind: 'ages', from: 65, to: 120 },
};

export function placementQuestion(
  asked: Asked,
  wanted: Wanted,
  excluded: readonly string[],
  drawn: readonly DrawnPoint[],
): PlacementQuestion {
  const { limits: _, ...whatCounts } = questionOf({ ...asked, changes: withoutNew(asked.changes) });
  return {
    ...whatCounts,
    model: wanted.model,
    limit: asked.nearLimit,
    most: wanted.most,
    candidates: wanted.candidates === 'points' ? { kind: 'points', points: [...drawn] } : { kind: wanted.candidates },
    excluded: [...excluded],
    weights: weightsOf[wanted.weights],
    leastDistance: wanted.leastDistance,
    seconds,
  };
}

/** What is tried, the new units left out: those are what suggestions are asked for. */
export const withoutNew = (changes: readonly UnitChange[]) => changes.filter(({ kind }) => kind !== 'add');

/** A new unit at a place that was suggested. */
export function addedAt({ id, name, position }: PlacementPlace): UnitChange {
  const written = id.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return { kind: 'add', id: `ny-${written.slice(0, 60)}`, name, position };
}
