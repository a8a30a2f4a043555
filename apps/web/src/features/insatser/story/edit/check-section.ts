import { type Insats, type InsatsInput, InsatsPatch, insatsRuleBreaches, type Problem } from '@halsouppdrag/domain';
import { number } from '../../../../format/format.ts';
import { storyText as text } from '../../../../text/insats-story.ts';
import type { SectionKind } from './section-kind.ts';
import { sectionFields } from './section-names.ts';

/** What is wrong, by where it stands: `responsible`, `goals.0.text`. */
export type SectionErrors = Readonly<Record<string, string>>;

export type CheckedSection =
  | { readonly ok: true; readonly patch: InsatsPatch }
  | { readonly ok: false; readonly errors: SectionErrors };

/**
 * What to send to make `base` what the form says: only what differs, held to the rules of the domain first. `today` is
 * `yyyy-mm-dd` in Stockholm.
 */
export function checkSection<F extends object>(
  kind: SectionKind<F>,
  fields: F,
  base: Insats,
  today: string,
): CheckedSection {
  const untouched = kind.change(kind.read(base), base);
  const changed = Object.entries(kind.change(fields, base)).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(untouched[name]),
  );
  const parsed = InsatsPatch.safeParse(Object.fromEntries(changed));
  if (!parsed.success) {
    return { ok: false, errors: firstOfEach(parsed.error.issues.map((issue) => [issue.path.join('.'), said(issue)])) };
  }
  const touched: readonly string[] = changed.map(([name]) => name);
  const breaches = insatsRuleBreaches(asInput(base, parsed.data), today, base.decision, base).filter(({ field }) =>
    touched.includes(field),
  );
  if (breaches.length === 0) return { ok: true, patch: parsed.data };
  return { ok: false, errors: firstOfEach(breaches.map(({ field, message }) => [field, message])) };
}

/** What the API found wrong, by where it stands. */
export function problemErrors(problem: Problem): SectionErrors {
  return firstOfEach((problem.errors ?? []).map(({ field, message }) => [field, message]));
}

/** Those errors that no field of the form can show beside itself: they stand at its foot. */
export function fieldErrorsOf(name: keyof typeof sectionFields, errors: SectionErrors): string[] {
  const own: readonly string[] = sectionFields[name];
  return Object.entries(errors)
    .filter(([path]) => path === 'followUp' || !own.includes(path.split('.')[0] ?? ''))
    .map(([, message]) => message);
}

interface Issue {
  readonly code?: string | undefined;
  readonly origin?: unknown;
  readonly maximum?: unknown;
  readonly message: string;
}

function said(issue: Issue): string {
  if (issue.code === 'invalid_type') return text.wrongNumber;
  if (issue.code === 'too_big' && issue.origin === 'string' && !/^[A-ZÅÄÖ].*\.$/.test(issue.message))
    return text.tooLong(number(Number(issue.maximum)));
  return /^(Invalid|Too|Expected)/.test(issue.message) ? text.wrongValue : issue.message;
}

function firstOfEach(found: readonly (readonly [path: string, message: string])[]): SectionErrors {
  const errors: Record<string, string> = {};
  for (const [path, message] of found) errors[path] ??= message;
  return errors;
}

/** The insats with the change as somebody would write it; what is hidden from the reader is not ours to check. */
function asInput(base: Insats, patch: InsatsPatch): InsatsInput {
  const shown = {
    ...base,
    participants: base.participants === '..' ? null : base.participants,
    goals: base.goals.map((goal) => ({ ...goal, baseline: goal.baseline === '..' ? null : goal.baseline })),
    followUp: { ...base.followUp, outcomes: base.followUp.outcomes.filter(isShown) },
  };
  const changed = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
  return { ...shown, ...changed };
}

function isShown<T extends { readonly value: number | '..' }>(outcome: T): outcome is T & { value: number } {
  return outcome.value !== '..';
}
