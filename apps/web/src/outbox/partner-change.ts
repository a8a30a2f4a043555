import type { Partner, PartnerPatch } from '@halsouppdrag/domain';
import type { Changeable } from './settle-change.ts';

export type PartnerPart = keyof PartnerPatch;

/** How a partner is changed: field by field. */
export const partnerChange: Changeable<Partner, PartnerPatch, PartnerPart> = {
  parts: ({ patch }) => Object.keys(patch) as PartnerPart[],
  contentOf: (part, partner) => partner[part],
  contentAfter: (part, { patch }) => patch[part],
  patchOf: (parts, { patch }) => Object.fromEntries(parts.map((part) => [part, patch[part]])),
};
