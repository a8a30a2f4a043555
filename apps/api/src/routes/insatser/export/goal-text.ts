import type { Insats } from '@halsouppdrag/domain';

type Goal = Insats['goals'][number];

/** A goal in a cell, as the reader may see it: "Fler rör sig (från 5 till 40 deltagare, utfall 32 den 2026-05-01)". */
export function goalText({ followUp }: Pick<Insats, 'followUp'>): (goal: Goal) => string {
  return (goal) => {
    const latest = followUp.outcomes
      .filter(({ goalId }) => goalId === goal.id)
      .toSorted((a, b) => a.on.localeCompare(b.on))
      .at(-1);
    const parts = [
      goal.baseline === null ? '' : `från ${valueText(goal, goal.baseline)}`,
      goal.target === null ? '' : `till ${valueText(goal, goal.target)}`,
      latest === undefined ? 'inget utfall' : `utfall ${valueText(goal, latest.value)} den ${latest.on}`,
    ];
    return `${goal.text} (${parts.filter((part) => part !== '').join(', ')})`;
  };
}

function valueText({ kind, unit }: Goal, value: number | '..'): string {
  if (value === '..') return value;
  if (kind === 'yesNo') return value === 1 ? 'ja' : 'nej';
  const amount = String(value).replace('.', ',');
  return kind === 'percent' ? `${amount} %` : `${amount} ${unit}`.trim();
}
