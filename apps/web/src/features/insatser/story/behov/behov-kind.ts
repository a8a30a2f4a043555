import { z } from 'zod';
import { partText } from '../../../../text/insats-story-parts.ts';
import type { SectionKind } from '../edit/section-kind.ts';

const Fields = z.object({ behovIds: z.array(z.string()) });
export type BehovFields = z.infer<typeof Fields>;

/** Which behov the insats is to meet. */
export const behovKind: SectionKind<BehovFields> = {
  name: 'behov',
  Fields,
  read: ({ behovIds }) => ({ behovIds }),
  change: ({ behovIds }) => ({ behovIds }),
  label: () => partText.behov.choose,
  words: ({ behovIds }, _field, look) => behovIds.map((id) => look.behov(id)?.description ?? id).join('\n'),
};
