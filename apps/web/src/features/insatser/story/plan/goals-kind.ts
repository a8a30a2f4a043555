import { GoalKind, goalKindName } from '@halsouppdrag/domain';
import { z } from 'zod';
import { storyText } from '../../../../text/insats-story.ts';
import type { SectionKind } from '../edit/section-kind.ts';
import { asTyped, typedNumber } from '../edit/typed-number.ts';

const TypedGoal = z.object({
  id: z.string(),
  text: z.string(),
  kind: GoalKind,
  countsPeople: z.boolean(),
  unit: z.string(),
  baseline: z.string(),
  target: z.string(),
});
export type TypedGoal = z.infer<typeof TypedGoal>;

const Fields = z.object({ goals: z.array(TypedGoal) });
export type GoalsFields = z.infer<typeof Fields>;

/** What the insats is to reach. */
export const goalsKind: SectionKind<GoalsFields> = {
  name: 'goals',
  Fields,
  read: ({ goals }) => ({
    goals: goals.map(({ baseline, target, ...rest }) => ({
      ...rest,
      baseline: asTyped(baseline),
      target: asTyped(target),
    })),
  }),
  change: ({ goals }) => ({
    goals: goals.map(({ text, unit, baseline, target, kind, countsPeople, id }) => ({
      id,
      text: text.trim(),
      kind,
      countsPeople: countsPeople && kind === 'count',
      unit: unit.trim(),
      baseline: typedNumber(baseline),
      target: typedNumber(target),
    })),
  }),
  label: () => storyText.sections.goals,
  words: ({ goals }) =>
    goals
      .map(
        ({ text, kind, baseline, target }) =>
          `${text} (${goalKindName[kind].toLowerCase()}: ${baseline || '–'} → ${target || '–'})`,
      )
      .join('\n'),
};
