import { Levnadsvana, levnadsvanaName, PartnerKind, partnerKindName } from '@halsouppdrag/domain';
import { partnerText as text } from '../../text/partner.ts';
import type { AreaLookup } from '../area-lookup.ts';
import type { AuditWords } from '../audit-change.ts';
import { listed } from '../form/suggest-title.ts';

/** A stored or typed value of one field as a person reads it; "tomt" when there is none. */
export function partnerValueInWords(name: string, value: unknown, areas: AreaLookup): string {
  if (value === null || value === undefined || value === '') return text.empty;
  if (!Array.isArray(value)) return wordOf(name, String(value), areas);
  return value.length === 0 ? text.empty : listed(value.map((one) => wordOf(name, String(one), areas)));
}

function wordOf(name: string, value: string, areas: AreaLookup): string {
  switch (name) {
    case 'areaIds':
      return areas.nameOf(value);
    case 'levnadsvanor': {
      const levnadsvana = Levnadsvana.safeParse(value);
      return levnadsvana.success ? levnadsvanaName[levnadsvana.data] : value;
    }
    case 'kind': {
      const kind = PartnerKind.safeParse(value);
      return kind.success ? partnerKindName[kind.data] : value;
    }
    default:
      return value;
  }
}

/** How the history of a partner is said. */
export const partnerAuditWords: AuditWords = {
  actions: { create: text.created, update: text.changed, delete: text.deleted, load: text.loaded },
  fieldName: text.fieldName,
  inWords: partnerValueInWords,
};
