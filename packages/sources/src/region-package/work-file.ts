import {
  BehovInput,
  CalendarDate,
  DecisionInput,
  DiaryInput,
  InsatsInput,
  PartnerInput,
  Step,
} from '@halsouppdrag/domain';
import { z } from 'zod';

/** What every record of the file says of itself beside what a person would write. */
const record = {
  id: z.uuid(),
  /** Made up, to show how the tool works. */
  example: z.boolean(),
  /** Where a record that is not made up comes from. */
  origin: z.string().min(1).nullable(),
  /** Id of the person in people.csv who counts as having written it. */
  writtenBy: z.string(),
};

const stated = (one: { example: boolean; origin: string | null }) => one.example || one.origin !== null;
const unstated = { error: 'en källa under origin, eller example: true', path: ['origin'] };

const writtenAs = <Shape extends z.ZodRawShape>(input: z.ZodObject<Shape>) =>
  z.strictObject({ ...input.shape, ...record });

/** `work.json`: partners, behov, insatser and diary that a fresh start shows, the made-up ones marked. */
export const WorkFile = z.strictObject({
  /** The day the dates of made-up records are written for: they move with it, in whole weeks. */
  writtenFor: CalendarDate,
  partners: z.array(writtenAs(PartnerInput).refine(stated, unstated)),
  behov: z.array(writtenAs(BehovInput).refine(stated, unstated)),
  insatser: z.array(
    writtenAs(InsatsInput)
      .extend({ step: Step, decision: DecisionInput.extend({ recordedBy: z.string() }).nullable() })
      .refine(stated, unstated),
  ),
  diary: z.array(z.strictObject({ ...DiaryInput.shape, id: z.uuid(), insatsId: z.uuid(), writtenBy: z.string() })),
});
export type WorkFile = z.infer<typeof WorkFile>;
