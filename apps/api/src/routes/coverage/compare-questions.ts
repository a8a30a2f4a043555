import type { ClosedUnit, ComparisonQuestion, CoverageQuestion, ScenarioDifference } from '@halsouppdrag/domain';
import type { DifferenceAsked } from '../../coverage/coverage-thread.ts';
import type { Services } from '../../handlers.ts';
import type { FieldError } from '../../http/problem.ts';
import { coverageTookLong } from './capacity-bounds.ts';
import { coverageGrounds, type Known } from './coverage-grounds.ts';

/** One situation against today, what was closed in it and how cost was measured. */
type Compared = ScenarioDifference & { readonly closed: ClosedUnit[]; readonly method: string };

/** Each question against the same one as it is today in a usual week, or what in them means nothing here. */
export async function compareQuestions(
  { questions, near }: ComparisonQuestion,
  known: Known,
  {
    travelCosts,
    difference,
    counted,
  }: Pick<Services, 'travelCosts'> & {
    readonly difference: (asked: DifferenceAsked) => Promise<ScenarioDifference | null>;
    /** Where people are taken to live, in words. */
    readonly counted: string;
  },
): Promise<{ readonly items: Compared[] } | { readonly fault: FieldError }> {
  const items: Compared[] = [];
  for (const [k, question] of questions.entries()) {
    const inQuestion = ({ field, message }: FieldError) => ({ fault: { field: `questions.${k}.${field}`, message } });
    const after = coverageGrounds(question, known);
    if ('fault' in after) return inQuestion(after.fault);
    const before = coverageGrounds(todayOf(question), known);
    if ('fault' in before) throw new Error(`A question without changes is at fault: ${before.fault.field}.`);
    const { points, within, units, closed } = after;
    const measured = await travelCosts(question.travel, points, [before.units, units]);
    if ('refused' in measured) return inQuestion(measured.refused);
    const { limits } = question;
    const { travel } = measured;
    const found = await difference({ within, before: before.units, after: units, limits, near, travel });
    if (found === null) return inQuestion(coverageTookLong);
    items.push({ ...found, closed: [...closed], method: `${measured.method} ${counted}` });
  }
  return { items };
}

/** The same question of how it is today in a usual week. */
function todayOf({ on: _, ...question }: CoverageQuestion): CoverageQuestion {
  return { ...question, changes: [] };
}
