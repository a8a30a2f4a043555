import { Insats, InsatsInput } from '@halsouppdrag/domain';
import { answer } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { insatsText } from '../../text/insats.ts';
import { versionTag } from '../version-tag.ts';
import { type FieldName, fieldNames, fieldsOf, InsatsFields } from './insats-fields.ts';
import { patchBetween } from './patch-fields.ts';
import type { RecordKind } from './record-kind.ts';

export interface InsatsTypes {
  readonly fields: InsatsFields;
  readonly stored: Insats;
  readonly input: InsatsInput;
  readonly errorName: FieldName;
}

/** How an insats is written in the form and saved. */
export const insatsKind: RecordKind<InsatsTypes> = {
  fieldNames,
  Fields: InsatsFields,
  Stored: Insats,
  Input: InsatsInput,
  words: insatsText,
  areaIdsOf: ({ areaIds }) => areaIds,
  fieldsOf,
  // `areaIds.2` belongs to `areaIds`.
  errorName: (path) => fieldNames.find((name) => name === path.split('.')[0]),
  patchBetween,
  create: async (input, attempt) =>
    answer(await api.insatser.$post({ json: input, header: { 'idempotency-key': attempt } })),
  change: async (base, patch) =>
    answer(
      await api.insatser[':id'].$patch({
        param: { id: base.id },
        header: { 'if-match': versionTag(base.version) },
        json: patch,
      }),
    ),
};
