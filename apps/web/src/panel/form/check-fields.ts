import { InsatsInput, insatsRuleBreaches } from '@halsouppdrag/domain';
import { insatsText } from '../../text/insats.ts';
import { firstOfEach } from './field-errors.ts';
import type { FieldName, InsatsFields } from './insats-fields.ts';
import { type InsatsTypes, insatsKind } from './insats-kind.ts';
import { typedCount } from './typed-count.ts';
import type { Checked } from './use-record-form.ts';

/** What is wrong, a message a field. */
export type FieldErrors = Partial<Record<FieldName, string>>;

/**
 * Holds the form to the rules of the domain before it is sent. `today` is `yyyy-mm-dd` in Stockholm; `suggestedTitle`
 * stands in for an empty title. A hidden count (`..`) is not ours to check and comes out as null.
 */
export function checkFields(fields: InsatsFields, today: string, suggestedTitle: string | null): Checked<InsatsTypes> {
  const { takenOver, ...typed } = fields;
  const { from: _, ...along } = takenOver ?? { from: '' };
  const title = fields.title.trim() === '' ? (suggestedTitle ?? '') : fields.title;
  const parsed = InsatsInput.safeParse({
    ...typed,
    ...along,
    title,
    startsOn: fields.startsOn.trim() === '' ? null : fields.startsOn.trim(),
    endsOn: fields.endsOn.trim() === '' ? null : fields.endsOn.trim(),
    participants: typedCount(fields.participants),
  });
  if (parsed.success) {
    const breaches = insatsRuleBreaches(parsed.data, today);
    return breaches.length === 0
      ? { ok: true, input: parsed.data }
      : { ok: false, errors: firstOfEach<InsatsTypes>(insatsKind, breaches) };
  }
  const errors = firstOfEach<InsatsTypes>(
    insatsKind,
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
