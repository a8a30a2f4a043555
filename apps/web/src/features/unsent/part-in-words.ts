import { emptyFollowUp, type InsatsPatch } from '@halsouppdrag/domain';
import type { Part } from '../../outbox/insats-change.ts';
import { type InsatsLook, wholeValueInWords } from '../../panel/insats/whole-value.ts';
import { insatsText } from '../../text/insats.ts';

const fieldOf = (part: Part) => part.split('.')[0] as keyof InsatsPatch;

/** What a part of an insats is called. */
export const partName = (part: Part): string => insatsText.fieldName[fieldOf(part)];

/** What stands in a part; an answer of the follow-up with its question. */
export function partInWords(part: Part, value: unknown, look: InsatsLook): string {
  const [field, answer] = part.split('.');
  const whole = answer === undefined ? value : { ...emptyFollowUp, [answer]: value };
  return wholeValueInWords(field ?? part, whole, look);
}
