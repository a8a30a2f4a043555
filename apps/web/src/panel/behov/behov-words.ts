import { Behov, type EvidenceKind, evidenceKindName, Levnadsvana, levnadsvanaName } from '@halsouppdrag/domain';
import { behovText as text } from '../../text/behov.ts';
import type { AreaLookup } from '../area-lookup.ts';
import type { AuditWords } from '../audit-change.ts';
import { EvidenceDraft, type NewEvidence } from './behov-fields.ts';
import { evidenceLine } from './evidence-words.ts';

/** A stored or typed value of one field as a person reads it; "tomt" when there is none. */
export function behovValueInWords(name: string, value: unknown, areas: AreaLookup): string {
  if (value === null || value === undefined || value === '') return text.empty;
  if (Array.isArray(value)) return value.length === 0 ? text.empty : value.map(pieceInWords).join('\n');
  if (name === 'areaId') return areas.nameOf(String(value));
  if (name === 'levnadsvana') {
    const levnadsvana = Levnadsvana.safeParse(value);
    return levnadsvana.success ? levnadsvanaName[levnadsvana.data] : String(value);
  }
  return String(value);
}

function pieceInWords(piece: unknown): string {
  const stored = Behov.shape.evidence.element.safeParse(piece);
  if (stored.success) return evidenceLine(stored.data);
  const draft = EvidenceDraft.safeParse(piece);
  if (!draft.success) return kindOf(piece);
  return draft.data.kind === 'kept' ? evidenceLine(draft.data.evidence) : newInWords(draft.data);
}

function newInWords(draft: NewEvidence): string {
  const said = saidIn(draft).filter(Boolean).join(', ');
  return said === '' ? evidenceKindName[draft.kind] : `${evidenceKindName[draft.kind]}: ${said}`;
}

function saidIn(draft: NewEvidence): (string | number | null)[] {
  switch (draft.kind) {
    case 'indicator':
      return [draft.indicatorId, draft.year];
    case 'invanardialog':
      return [draft.place, draft.heldOn, ...draft.themes];
    case 'report':
      return [draft.title];
    case 'judgement':
      return [draft.text];
  }
}

/** What is all one can say of evidence of a shape that is not known. */
function kindOf(piece: unknown): string {
  const kind = piece !== null && typeof piece === 'object' && 'kind' in piece ? String(piece.kind) : '';
  return kind in evidenceKindName ? evidenceKindName[kind as EvidenceKind] : text.fieldName.evidence;
}

/** How the history of a behov is said. */
export const behovAuditWords: AuditWords = {
  actions: { create: text.created, update: text.changed, delete: text.deleted, load: text.loaded },
  fieldName: text.fieldName,
  inWords: behovValueInWords,
};
