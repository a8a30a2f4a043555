import { z } from 'zod';
import { AreaId } from './area.ts';
import { Levnadsvana } from './levnadsvana.ts';
import { PartnerKind } from './partner-kind.ts';
import { distinct, plainText, seenText } from './plain-text.ts';
import { Stamp } from './stamp.ts';

const content = {
  name: seenText(200, 'Skriv organisationens namn.'),
  kind: PartnerKind,
  /** A function, such as "fritidschef"; not a name. */
  contactFunction: plainText(200).default(''),
  /** The function's telephone, mailbox or page. */
  contactAddress: plainText(300).default(''),
  areaIds: z.array(AreaId).max(100).refine(distinct, { error: 'Samma område står två gånger.' }).default([]),
  levnadsvanor: z.array(Levnadsvana).refine(distinct, { error: 'Samma levnadsvana står två gånger.' }).default([]),
  note: plainText(1000).default(''),
};

/** What a person writes when adding an organisation to the register. */
export const PartnerInput = z.strictObject(content);
export type PartnerInput = z.infer<typeof PartnerInput>;

/** A change to a partner: only the fields to change. */
export const PartnerPatch = z
  .strictObject({
    name: content.name,
    kind: content.kind,
    contactFunction: content.contactFunction.unwrap(),
    contactAddress: content.contactAddress.unwrap(),
    areaIds: content.areaIds.unwrap(),
    levnadsvanor: content.levnadsvanor.unwrap(),
    note: content.note.unwrap(),
  })
  .partial();
export type PartnerPatch = z.infer<typeof PartnerPatch>;

/** A partner as the API gives it. */
export const Partner = Stamp.extend({
  ...PartnerInput.shape,
  /** The partner this one was found to be the same as; its insatser are counted there. Null for a partner in use. */
  mergedInto: z.uuid().nullable(),
  /** How many insatser it takes part in, those removed left out. */
  insatsCount: z.int().nonnegative(),
});
export type Partner = z.infer<typeof Partner>;
