import { Partner, PartnerInput, type PartnerPatch } from '@halsouppdrag/domain';
import { answer } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { partnerText } from '../../text/partner.ts';
import { differingFields } from '../form/merge-versions.ts';
import type { RecordKind } from '../form/record-kind.ts';
import { versionTag } from '../version-tag.ts';
import { fieldNames, fieldsOf, PartnerFields } from './partner-fields.ts';

export interface PartnerTypes {
  readonly fields: PartnerFields;
  readonly stored: Partner;
  readonly input: PartnerInput;
  readonly errorName: keyof PartnerFields;
}

/** How a partner is written in the form and saved. */
export const partnerKind: RecordKind<PartnerTypes> = {
  fieldNames,
  Fields: PartnerFields,
  Stored: Partner,
  Input: PartnerInput,
  words: partnerText,
  // The register is everyone's: a partner may work in areas that are not one's own.
  areaIdsOf: () => [],
  fieldsOf,
  errorName: (path) => fieldNames.find((name) => name === path.split('.')[0]),
  patchBetween,
  create: async (input, attempt) =>
    answer(await api.partners.$post({ json: input, query: {}, header: { 'idempotency-key': attempt } })),
  change: async (base, patch) =>
    answer(
      await api.partners[':id'].$patch({
        param: { id: base.id },
        header: { 'if-match': versionTag(base.version) },
        json: patch,
      }),
    ),
};

function patchBetween(base: Partner, fields: PartnerFields, input: PartnerInput): PartnerPatch {
  const changed = new Set<string>(differingFields<PartnerFields>(fieldNames, fieldsOf(base), fields));
  return Object.fromEntries(Object.entries(input).filter(([name]) => changed.has(name)));
}
