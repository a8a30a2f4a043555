import { PartnerRole } from '@halsouppdrag/domain';
import { z } from 'zod';
import { storyText } from '../../../../text/insats-story.ts';
import { partText } from '../../../../text/insats-story-parts.ts';
import type { SectionKind } from '../edit/section-kind.ts';

const Fields = z.object({ partnerRoles: z.array(PartnerRole) });
export type PartnersFields = z.infer<typeof Fields>;

/** The partners of the insats and what each of them does. */
export const partnersKind: SectionKind<PartnersFields> = {
  name: 'partners',
  Fields,
  read: ({ partnerRoles }) => ({ partnerRoles }),
  change: ({ partnerRoles }) => ({ partnerRoles }),
  label: () => storyText.sections.partners,
  words: ({ partnerRoles }, _field, look) =>
    partnerRoles
      .map(({ partnerId, role }) => {
        const name = look.partner(partnerId)?.name ?? partText.partners.unknown;
        return role === '' ? name : `${name}: ${role}`;
      })
      .join('\n'),
};
