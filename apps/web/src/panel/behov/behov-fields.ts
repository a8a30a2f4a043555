import { Behov, type BehovPatch, type EvidenceInput, Levnadsvana } from '@halsouppdrag/domain';
import { z } from 'zod';

const StoredEvidence = Behov.shape.evidence.element;
export type StoredEvidence = z.infer<typeof StoredEvidence>;

/** The id of the saved evidence that a draft corrects; none where it is new. */
const corrects = z.string().optional();

/** One piece of evidence as it stands in the form. What is saved stays as it is, is corrected or taken away. */
export const EvidenceDraft = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('kept'), key: z.string(), evidence: StoredEvidence }),
  z.object({ kind: z.literal('indicator'), key: z.string(), indicatorId: z.string(), year: z.int().nullable() }),
  z.object({
    kind: z.literal('invanardialog'),
    key: z.string(),
    corrects,
    heldOn: z.string(),
    place: z.string(),
    participants: z.string(),
    themes: z.array(z.string()),
  }),
  z.object({ kind: z.literal('report'), key: z.string(), corrects, title: z.string(), url: z.string() }),
  z.object({ kind: z.literal('judgement'), key: z.string(), corrects, text: z.string(), by: z.string() }),
]);
export type EvidenceDraft = z.infer<typeof EvidenceDraft>;
export type NewEvidence = Exclude<EvidenceDraft, { kind: 'kept' }>;

/** What stands in the form, as it was typed. */
export const BehovFields = z.object({
  areaId: z.string().nullable(),
  levnadsvana: Levnadsvana.nullable(),
  description: z.string(),
  malgrupp: z.string(),
  evidence: z.array(EvidenceDraft),
});
export type BehovFields = z.infer<typeof BehovFields>;

/** In the order they stand on the page. */
export const fieldNames = [
  'areaId',
  'levnadsvana',
  'description',
  'malgrupp',
  'evidence',
] as const satisfies readonly (keyof BehovFields)[];

export function emptyFields(areaId: string | null, levnadsvana: Levnadsvana | null): BehovFields {
  return { areaId, levnadsvana, description: '', malgrupp: '', evidence: [] };
}

export function fieldsOf({ areaId, levnadsvana, description, malgrupp, evidence }: Behov): BehovFields {
  const kept = evidence.map((one) => ({ kind: 'kept' as const, key: one.id, evidence: one }));
  return { areaId, levnadsvana, description, malgrupp, evidence: kept };
}

/** The form as it stands with a change made that is not saved yet. */
export function fieldsAfter(behov: Behov, patch: BehovPatch): BehovFields {
  const { evidence, ...content } = patch;
  const fields = { ...fieldsOf(behov), ...(content as Omit<Partial<Behov>, 'evidence'>) };
  if (evidence === undefined) return fields;
  const saved = (id: string) => behov.evidence.filter((one) => one.id === id);
  return {
    ...fields,
    evidence: evidence.flatMap((one, at): EvidenceDraft[] => {
      if ('keep' in one) return saved(one.keep).map((kept) => ({ kind: 'kept', key: kept.id, evidence: kept }));
      if (!('correct' in one)) return [draftOf(one, `new-${String(at)}`)];
      const draft = draftOf(one.to, one.correct);
      return [draft.kind === 'indicator' ? draft : { ...draft, corrects: one.correct }];
    }),
  };
}

/** A piece of evidence with nothing written in it yet. */
export function blankEvidence(kind: NewEvidence['kind'], key: string): NewEvidence {
  switch (kind) {
    case 'indicator':
      return { kind, key, indicatorId: '', year: null };
    case 'invanardialog':
      return { kind, key, heldOn: '', place: '', participants: '', themes: [] };
    case 'report':
      return { kind, key, title: '', url: '' };
    case 'judgement':
      return { kind, key, text: '', by: '' };
  }
}

/** Evidence as it was written out, as it is typed. */
export function draftOf(evidence: EvidenceInput, key: string): NewEvidence {
  switch (evidence.kind) {
    case 'indicator':
      return { kind: 'indicator', key, indicatorId: evidence.indicatorId, year: evidence.year };
    case 'invanardialog':
      return { ...evidence, key, participants: String(evidence.participants) };
    case 'report':
      return { ...evidence, key, url: evidence.url ?? '' };
    case 'judgement':
      return { ...evidence, key };
  }
}

/** Saved evidence as it is corrected, under the same key; null for a frozen value, which stays or is taken away. */
export function correctionOf(evidence: StoredEvidence): NewEvidence | null {
  if (evidence.kind === 'indicator') return null;
  const { id, ...content } = evidence;
  // A hidden count is not known here, so it has to be written.
  const participants = content.kind === 'invanardialog' && content.participants === '..' ? '' : null;
  const draft = draftOf({ ...content, ...(participants === null ? {} : { participants: 0 }) } as EvidenceInput, id);
  return { ...draft, ...(participants === null ? {} : { participants }), corrects: id } as NewEvidence;
}
