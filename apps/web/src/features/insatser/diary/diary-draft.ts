import { DiaryInput } from '@halsouppdrag/domain';
import { z } from 'zod';
import { typedDate } from '../../../format/typed-date.ts';
import { partText } from '../../../text/insats-story-parts.ts';

const text = partText.diary;

/** An entry as it is being written. */
export const DiaryDraft = z.object({
  on: z.string(),
  text: z.string(),
  participants: z.string(),
  photoId: z.uuid().nullable(),
  /** The same for every try of one entry, so that a retry never makes a second. */
  attempt: z.uuid(),
});
export type DiaryDraft = z.infer<typeof DiaryDraft>;

export const blankDraft = (today: string): DiaryDraft => ({
  on: today,
  text: '',
  participants: '',
  photoId: null,
  attempt: crypto.randomUUID(),
});

export type CheckedEntry =
  | { readonly ok: true; readonly input: DiaryInput }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

/** Holds what is written to the rules before it is sent. */
export function checkEntry({ on, text: written, participants, photoId }: DiaryDraft): CheckedEntry {
  const digits = participants.replaceAll(/\s/g, '');
  if (digits !== '' && !/^\d{1,7}$/.test(digits)) return { ok: false, errors: { participants: text.wrongCount } };
  const parsed = DiaryInput.safeParse({
    on: typedDate(on),
    text: written,
    participants: digits === '' ? null : Number(digits),
    photoId,
  });
  if (parsed.success) return { ok: true, input: parsed.data };
  const errors: Record<string, string> = {};
  for (const { path, message } of parsed.error.issues) errors[path.join('.')] ??= message;
  return { ok: false, errors };
}

/** One more or one fewer than what is typed, never under none. */
export function stepped(participants: string, by: 1 | -1): string {
  const count = Number(participants.replaceAll(/\s/g, ''));
  return String(Math.max(0, (Number.isFinite(count) ? Math.trunc(count) : 0) + by));
}
