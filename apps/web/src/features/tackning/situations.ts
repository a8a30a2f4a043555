import type { CoverageQuestion, Scenario } from '@halsouppdrag/domain';
import { scenarioText } from '../../text/tackning-scenarios.ts';
import { type Asked, isOtherThanToday, measureOf, questionOf } from './question.ts';

/** A situation that is held against today, and what it is called. */
export interface Situation {
  readonly name: string;
  readonly question: CoverageQuestion;
  /** What the address tries, or the saved scenario it has open; not one that stands beside that. */
  readonly isTried: boolean;
}

/**
 * What is tried and the saved scenarios beside it, in that order. Those that are measured in another measure cannot stand
 * in the same rows, nor mean anything by what is near here: their names are given apart.
 */
export function situationsOf(
  asked: Asked,
  name: string | null,
  beside: readonly Pick<Scenario, 'name' | 'question'>[],
): { readonly situations: readonly Situation[]; readonly leftOut: readonly string[] } {
  const measure = measureOf(asked.travel);
  const isAlike = ({ question }: Pick<Scenario, 'question'>) => measureOf(question.travel) === measure;
  const tried = { name: name ?? scenarioText.tried, question: questionOf(asked), isTried: true };
  return {
    situations: [
      ...(isOtherThanToday(asked) ? [tried] : []),
      ...beside.filter(isAlike).map((one) => besideOf(one, asked.nearLimit)),
    ].slice(0, 3),
    leftOut: beside.filter((one) => !isAlike(one)).map((one) => one.name),
  };
}

/** A saved question with the limit that is near now among its limits: ten at most, so a far one gives way. */
function besideOf({ name, question }: Pick<Scenario, 'name' | 'question'>, nearLimit: number): Situation {
  const limits = [...new Set([nearLimit, ...question.limits])].slice(0, 10).sort((a, b) => a - b);
  return { name, question: { ...question, limits }, isTried: false };
}
