import { type Step, stepName } from '@halsouppdrag/domain';
import { unsentMoveText as text } from '../text/unsent-move.ts';
import type { QueuedWrite, StepContent, WriteContent } from './queued-write.ts';

export const isStepContent = (content: WriteContent): content is StepContent =>
  content.kind === 'moveInsats' || content.kind === 'reopenInsats';

export interface StepWrite {
  readonly write: QueuedWrite;
  readonly content: StepContent;
}

/** The moves and openings among what is unsent, in the order they were made. */
export const stepWrites = (unsent: readonly QueuedWrite[]): StepWrite[] =>
  unsent.flatMap((write) => (isStepContent(write.content) ? [{ write, content: write.content }] : []));

/** The step in which the insats stands when it is done: one that is followed up opens for its follow-up. */
export function stepAfter(content: StepContent): Step {
  if (content.kind === 'moveInsats') return content.to;
  return content.base.step === 'closed' ? 'followUp' : content.base.step;
}

export const stepInWords = (content: StepContent): string =>
  content.kind === 'moveInsats' ? text.waits(stepName[content.to]) : text.waitsToOpen;
