import { z } from 'zod';
import { typedDate } from '../../../../format/typed-date.ts';
import { followUpText } from '../../../../text/insats-follow-up.ts';
import type { SectionKind } from '../edit/section-kind.ts';
import { asTyped, typedNumber } from '../edit/typed-number.ts';

const TypedOutcome = z.object({ goalId: z.string(), on: z.string(), value: z.string() });
export type TypedOutcome = z.infer<typeof TypedOutcome>;

const Fields = z.object({ outcomes: z.array(TypedOutcome) });
export type EffectFields = z.infer<typeof Fields>;

/** What was measured of each goal, and when. */
export const effectKind: SectionKind<EffectFields> = {
  name: 'effect',
  Fields,
  read: ({ followUp }) => ({
    outcomes: followUp.outcomes.map(({ value, ...rest }) => ({ ...rest, value: asTyped(value) })),
  }),
  change: ({ outcomes }, { followUp }) => ({
    followUp: {
      ...followUp,
      outcomes: outcomes.map(({ goalId, on, value }) => ({
        goalId,
        on: typedDate(on),
        value: typedNumber(value) ?? Number.NaN,
      })),
    },
  }),
  label: () => followUpText.effect.outcomes,
  words: ({ outcomes }) => outcomes.map(({ on, value }) => `${on}: ${value}`).join('\n'),
};
