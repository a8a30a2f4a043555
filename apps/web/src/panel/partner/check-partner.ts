import { PartnerInput } from '@halsouppdrag/domain';
import { insatsText } from '../../text/insats.ts';
import { partnerText as text } from '../../text/partner.ts';
import { firstOfEach } from '../form/field-errors.ts';
import type { Checked } from '../form/use-record-form.ts';
import type { PartnerFields } from './partner-fields.ts';
import { type PartnerTypes, partnerKind } from './partner-kind.ts';

/** Holds the form to the rules of the domain before it is sent. */
export function checkPartner(fields: PartnerFields): Checked<PartnerTypes> {
  const parsed = PartnerInput.safeParse(fields);
  if (parsed.success) return { ok: true, input: parsed.data };
  const breaches = parsed.error.issues.map((issue) => {
    const field = String(issue.path[0] ?? '');
    const tooLong = issue.code === 'too_big' && issue.origin === 'string';
    if (field === 'kind') return { field, message: text.kindMissing };
    return { field, message: tooLong ? insatsText.tooLong(Number(issue.maximum)) : issue.message };
  });
  return { ok: false, errors: firstOfEach<PartnerTypes>(partnerKind, breaches) };
}
