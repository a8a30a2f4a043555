import { type Estimate, type NoEstimate, noEstimate } from './estimate.ts';
import { proportion } from './proportion.ts';

/** Of fewer answers than this no figure is given. Source: the rule of CDC's PLACES for small areas, DESIGN §7. */
export const leastAnswers = 50;

/** What a figure of a survey stands on: to be shown with it, because no interval says who did not answer. */
export interface SurveyBasis {
  readonly answers: number;
  /** Share of the invited who answered (0–1); null when it is not known how many were invited. */
  readonly responseRate: number | null;
  /** The share who did not. */
  readonly nonResponse: number | null;
  /** Whether there are too few answers for a figure. */
  readonly tooFew: boolean;
}

/** What a figure stands on. Throws unless 0 ≤ answers ≤ invited. */
export function surveyBasis(answers: number, invited: number | null): SurveyBasis {
  if (!(answers >= 0) || (invited !== null && answers > invited)) {
    throw new RangeError(`${answers} answers of ${invited} invited`);
  }
  const responseRate = invited === null || invited === 0 ? null : answers / invited;
  return {
    answers,
    responseRate,
    nonResponse: responseRate === null ? null : 1 - responseRate,
    tooFew: answers < leastAnswers,
  };
}

/**
 * The proportion (0–1) of those who answered, with Wilson's interval; none of fewer than 50 answers. `x` and `answers`
 * are unweighted: a survey that publishes weighted figures publishes their intervals too, and those are to be used.
 * Says nothing of whether x is too few people to be told: that is for whoever shows it, see `hideLinkedCounts`.
 * Throws unless 0 ≤ x ≤ answers.
 */
export function surveyProportion(x: number, answers: number, level = 0.95): Estimate | NoEstimate {
  return surveyBasis(answers, null).tooFew ? noEstimate('fewAnswers') : proportion(x, answers, level);
}
