import type { Insats } from '@halsouppdrag/domain';
import type { z } from 'zod';
import type { StoryLook } from '../story-look.ts';
import type { SectionName } from './section-names.ts';

/** What one section edits: how its form is read from an insats, kept as a draft and made into a change. */
export interface SectionKind<F extends object> {
  readonly name: SectionName;
  /** The form as it is typed: numbers and dates are text until they are checked. */
  readonly Fields: z.ZodType<F>;
  readonly read: (insats: Insats) => F;
  /** The fields of the insats that the form says, not yet held to any rule. */
  readonly change: (fields: F, base: Insats) => Record<string, unknown>;
  /** What a field is called, and what stands in it, where two versions stand side by side. */
  readonly label: (field: keyof F & string) => string;
  readonly words: (fields: F, field: keyof F & string, look: StoryLook) => string;
}
