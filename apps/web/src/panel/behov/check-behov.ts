import { BehovInput, EvidenceInput } from '@halsouppdrag/domain';
import type { z } from 'zod';
import { behovText as text } from '../../text/behov.ts';
import { insatsText } from '../../text/insats.ts';
import { firstOfEach } from '../form/field-errors.ts';
import { typedCount } from '../form/typed-count.ts';
import type { Checked } from '../form/use-record-form.ts';
import type { BehovFields, NewEvidence } from './behov-fields.ts';
import { type BehovTypes, behovKind } from './behov-kind.ts';

/** What is said of a field whatever was wrong with it, where the rule's own words are not written for the page. */
const messages: Record<string, string> = {
  areaId: text.areaMissing,
  levnadsvana: text.levnadsvanaMissing,
  indicatorId: text.indicatorMissing,
  year: text.valueMissing,
  participants: text.dialogue.participantsMissing,
};

/** Holds the form to the rules of the domain before it is sent. `input.evidence` is the new evidence alone, in order. */
export function checkBehov(fields: BehovFields): Checked<BehovTypes> {
  const breaches: { field: string; message: string }[] = [];
  const content = BehovInput.safeParse({ ...fields, evidence: [] });
  if (!content.success) breaches.push(...content.error.issues.map((issue) => breach(issue)));
  const evidence: EvidenceInput[] = [];
  for (const [index, draft] of fields.evidence.entries()) {
    if (draft.kind === 'kept') continue;
    const parsed = EvidenceInput.safeParse(asInput(draft, fields.areaId));
    if (parsed.success) evidence.push(parsed.data);
    else breaches.push(...parsed.error.issues.map((issue) => breach(issue, `evidence.${String(index)}.`)));
  }
  if (content.success && breaches.length === 0) return { ok: true, input: { ...content.data, evidence } };
  return { ok: false, errors: firstOfEach<BehovTypes>(behovKind, breaches) };
}

function breach(issue: z.core.$ZodIssue, before = ''): { field: string; message: string } {
  const field = String(issue.path[0] ?? '');
  const tooLong = issue.code === 'too_big' && issue.origin === 'string';
  const message = tooLong ? insatsText.tooLong(Number(issue.maximum)) : (messages[field] ?? issue.message);
  return { field: before + field, message };
}

/** What was typed as the API takes it; what cannot be read is left for the rules to refuse. */
function asInput(written: NewEvidence, areaId: string | null): unknown {
  const { key: _, corrects: __, ...draft } = { corrects: undefined, ...written };
  switch (draft.kind) {
    case 'indicator':
      return { ...draft, areaId };
    case 'invanardialog':
      return { ...draft, heldOn: draft.heldOn.trim(), participants: typedCount(draft.participants) };
    case 'report':
      return { ...draft, url: draft.url.trim() === '' ? null : draft.url.trim() };
    case 'judgement':
      return draft;
  }
}
