import { isStepBack, nextStep, type Step, steps } from '@halsouppdrag/domain';

/** What it is to move a card from one column to another. */
export type StepMove = 'stays' | 'next' | 'back' | 'skips';

export function stepMove(from: Step, to: Step): StepMove {
  if (from === to) return 'stays';
  if (isStepBack(from, to)) return 'back';
  return nextStep(from) === to ? 'next' : 'skips';
}

/** Where a card can be moved: on first, then back, the nearest step first. */
export function waysFrom(from: Step): Step[] {
  const next = nextStep(from);
  const earlier = steps.slice(0, steps.indexOf(from)).reverse();
  return next === null ? earlier : [next, ...earlier];
}
