import { z } from 'zod';
import { AreaId } from './area.ts';
import { Evidence, EvidenceInput } from './evidence.ts';
import { Levnadsvana } from './levnadsvana.ts';
import { plainText, seenText } from './plain-text.ts';
import { Stamp } from './stamp.ts';

const content = {
  areaId: AreaId,
  levnadsvana: Levnadsvana,
  /** Who it concerns; empty means everyone in the area. */
  malgrupp: plainText(80).default(''),
  /** One sentence of what is wrong. */
  description: seenText(500, 'Skriv med en mening vad som behöver bli bättre.'),
};

/** What a person writes when registering a behov. It may be saved without evidence, but cannot move on without it. */
export const BehovInput = z.strictObject({
  ...content,
  evidence: z.array(EvidenceInput).max(20, { error: 'Högst 20 belägg.' }).default([]),
});
export type BehovInput = z.infer<typeof BehovInput>;

/**
 * Evidence that stays is named by its id, evidence that is corrected by its id and what it says now, and new evidence
 * is written out. A frozen indicator value is not corrected: it stays or is taken away.
 */
const EvidenceChange = z.union([
  z.strictObject({ keep: z.uuid() }),
  z.strictObject({ correct: z.uuid(), to: EvidenceInput }),
  EvidenceInput,
]);

/** A change to a behov: only the fields to change. `evidence` replaces the whole list; what is left out is removed. */
export const BehovPatch = z
  .strictObject({
    areaId: content.areaId,
    levnadsvana: content.levnadsvana,
    malgrupp: content.malgrupp.unwrap(),
    description: content.description,
    evidence: z.array(EvidenceChange).max(20, { error: 'Högst 20 belägg.' }),
  })
  .partial();
export type BehovPatch = z.infer<typeof BehovPatch>;

/** A behov as the API gives it. */
export const Behov = Stamp.extend({
  ...content,
  malgrupp: z.string(),
  evidence: z.array(z.intersection(z.object({ id: z.uuid() }), Evidence)),
  /** The insatser that answer it, those removed left out. */
  insatsIds: z.array(z.uuid()),
  /** True when an insats that builds on it is decided or followed up: reopen the insats to change the behov. */
  locked: z.boolean(),
});
export type Behov = z.infer<typeof Behov>;
