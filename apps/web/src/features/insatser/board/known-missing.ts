import { type Insats, type Missing, missingToLeave } from '@halsouppdrag/domain';

/**
 * What is missing before the insats can take its next step, as far as the card can tell. Whether its behov have evidence
 * is not known here: that is told when one tries.
 */
export function knownMissing(insats: Insats): Missing[] {
  const behov = insats.behovIds.map(() => ({ description: '', evidence: ['not known here'] }));
  return missingToLeave(insats.step, { insats, behov, decision: insats.decision });
}
