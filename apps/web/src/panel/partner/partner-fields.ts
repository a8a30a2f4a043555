import { Levnadsvana, levnadsvanor, type Partner, PartnerKind } from '@halsouppdrag/domain';
import { z } from 'zod';

/** What stands in the form, as it was typed. */
export const PartnerFields = z.object({
  name: z.string(),
  kind: PartnerKind.nullable(),
  contactFunction: z.string(),
  contactAddress: z.string(),
  areaIds: z.array(z.string()),
  levnadsvanor: z.array(Levnadsvana),
  note: z.string(),
});
export type PartnerFields = z.infer<typeof PartnerFields>;

/** In the order they stand on the page. */
export const fieldNames = [
  'name',
  'kind',
  'contactFunction',
  'contactAddress',
  'levnadsvanor',
  'areaIds',
  'note',
] as const satisfies readonly (keyof PartnerFields)[];

export function emptyFields(name: string): PartnerFields {
  return { name, kind: null, contactFunction: '', contactAddress: '', areaIds: [], levnadsvanor: [], note: '' };
}

export function fieldsOf(partner: Partner): PartnerFields {
  const { name, kind, contactFunction, contactAddress, areaIds, note } = partner;
  // The same choice is the same list, whatever order it was made in.
  const chosen = levnadsvanor.filter((one) => partner.levnadsvanor.includes(one));
  return { name, kind, contactFunction, contactAddress, areaIds, levnadsvanor: chosen, note };
}
