import type { DecisionAnswer, InsatsLock, InsatsStatus, Step } from '@halsouppdrag/domain';

/** As little of an insats as its rules turn on, kept in memory beside the real one. */
export interface InsatsModel {
  id: string;
  version: number;
  step: Step;
  title: string;
  status: InsatsStatus;
  samverkan: boolean;
  /** What the gates ask for, each as one thing that is there or not. */
  hasBehov: boolean;
  hasPartner: boolean;
  hasPlan: boolean;
  hasOutcome: boolean;
  decision: DecisionAnswer | null;
  gone: boolean;
}

export type ModelChange = Partial<
  Pick<InsatsModel, 'title' | 'status' | 'samverkan' | 'hasBehov' | 'hasPartner' | 'hasPlan' | 'hasOutcome'>
>;

// The rules are written out here once more, and otherwise than where they are enforced: a mistake would have to be
// made twice to go unseen.
const order: readonly Step[] = ['behov', 'partners', 'insats', 'followUp', 'closed'];
const begun = (status: InsatsStatus) => status !== 'planerad' && status !== 'installd';

export function modelLock({ step, decision }: InsatsModel): InsatsLock | null {
  if (step === 'closed') return 'followedUp';
  return decision === 'yes' || decision === 'no' ? 'decided' : null;
}

/** The status a change should be answered with. */
export function answerToChange(model: InsatsModel, change: ModelChange, isStale: boolean): number {
  if (model.gone) return 404;
  if (isStale) return 412;
  const changed = changedBy(model, change);
  const lock = modelLock(model);
  const open = lock === null ? changed : lock === 'decided' ? changed.filter(isHowItGoes) : [];
  if (open.length < changed.length) return 409;
  const after = { ...model, ...change };
  const starts = after.samverkan && begun(after.status) && !(model.samverkan && begun(model.status));
  return starts && model.decision !== 'yes' ? 422 : 200;
}

const isHowItGoes = (field: keyof ModelChange) => field === 'status' || field === 'hasOutcome';

export function changedBy(model: InsatsModel, change: ModelChange): (keyof ModelChange)[] {
  return (Object.keys(change) as (keyof ModelChange)[]).filter((field) => model[field] !== change[field]);
}

/** The status a move should be answered with. */
export function answerToMove(model: InsatsModel, to: Step, reason: string, isStale: boolean): number {
  if (model.gone) return 404;
  if (isStale) return 412;
  const ahead = order.indexOf(to) - order.indexOf(model.step);
  if (ahead < 0) return reason === '' ? 422 : 200;
  return ahead === 1 && mayEnter(model, to) ? 200 : 409;
}

function mayEnter(model: InsatsModel, to: Step): boolean {
  const { hasBehov, hasPartner, hasPlan, hasOutcome, samverkan, decision, status } = model;
  const isAgreed = !samverkan || decision === 'yes';
  if (to === 'partners') return hasBehov;
  if (to === 'insats') return hasBehov && hasPartner;
  const isPlanned = hasBehov && hasPartner && hasPlan && isAgreed;
  if (to === 'followUp') return isPlanned && begun(status);
  return isPlanned && hasOutcome && status !== 'planerad' && status !== 'pagar';
}

/** The status a ställningstagande should be answered with. */
export function answerToDecision(model: InsatsModel, isStale: boolean): number {
  if (model.gone) return 404;
  if (isStale) return 412;
  return model.samverkan && modelLock(model) === null ? 200 : 409;
}

/** The status an opening should be answered with. */
export function answerToReopening(model: InsatsModel, reason: string, isStale: boolean): number {
  if (reason === '') return 422;
  if (model.gone) return 404;
  if (isStale) return 412;
  return modelLock(model) === null ? 409 : 200;
}

/** The status a removal should be answered with. */
export function answerToRemoval(model: InsatsModel, isStale: boolean): number {
  if (model.gone) return 404;
  if (isStale) return 412;
  return modelLock(model) === null ? 204 : 409;
}
