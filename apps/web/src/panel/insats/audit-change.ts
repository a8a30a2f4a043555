import {
  InsatsStatus,
  insatsStatusName,
  Levnadsvana,
  levnadsvanaName,
  Preventionsniva,
  preventionsnivaName,
} from '@halsouppdrag/domain';
import { date, number } from '../../format/format.ts';
import { insatsText as text } from '../../text/insats.ts';
import type { AreaLookup } from '../area-lookup.ts';
import type { AuditWords } from '../audit-change.ts';
import { listed } from '../form/suggest-title.ts';

/** How the history of an insats is said. */
export const insatsAuditWords: AuditWords = {
  actions: { create: text.created, update: text.changed, delete: text.deleted, load: text.loaded },
  fieldName: text.fieldName,
  inWords: valueInWords,
};

/** A stored or typed value of one field as a person reads it; "tomt" when there is none. */
export function valueInWords(name: string, value: unknown, areas: AreaLookup): string {
  if (value === null || value === undefined || value === '') return text.empty;
  if (Array.isArray(value)) {
    if (value.length === 0) return text.empty;
    if (name === 'behovIds') return text.countBehov(value.length);
    if (name === 'partnerRoles') return text.countPartners(value.length);
    if (name === 'position') return value.map((degrees) => number(Number(degrees), 4)).join(' ');
    return listed(value.map((one) => wordOf(name, String(one), areas)));
  }
  return wordOf(name, String(value), areas);
}

function wordOf(name: string, value: string, areas: AreaLookup): string {
  switch (name) {
    case 'areaIds':
      return areas.nameOf(value);
    case 'levnadsvanor': {
      const levnadsvana = Levnadsvana.safeParse(value);
      return levnadsvana.success ? levnadsvanaName[levnadsvana.data] : value;
    }
    case 'status': {
      const status = InsatsStatus.safeParse(value);
      return status.success ? insatsStatusName[status.data] : value;
    }
    case 'preventionsniva': {
      const preventionsniva = Preventionsniva.safeParse(value);
      return preventionsniva.success ? preventionsnivaName[preventionsniva.data] : value;
    }
    case 'participants':
      return value === '..' ? `.. (${text.hiddenCount})` : /^\d+$/.test(value) ? number(Number(value)) : value;
    case 'deletedAt':
      return date(value);
    default:
      return value;
  }
}
