import { Preventionsniva, preventionsnivaName, Targeting, targetingName } from '@halsouppdrag/domain';
import { z } from 'zod';
import { listed } from '../../../../panel/form/suggest-title.ts';
import { partText } from '../../../../text/insats-story-parts.ts';
import type { SectionKind } from '../edit/section-kind.ts';

const Fields = z.object({
  malgrupper: z.array(z.string()),
  targeting: Targeting.nullable(),
  preventionsniva: Preventionsniva.nullable(),
  responsible: z.string(),
});
export type PlanFields = z.infer<typeof Fields>;

/** Whom the insats is for, and who answers for it. */
export const planKind: SectionKind<PlanFields> = {
  name: 'plan',
  Fields,
  read: ({ malgrupper, targeting, preventionsniva, responsible }) => ({
    malgrupper,
    targeting,
    preventionsniva,
    responsible,
  }),
  change: (fields) => ({ ...fields, responsible: fields.responsible.trim() }),
  label: (field) => partText.plan[field],
  words: ({ malgrupper, targeting, preventionsniva, responsible }, field) =>
    ({
      malgrupper: listed(malgrupper),
      targeting: targeting === null ? '' : targetingName[targeting],
      preventionsniva: preventionsniva === null ? '' : preventionsnivaName[preventionsniva],
      responsible,
    })[field],
};
