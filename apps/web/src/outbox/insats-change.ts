import type { Insats, InsatsPatch } from '@halsouppdrag/domain';
import { sameContent } from './same-content.ts';
import type { Change, Changeable } from './settle-change.ts';

type InsatsChange = Change<Insats, InsatsPatch>;

type FollowUpName = keyof Insats['followUp'] & string;

/** What people change apart from each other: a field of an insats, or one of the answers of its follow-up. */
export type Part = Exclude<keyof InsatsPatch, 'followUp'> | `followUp.${FollowUpName}`;

const inFollowUp = (part: Part): FollowUpName | null =>
  part.startsWith('followUp.') ? (part.slice('followUp.'.length) as FollowUpName) : null;

/** What stands in one part of an insats. */
function contentOf(part: Part, insats: Insats): unknown {
  const name = inFollowUp(part);
  return name === null ? insats[part as keyof InsatsPatch] : insats.followUp[name];
}

/** The parts that a change writes. The follow-up is sent whole, so of it only what differs from what the person saw. */
export function changedParts({ base, patch }: InsatsChange): Part[] {
  return (Object.keys(patch) as (keyof InsatsPatch)[]).flatMap((name): Part[] => {
    if (name !== 'followUp') return [name];
    const names = Object.keys(patch.followUp ?? {}) as FollowUpName[];
    return names
      .filter((one) => !sameContent(patch.followUp?.[one], base.followUp[one]))
      .map((one) => `followUp.${one}` as const);
  });
}

/** The change that puts some parts of `mine` into `theirs`, and leaves the rest as it stands there. */
export function patchOf(parts: readonly Part[], mine: Insats, theirs: Insats): InsatsPatch {
  const fields = parts.filter((part) => inFollowUp(part) === null);
  const answers = parts.flatMap((part) => inFollowUp(part) ?? []);
  const patch = Object.fromEntries(fields.map((part) => [part, contentOf(part, mine)]));
  if (answers.length === 0) return patch as InsatsPatch;
  const followUp = { ...theirs.followUp, ...Object.fromEntries(answers.map((name) => [name, mine.followUp[name]])) };
  return { ...patch, followUp } as InsatsPatch;
}

/** The record as it looks with the change made. */
export function withChange({ base, patch }: InsatsChange): Insats {
  return { ...base, ...patch } as Insats;
}

/** How an insats is changed. */
export const insatsChange: Changeable<Insats, InsatsPatch, Part> = {
  parts: changedParts,
  contentOf,
  contentAfter: (part, change) => contentOf(part, withChange(change)),
  patchOf: (parts, change, theirs) => patchOf(parts, withChange(change), theirs),
};
