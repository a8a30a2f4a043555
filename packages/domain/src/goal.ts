import { z } from 'zod';
import { plainText, seenText } from './plain-text.ts';

/** The three kinds of indicator in the kommun's verksamhetsplan: ja/nej, antal, procent. */
export const goalKinds = ['yesNo', 'count', 'percent'] as const;
export const GoalKind = z.enum(goalKinds);
export type GoalKind = z.infer<typeof GoalKind>;

const fits = (kind: GoalKind, value: number | null) =>
  value === null ||
  (kind === 'yesNo' ? value === 0 || value === 1 : kind === 'percent' ? value >= 0 && value <= 100 : value >= 0);

const wrongValue: Record<GoalKind, string> = {
  yesNo: 'Välj ja eller nej.',
  count: 'Ett antal är noll eller mer.',
  percent: 'Skriv ett tal från 0 till 100.',
};

/** What is wrong with a value for a goal of a kind; null when nothing is. */
export function goalValueFault(kind: GoalKind, value: number | null): string | null {
  return fits(kind, value) ? null : wrongValue[kind];
}

const content = {
  /** Made by whoever writes the goal, so that outcomes can point at it. */
  id: z.uuid(),
  text: seenText(300, 'Skriv vad som ska uppnås.'),
  kind: GoalKind,
  /** True when the values count people: then a value under five is hidden from others. */
  countsPeople: z.boolean().default(false),
  unit: plainText(60).default(''),
  baseline: z.number().max(1_000_000_000).nullable().default(null),
  target: z.number().max(1_000_000_000).nullable().default(null),
};

/** What an insats is to reach, in a form that can be followed up. For `yesNo` 1 is ja and 0 is nej. */
export const Goal = z.strictObject(content).superRefine(({ kind, baseline, target, countsPeople }, context) => {
  const fail = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
  for (const [field, value] of [
    ['baseline', baseline],
    ['target', target],
  ] as const) {
    const fault = goalValueFault(kind, value);
    if (fault !== null) fail(field, fault);
  }
  if (countsPeople && kind !== 'count') fail('countsPeople', 'Bara ett antal kan räkna personer.');
});
export type Goal = z.infer<typeof Goal>;

/** A value that was measured: hidden where it counts too few people. What is aimed at is never hidden. */
export const ShownValue = z.union([z.number(), z.literal('..')]);

/** A goal as the API gives it. */
export const ShownGoal = z.object({ ...content, baseline: ShownValue.nullable() });

export const goalKindName: Record<GoalKind, string> = { yesNo: 'Ja eller nej', count: 'Antal', percent: 'Procent' };
