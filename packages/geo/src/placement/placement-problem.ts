/** Where people live, where units may be placed, and what it costs to travel between. */
export interface PlacementProblem {
  /** People of each place, or people weighted for what matters; at least 0. */
  readonly demand: ArrayLike<number>;
  /** How many places units may be put at. */
  readonly candidates: number;
  /** Candidate by candidate: from place i to candidate j at `j * demand.length + i`; Infinity where there is no way. */
  readonly costs: Float64Array;
  /** What each place already pays to the nearest unit that stays; Infinity where there is none. */
  readonly existing: ArrayLike<number>;
  /** Pairs of candidates of which at most one may be chosen, such as those nearer each other than a least distance. */
  readonly conflicts: readonly (readonly [number, number])[];
}

/** The best placement found, and how good it is known to be. */
export interface Placement {
  /** Indexes of the candidates, rising. */
  readonly chosen: readonly number[];
  /** What the model measures, for this placement. */
  readonly value: number;
  /** No placement whatsoever has a better value than this. Equal to `value` when the placement is proven best. */
  readonly bound: number;
  readonly isProvenBest: boolean;
}

/**
 * `infeasible`: it is proven that no choice of candidates fulfils what was asked for. `outOfTime`: the effort ended before
 * any was found, and whether there is one is not known.
 */
export type PlacementAnswer = Placement | 'infeasible' | 'outOfTime';

/** When to stop and give what has been found. */
export interface Effort {
  /** Milliseconds that may be used. */
  readonly milliseconds: number;
  readonly now: () => number;
  /** Told now and then of the best value so far and of the bound. */
  readonly onProgress?: (value: number, bound: number) => void;
}
