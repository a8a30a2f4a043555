import type { ScenarioDifference } from '@halsouppdrag/domain';
import { number } from '../../format/format.ts';
import { signedNumber } from '../../format/signed-number.ts';
import { shortMeasure } from '../../text/measure-words.ts';
import { tackningText } from '../../text/tackning.ts';
import { scenarioText } from '../../text/tackning-scenarios.ts';
import { hasSameCosts, todaysQuestion } from './same-question.ts';
import type { Situation } from './situations.ts';
import { wayChange } from './way-change.ts';
import { withUnit } from './with-unit.ts';

const text = scenarioText.comparison;

/** One measure of several situations, as it is written. */
export interface ComparisonRow {
  readonly name: string;
  /** How it is today; empty where that is nothing. */
  readonly today: string;
  readonly values: readonly string[];
}

/** The measures of situations side by side: within each limit that all of them have, who moves, and what is saved. */
export function comparisonRows(found: readonly ScenarioDifference[], near: number): ComparisonRow[] {
  const [first] = found;
  if (first === undefined) return [];
  const measure = shortMeasure[first.measure];
  const limits = first.limits.filter((limit) => found.every((one) => one.limits.includes(limit)));
  const row = (name: string, value: (one: ScenarioDifference) => string, today = ''): ComparisonRow => ({
    name,
    today,
    values: found.map(value),
  });
  const orNothing = (value: number | null, say: (value: number) => string) =>
    value === null ? tackningText.nothing : say(value);
  const nearWords = withUnit(near, first.measure);
  return [
    ...limits.map((limit) => {
      const at = (one: ScenarioDifference, when: 'before' | 'after') =>
        one[when].within[one.limits.indexOf(limit)] ?? 0;
      return row(
        text.within(withUnit(limit, first.measure)),
        (one) => `${number(at(one, 'after'))} (${signedNumber(at(one, 'after') - at(one, 'before'))})`,
        number(at(first, 'before')),
      );
    }),
    row(text.into(nearWords), ({ total }) => number(total.into)),
    row(text.outOf(nearWords), ({ total }) => number(total.outOf)),
    row(text.nearer, ({ total }) => number(total.nearer)),
    row(text.farther, ({ total }) => number(total.farther)),
    row(
      text.mean(measure),
      ({ total }) => orNothing(total.meanAfter, (mean) => number(mean, 2)),
      orNothing(first.total.meanBefore, (mean) => number(mean, 2)),
    ),
    row(text.savedAll(measure), ({ total }) => orNothing(total.saved, (saved) => wayChange(saved, 2))),
    row(text.savedAffected(measure), ({ total }) => orNothing(total.savedByAffected, (saved) => wayChange(saved, 2))),
  ];
}

/** Whether situations count the same units for the same people in the same way, so that one "today" holds for all. */
export function countAlike(situations: readonly Pick<Situation, 'question'>[]): boolean {
  const [first, ...others] = situations.map(({ question }) => todaysQuestion(question));
  return first === undefined || others.every((one) => hasSameCosts(one, first));
}
