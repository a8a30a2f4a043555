import { Behov, BehovInput, type BehovPatch } from '@halsouppdrag/domain';
import { answer } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { behovText } from '../../text/behov.ts';
import { differingFields } from '../form/merge-versions.ts';
import type { RecordKind } from '../form/record-kind.ts';
import { versionTag } from '../version-tag.ts';
import { BehovFields, fieldNames, fieldsOf } from './behov-fields.ts';

export interface BehovTypes {
  readonly fields: BehovFields;
  readonly stored: Behov;
  readonly input: BehovInput;
  readonly errorName: keyof BehovFields | `evidence.${string}`;
}

/** How a behov is written in the form and saved. */
export const behovKind: RecordKind<BehovTypes> = {
  fieldNames,
  Fields: BehovFields,
  Stored: Behov,
  Input: BehovInput,
  words: behovText,
  areaIdsOf: ({ areaId }) => (areaId === null ? [] : [areaId]),
  fieldsOf,
  errorName: (path) => {
    const [name, index, part] = path.split('.');
    if (name !== 'evidence') return fieldNames.find((one) => one === name);
    return index === undefined || part === undefined ? 'evidence' : `evidence.${index}.${part}`;
  },
  patchBetween,
  create: async (input, attempt) =>
    answer(await api.behov.$post({ json: input, header: { 'idempotency-key': attempt } })),
  change: async (base, patch) =>
    answer(
      await api.behov[':id'].$patch({
        param: { id: base.id },
        header: { 'if-match': versionTag(base.version) },
        json: patch,
      }),
    ),
};

type SentEvidence = NonNullable<BehovPatch['evidence']>[number];

/** Evidence that stays is named by its id, so that what was frozen, and a hidden count, is never written anew. */
function patchBetween(base: Behov, fields: BehovFields, input: BehovInput): BehovPatch {
  const changed = new Set<string>(differingFields<BehovFields>(fieldNames, fieldsOf(base), fields));
  const { evidence: added, ...content } = input;
  const patch = Object.fromEntries(Object.entries(content).filter(([name]) => changed.has(name)));
  if (!changed.has('evidence')) return patch;
  const written = added.values();
  const evidence = fields.evidence.flatMap((one): SentEvidence[] => {
    if (one.kind === 'kept') return [{ keep: one.evidence.id }];
    const { value } = written.next();
    if (value === undefined) return [];
    return one.kind !== 'indicator' && one.corrects !== undefined ? [{ correct: one.corrects, to: value }] : [value];
  });
  return { ...patch, evidence };
}
