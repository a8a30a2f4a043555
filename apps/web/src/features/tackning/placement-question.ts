import {
  type DrawnPoint,
  mostNewUnits,
  PlacementModel,
  type PlacementPlace,
  PlacementQuestion,
  type PlacementWeights,
  type UnitChange,
} from '@halsouppdrag/domain';
import { type CandidateChoice, candidateChoices, type WeightChoice } from '../../text/tackning-placement.ts';
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

/** What an address says is chosen, `model:candidates:weights:most:leastDistance`; what means nothing is as usual. */
export function wantedIn(written: string | undefined): Wanted {
  const [model, candidates, weights, most, leastDistance] = (written ?? '').split(':');
  const count = Number(most);
  const km = Number(leastDistance);
  return {
    model: PlacementModel.safeParse(model).data ?? usualWanted.model,
    candidates: candidateChoices.find((one) => one === candidates) ?? usualWanted.candidates,
    weights: weightChoices.find((one) => one === weights) ?? usualWanted.weights,
    most: Number.isInteger(count) && count >= 1 && count <= mostNewUnits ? count : usualWanted.most,
    leastDistance: km >= 0 && km <= 500 ? km : usualWanted.leastDistance,
  };
}

/** The reverse; nothing for what is usual. */
export function wantedWritten({ model, candidates, weights, most, leastDistance }: Wanted): string | undefined {
  const written = (one: Wanted) => [one.model, one.candidates, one.weights, one.most, one.leastDistance].join(':');
  const said = written({ model, candidates, weights, most, leastDistance });
  return said === written(usualWanted) ? undefined : said;
}

/** Long enough for the whole of a region, short enough to wait for. */
const seconds = 60;

const weightChoices: readonly WeightChoice[] = ['all', 'index', 'old'];

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

/**
 * What of a question its answer stands on. How many are asked for, what is left out and how long it may take are not of
 * that: the answer to fewer is shown until more are asked for.
 */
export function groundOf(question: PlacementQuestion): string {
  // The schema gives its fields in its own order, the database in another. What an address asks may be more than it lets through.
  const {
    most: _,
    excluded: __,
    seconds: ___,
    kinds,
    statuses,
    ...rest
  } = PlacementQuestion.safeParse(question).data ?? question;
  return JSON.stringify([kinds.toSorted(), statuses.toSorted(), rest]);
}

/** What is tried, the new units left out: those are what suggestions are asked for. */
export const withoutNew = (changes: readonly UnitChange[]) => changes.filter(({ kind }) => kind !== 'add');

/** A new unit at a place that was suggested. */
export function addedAt({ id, name, position }: PlacementPlace): UnitChange {
  const written = id.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return { kind: 'add', id: `ny-${written.slice(0, 60)}`, name, position };
}
