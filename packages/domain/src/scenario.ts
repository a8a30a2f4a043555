import { z } from 'zod';
import { CoverageQuestion } from './coverage.ts';
import { plainText, seenText } from './plain-text.ts';
import { Stamp } from './stamp.ts';

const content = {
  name: seenText(120, 'Skriv ett namn på scenariot.'),
  note: plainText(2000).default(''),
  /** What is asked, with what is otherwise than today. */
  question: CoverageQuestion,
  /** How near is near: the limit of the question that is spoken of first. */
  near: z.number().positive(),
};

/** What a person writes when saving a situation to come back to, share and compare. */
export const ScenarioInput = z.strictObject(content).refine(({ question, near }) => question.limits.includes(near), {
  path: ['near'],
  error: 'Det som är nära behöver vara en av frågans gränser.',
});
export type ScenarioInput = z.infer<typeof ScenarioInput>;

/** A change to a scenario: only the fields to change. */
export const ScenarioPatch = z.strictObject({ ...content, note: content.note.unwrap() }).partial();
export type ScenarioPatch = z.infer<typeof ScenarioPatch>;

/** One version of a scenario as the API gives it; every version is kept. `updatedAt` and `updatedBy` are that version's. */
export const Scenario = Stamp.omit({ example: true, origin: true }).extend({
  ...content,
  /** The latest version there is. */
  latestVersion: z.int().positive(),
});
export type Scenario = z.infer<typeof Scenario>;

/** That a version of a scenario was written: what it says is read by its number. */
export const ScenarioVersion = Scenario.pick({ version: true, name: true, updatedAt: true, updatedBy: true });
export type ScenarioVersion = z.infer<typeof ScenarioVersion>;
