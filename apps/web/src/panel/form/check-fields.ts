import { InsatsInput, insatsRuleBreaches, type Problem } from '@halsouppdrag/domain';
import { insatsText } from '../../text/insats.ts';
import { type FieldName, fieldNames, type InsatsFields } from './insats-fields.ts';

/** What is wrong, a message a field. */
export type FieldErrors = Partial<Record<FieldName, string>>;

export type Checked =
  | { readonly ok: true; readonly input: InsatsInput }
  | { readonly ok: false; readonly errors: FieldErrors };

/**
 * Holds the form to the rules of the domain before it is sent. `today` is `yyyy-mm-dd` in Stockholm; `suggestedTitle`
 * stands in for an empty title. A hidden count (`..`) is not ours to check and comes out as null.
 */
export function checkFields(fields: InsatsFields, today: string, suggestedTitle: string | null): Checked {
  const title = fields.title.trim() === '' ? (suggestedTitle ?? '') : fields.title;
  const parsed = InsatsInput.safeParse({
    ...fields,
    title,
    startsOn: fields.startsOn.trim() === '' ? null : fields.startsOn.trim(),
    endsOn: fields.endsOn.trim() === '' ? null : fields.endsOn.trim(),
    participants: typedCount(fields.participants),
  });
  if (parsed.success) {
    const breaches = insatsRuleBreaches(parsed.data, today);
    return breaches.length === 0 ? { ok: true, input: parsed.data } : { ok: false, errors: firstOfEach(breaches) };
  }
  const errors = firstOfEach(
    parsed.error.issues.map((issue) => {
      const field = String(issue.path[0] ?? 'title');
      const tooLong = issue.code === 'too_big' && issue.origin === 'string';
      return { field, message: tooLong ? insatsText.tooLong(Number(issue.maximum)) : issue.message };
    }),
  );
  // Without an area or a levnadsvana there is no suggestion, but those two are what is missing.
  if (title === '' && (errors.areaIds !== undefined || errors.levnadsvanor !== undefined)) delete errors.title;
  if (errors.participants !== undefined) errors.participants = insatsText.wrongCount;
  if (errors.malgrupper !== undefined && fields.malgrupper.length > 20)
    errors.malgrupper = insatsText.tooManyMalgrupper;
  return { ok: false, errors };
}

/** What the API found wrong, by the field it stands in; `areaIds.2` belongs to `areaIds`. */
export function problemErrors(problem: Problem): FieldErrors {
  return firstOfEach(
    (problem.errors ?? []).map(({ field, message }) => ({ field: field.split('.')[0] ?? field, message })),
  );
}

/** The field to take the person to: the first wrong one on the page. */
export function firstWrong(errors: FieldErrors): FieldName | undefined {
  return fieldNames.find((name) => errors[name] !== undefined);
}

function firstOfEach(breaches: readonly { readonly field: string; readonly message: string }[]): FieldErrors {
  const errors: FieldErrors = {};
  for (const { field, message } of breaches) {
    const name = fieldNames.find((one) => one === field);
    if (name !== undefined) errors[name] ??= message;
  }
  return errors;
}

function typedCount(text: string): number | null {
  const digits = text.replaceAll(/\s/g, '');
  return digits === '' || digits === '..' ? null : Number(digits);
}
