import type { WorkItem, WorkKind } from '@halsouppdrag/domain';

/** What there is to do is read group by group, the one that has waited longest first. */
const workGroups = ['lateFollowUp', 'waitsForYou', 'startsAndEnds', 'awaitsDecision', 'livesOn'] as const;
export type WorkGroup = (typeof workGroups)[number];

const groupOf: Record<WorkKind, WorkGroup> = {
  lateFollowUp: 'lateFollowUp',
  missingStep: 'waitsForYou',
  starts: 'startsAndEnds',
  ends: 'startsAndEnds',
  awaitsDecision: 'awaitsDecision',
  maintenanceDue: 'livesOn',
};

/** The items by group, in the order of the groups; groups with nothing in them are left out. */
export function groupWork(items: readonly WorkItem[]): { group: WorkGroup; items: WorkItem[] }[] {
  return workGroups
    .map((group) => ({ group, items: items.filter(({ kind }) => groupOf[kind] === group) }))
    .filter((one) => one.items.length > 0);
}
