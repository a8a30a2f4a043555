import {
  type Behov,
  Goal,
  type Insats,
  InsatsStatus,
  Levnadsvana,
  levnadsvanor,
  Position,
  Preventionsniva,
  Resource,
  Targeting,
} from '@halsouppdrag/domain';
import { z } from 'zod';

/** What a new insats takes over from what it starts from, beside what stands in the form's own fields. */
export const TakenOver = z.object({
  /** What it starts from, by name. */
  from: z.string(),
  targeting: Targeting.nullable(),
  samverkan: z.boolean(),
  goals: z.array(Goal),
  resources: z.array(Resource),
});
export type TakenOver = z.infer<typeof TakenOver>;

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
  behovIds: z.array(z.string()),
  partnerRoles: z.array(z.object({ partnerId: z.string(), role: z.string() })),
  /** Null for a change, and for what starts from nothing. */
  takenOver: TakenOver.nullable(),
});
export type InsatsFields = z.infer<typeof InsatsFields>;
export type FieldName = keyof InsatsFields;

/** In the order they stand on the page, so that the first wrong one is the one that comes first. */
export const fieldNames = [
  'behovIds',
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
  'partnerRoles',
  'partners',
  'participants',
  'position',
] as const satisfies readonly FieldName[];

/** An empty form for some areas, and for the behov it is to answer. */
export function emptyFields(areaIds: readonly string[], behov: Behov | null = null): InsatsFields {
  return {
    title: '',
    description: '',
    areaIds: [...areaIds],
    position: null,
    levnadsvanor: behov === null ? [] : [behov.levnadsvana],
    preventionsniva: null,
    malgrupper: behov === null || behov.malgrupp === '' ? [] : [behov.malgrupp],
    status: 'planerad',
    startsOn: '',
    endsOn: '',
    responsible: '',
    partners: '',
    participants: '',
    behovIds: behov === null ? [] : [behov.id],
    partnerRoles: [],
    takenOver: null,
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
    behovIds: insats.behovIds,
    partnerRoles: insats.partnerRoles,
    takenOver: null,
  };
}

/** The same choice is the same list, whatever order it was made in. */
export function inOrder(chosen: readonly Levnadsvana[]): Levnadsvana[] {
  return levnadsvanor.filter((one) => chosen.includes(one));
}
