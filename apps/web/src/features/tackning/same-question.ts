import { CoverageQuestion } from '@halsouppdrag/domain';

/** Whether two questions ask the same, however they are written: a database gives the parts of one in its own order. */
export function isSameQuestion(one: CoverageQuestion, other: CoverageQuestion): boolean {
  return written(one) === written(other);
}

/** The same, whatever limits they ask about: how far each place has does not hang on those. */
export function hasSameCosts(one: CoverageQuestion, other: CoverageQuestion): boolean {
  return isSameQuestion({ ...one, limits: [1] }, { ...other, limits: [1] });
}

/** How it is today in a usual week, for the same people and units measured in the same way. */
export function todaysQuestion({ on: _, ...question }: CoverageQuestion): CoverageQuestion {
  return { ...question, changes: [] };
}

function written(question: CoverageQuestion): string {
  // The schema gives its fields in its own order. What an address asks may be more than it lets through.
  const { kinds, statuses, limits, ...rest } = CoverageQuestion.safeParse(question).data ?? question;
  const sorted = [kinds.toSorted(), statuses.toSorted(), limits.toSorted((a, b) => a - b)];
  return JSON.stringify([...sorted, rest]);
}
