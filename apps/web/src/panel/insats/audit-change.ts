import {
  type AuditEvent,
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
import { listed } from '../form/suggest-title.ts';

/** What happened, in one line. */
export function auditAction(event: AuditEvent): string {
  return { create: text.created, update: text.changed, delete: text.deleted, load: text.loaded }[event.action];
}

/** Each changed field with its Swedish name and both values, in plain words. Only a change has any to show. */
export function auditChanges(event: AuditEvent, areas: AreaLookup): { field: string; from: string; to: string }[] {
  if (event.action !== 'update') return [];
  return Object.entries(event.changes).map(([name, { from, to }]) => ({
    field: isField(name) ? text.fieldName[name] : name,
    from: valueInWords(name, from, areas),
    to: valueInWords(name, to, areas),
  }));
}

/** A stored or typed value of one field as a person reads it; "tomt" when there is none. */
export function valueInWords(name: string, value: unknown, areas: AreaLookup): string {
  if (value === null || value === undefined || value === '') return text.empty;
  if (Array.isArray(value)) {
    if (value.length === 0) return text.empty;
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

function isField(name: string): name is keyof typeof text.fieldName {
  return name in text.fieldName;
}
