/** What an interval was computed by; `published` is a source's own, however it was made. */
export type IntervalMethod = 'wilson' | 'byar' | 'exactPoisson' | 'dobson' | 'student' | 'published';

/** What a true value may be at a level of confidence. In the unit of the value. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** A figure with the uncertainty of chance. It says nothing of who did not answer, or of how well the question was put. */
export interface Estimate extends Interval {
  readonly value: number;
  /** Two-sided: 0.95 means that one in twenty such intervals misses. */
  readonly level: number;
  readonly method: IntervalMethod;
}

/** Why there is no figure. Each is an expected outcome, to be told to the reader. */
export type NoEstimateReason =
  /** Nobody to count among. */
  | 'noDenominator'
  /** Too few events for a standardised rate. */
  | 'fewEvents'
  /** Too few answers in a survey. */
  | 'fewAnswers'
  /** Too few values to know how they vary. */
  | 'fewValues';

export interface NoEstimate {
  readonly value: null;
  readonly reason: NoEstimateReason;
}

export function noEstimate(reason: NoEstimateReason): NoEstimate {
  return { value: null, reason };
}
