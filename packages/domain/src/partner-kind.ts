import { z } from 'zod';

export const partnerKinds = [
  'forvaltning',
  'skola',
  'elevhalsa',
  'forening',
  'bostadsbolag',
  'foretag',
  'region',
  'civilsamhalle',
  'myndighet',
] as const;
export const PartnerKind = z.enum(partnerKinds);
export type PartnerKind = z.infer<typeof PartnerKind>;

export const partnerKindName: Record<PartnerKind, string> = {
  forvaltning: 'Kommunens förvaltning',
  skola: 'Skola',
  elevhalsa: 'Elevhälsa',
  forening: 'Förening',
  bostadsbolag: 'Bostadsbolag',
  foretag: 'Företag',
  region: 'Region',
  civilsamhalle: 'Civilsamhälle',
  myndighet: 'Myndighet',
};
