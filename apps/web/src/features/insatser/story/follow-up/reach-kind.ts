import { z } from 'zod';
import { followUpText } from '../../../../text/insats-follow-up.ts';
import { storyText } from '../../../../text/insats-story.ts';
import type { SectionKind } from '../edit/section-kind.ts';
import { asTyped, typedNumber } from '../edit/typed-number.ts';

const Fields = z.object({ participants: z.string(), ownBase: z.boolean(), people: z.string(), reason: z.string() });
export type ReachFields = z.infer<typeof Fields>;

/** How many were reached, and of how many where the population is not the right number. */
export const reachKind: SectionKind<ReachFields> = {
  name: 'reach',
  Fields,
  read: ({ participants, followUp: { reachDenominator } }) => ({
    participants: asTyped(participants),
    ownBase: reachDenominator !== null,
    people: asTyped(reachDenominator?.people ?? null),
    reason: reachDenominator?.reason ?? '',
  }),
  change: ({ participants, ownBase, people, reason }, { followUp }) => ({
    // A hidden count that nobody touched is never written.
    ...(participants === '..' ? {} : { participants: typedNumber(participants) }),
    followUp: {
      ...followUp,
      reachDenominator: ownBase ? { people: typedNumber(people), reason: reason.trim() } : null,
    },
  }),
  label: (field) =>
    ({
      participants: followUpText.reach.participants,
      ownBase: followUpText.reach.useOwn,
      people: followUpText.reach.people,
      reason: followUpText.reach.reason,
    })[field],
  words: (fields, field) => (field === 'ownBase' ? (fields.ownBase ? storyText.yes : storyText.no) : fields[field]),
};
