import type { Insats } from '@halsouppdrag/domain';

type Goal = Insats['goals'][number];
type Outcome = Insats['followUp']['outcomes'][number];

export interface OutcomeSeries {
  readonly goal: Goal;
  /** Oldest first. */
  readonly outcomes: readonly Outcome[];
  /** What one can say of the goal after its latest outcome. */
  readonly verdict: 'reached' | 'notReached' | 'noOutcome' | 'noTarget' | 'hidden';
}

/** The outcomes of each goal over time, in the order of the goals, and whether the latest of them reached it. */
export function outcomeSeries({ goals, followUp }: Pick<Insats, 'goals' | 'followUp'>): OutcomeSeries[] {
  return goals.map((goal) => {
    const outcomes = followUp.outcomes
      .filter(({ goalId }) => goalId === goal.id)
      .toSorted((a, b) => a.on.localeCompare(b.on));
    return { goal, outcomes, verdict: verdictOn(goal, outcomes.at(-1)) };
  });
}

function verdictOn({ kind, baseline, target }: Goal, latest: Outcome | undefined): OutcomeSeries['verdict'] {
  if (latest === undefined) return 'noOutcome';
  if (latest.value === '..') return 'hidden';
  // What is to become true needs no target said.
  const aim = target ?? (kind === 'yesNo' ? 1 : null);
  if (aim === null) return 'noTarget';
  // Nobody says which way is good, but a target under where it began is one to come down to.
  const downwards = kind !== 'yesNo' && typeof baseline === 'number' && aim < baseline;
  const reached = kind === 'yesNo' ? latest.value === aim : downwards ? latest.value <= aim : latest.value >= aim;
  return reached ? 'reached' : 'notReached';
}
