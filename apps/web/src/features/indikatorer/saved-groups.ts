import { AreaId, AreaLevel } from '@halsouppdrag/domain';
import { z } from 'zod';

/** A group of one's own under a name, among the areas of a level. */
export const SavedGroup = z.object({
  name: z.string().min(1).max(60),
  level: AreaLevel,
  areaIds: z.array(AreaId).min(1),
});
export type SavedGroup = z.infer<typeof SavedGroup>;

const isSame = (a: SavedGroup, b: SavedGroup) => a.name === b.name && a.level === b.level;

/** The groups with one more, by name; one of the same name and level is replaced. */
export function withGroup(groups: readonly SavedGroup[], saved: SavedGroup): SavedGroup[] {
  return [...withoutGroup(groups, saved), saved].toSorted((a, b) => a.name.localeCompare(b.name, 'sv'));
}

/** The groups without the one of that name and level. */
export function withoutGroup(groups: readonly SavedGroup[], gone: SavedGroup): SavedGroup[] {
  return groups.filter((one) => !isSame(one, gone));
}
