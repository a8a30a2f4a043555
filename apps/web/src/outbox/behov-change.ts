import type { Behov, BehovPatch } from '@halsouppdrag/domain';
import type { Changeable } from './settle-change.ts';

export type BehovPart = keyof BehovPatch;

type Evidence = Behov['evidence'][number];
type SentEvidence = NonNullable<BehovPatch['evidence']>[number];

/** How a behov is changed: field by field, its evidence as one. */
export const behovChange: Changeable<Behov, BehovPatch, BehovPart> = {
  parts: ({ patch }) => Object.keys(patch) as BehovPart[],
  contentOf: (part, behov) => (part === 'evidence' ? behov.evidence.map(saidIn) : behov[part]),
  contentAfter: (part, { base, patch }) =>
    part === 'evidence' ? (patch.evidence ?? []).map((one) => saidAfter(one, base)) : patch[part],
  patchOf: (parts, { patch }) => Object.fromEntries(parts.map((part) => [part, patch[part]])),
};

/** What a piece of evidence says, however it is written: saved evidence has an id, and a value that was frozen. */
function saidIn(evidence: Omit<Evidence, 'id'> | SentEvidence): string {
  const { id: _, ...said } = evidence as Partial<Evidence>;
  if (said.kind !== 'indicator') return inOrder(said);
  const { kind, indicatorId, areaId, year } = said;
  return inOrder({ kind, indicatorId, areaId, year });
}

const inOrder = (said: object) => JSON.stringify(Object.entries(said).sort(([one], [other]) => (one < other ? -1 : 1)));

function saidAfter(sent: SentEvidence, base: Behov): string {
  if ('keep' in sent) {
    const kept = base.evidence.find(({ id }) => id === sent.keep);
    return kept === undefined ? sent.keep : saidIn(kept);
  }
  return saidIn('correct' in sent ? sent.to : sent);
}
