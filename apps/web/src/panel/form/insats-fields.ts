import { type Insats, InsatsStatus, Levnadsvana, levnadsvanor, Position, Preventionsniva } from '@halsouppdrag/domain';
import { z } from 'zod';

/** What stands in the form, as it was typed: dates and counts are text until they are checked. */
export const InsatsFields = z.object({
  title: z.string(),
  description: z.string(),
  areaIds: z.array(z.string()),
  position: Position.nullable(),
  levnadsvanor: z.array(Levnadsvana),
  preventionsniva: Preventionsniva.nullable(),
  malgrupper: z.array(z.string()),
  status: InsatsStatus,
  startsOn: z.string(),
  endsOn: z.string(),
  responsible: z.string(),
  partners: z.string(),
  participants: z.string(),
});
export type InsatsFields = z.infer<typeof InsatsFields>;
export type FieldName = keyof InsatsFields;

/** In the order they stand on the page, so that the first wrong one is the one that comes first. */
export const fieldNames = [
  'areaIds',
  'levnadsvanor',
  'title',
  'startsOn',
  'endsOn',
  'status',
  'description',
  'preventionsniva',
  'malgrupper',
  'responsible',
  'partners',
  'participants',
  'position',
] as const satisfies readonly FieldName[];

/** An empty form for some areas. */
export function emptyFields(areaIds: readonly string[]): InsatsFields {
  return {
    title: '',
    description: '',
    areaIds: [...areaIds],
    position: null,
    levnadsvanor: [],
    preventionsniva: null,
    malgrupper: [],
    status: 'planerad',
    startsOn: '',
    endsOn: '',
    responsible: '',
    partners: '',
    participants: '',
  };
}

/** The form as it stands when somebody begins to change an insats. A hidden count stays `..` until it is overwritten. */
export function fieldsOf(insats: Insats): InsatsFields {
  const { title, description, areaIds, position, preventionsniva, malgrupper, status, responsible, partners } = insats;
  return {
    title,
    description,
    areaIds,
    position,
    levnadsvanor: inOrder(insats.levnadsvanor),
    preventionsniva,
    malgrupper,
    status,
    startsOn: insats.startsOn ?? '',
    endsOn: insats.endsOn ?? '',
    responsible,
    partners,
    participants: insats.participants === null ? '' : String(insats.participants),
  };
}

/** The same choice is the same list, whatever order it was made in. */
export function inOrder(chosen: readonly Levnadsvana[]): Levnadsvana[] {
  return levnadsvanor.filter((one) => chosen.includes(one));
}
