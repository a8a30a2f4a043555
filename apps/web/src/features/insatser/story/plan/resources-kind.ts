import { FundingSource, fundingSourceName } from '@halsouppdrag/domain';
import { z } from 'zod';
import { storyText } from '../../../../text/insats-story.ts';
import { partText } from '../../../../text/insats-story-parts.ts';
import type { SectionKind } from '../edit/section-kind.ts';
import { asTyped, typedNumber } from '../edit/typed-number.ts';

const text = partText.resources;

const TypedResource = z.object({ fundingSource: FundingSource, hours: z.string(), sek: z.string(), note: z.string() });
export type TypedResource = z.infer<typeof TypedResource>;

const Fields = z.object({ resources: z.array(TypedResource) });
export type ResourcesFields = z.infer<typeof Fields>;

/** What the insats costs, in hours and kronor, and who pays. */
export const resourcesKind: SectionKind<ResourcesFields> = {
  name: 'resources',
  Fields,
  read: ({ resources }) => ({
    resources: resources.map(({ hours, sek, ...rest }) => ({ ...rest, hours: asTyped(hours), sek: asTyped(sek) })),
  }),
  change: ({ resources }) => ({
    resources: resources.map(({ fundingSource, hours, sek, note }) => ({
      fundingSource,
      hours: typedNumber(hours),
      sek: typedNumber(sek),
      note: note.trim(),
    })),
  }),
  label: () => storyText.sections.resources,
  words: ({ resources }) =>
    resources
      .map(({ fundingSource, hours, sek, note }) =>
        [
          fundingSourceName[fundingSource],
          hours === '' ? '' : `${text.hours.toLowerCase()} ${hours}`,
          sek === '' ? '' : `${text.sek.toLowerCase()} ${sek}`,
          note,
        ]
          .filter((part) => part !== '')
          .join(', '),
      )
      .join('\n'),
};
