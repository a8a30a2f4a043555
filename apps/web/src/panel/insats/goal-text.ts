import type { GoalKind, Insats } from '@halsouppdrag/domain';
import { plainNumber } from '../../format/plain-number.ts';
import { storyText } from '../../text/insats-story.ts';
import { partText } from '../../text/insats-story-parts.ts';

const text = partText.goals;

/** A value of a goal as one says it: "Ja", "12 procent", "40 deltagare"; `..` where it is hidden. */
export function goalValueText({ kind, unit }: { kind: GoalKind; unit: string }, value: number | '..'): string {
  if (value === '..') return '..';
  if (kind === 'yesNo') return value === 1 ? storyText.yes : storyText.no;
  if (kind === 'percent') return text.percent(plainNumber(value));
  return `${plainNumber(value)} ${unit}`.trim();
}

/** From where to where: "Från 12 till 40 deltagare." */
export function goalSpanText(goal: Insats['goals'][number]): string {
  const { baseline, target } = goal;
  if (target === null) return baseline === null ? text.noValues : text.fromOnly(goalValueText(goal, baseline));
  if (baseline === null) return text.toOnly(goalValueText(goal, target));
  return text.fromTo(goalValueText({ ...goal, unit: '' }, baseline), goalValueText(goal, target));
}
