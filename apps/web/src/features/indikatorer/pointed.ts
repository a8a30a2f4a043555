import type { AreaId } from '@halsouppdrag/domain';

/**
 * What the pointer is over or has brushed, in the chart, on the map and in the table at once. Outside React, since a
 * render of the page for every movement would be felt.
 */
export interface Pointed {
  readonly current: () => ReadonlySet<AreaId>;
  readonly become: (areaIds: readonly AreaId[]) => void;
  /** Gives the function that stops it. */
  readonly follow: (onChange: () => void) => () => void;
}

export function pointed(): Pointed {
  let now: ReadonlySet<AreaId> = new Set();
  const followers = new Set<() => void>();
  return {
    current: () => now,
    become: (areaIds) => {
      if (areaIds.length === now.size && areaIds.every((id) => now.has(id))) return;
      now = new Set(areaIds);
      for (const follower of followers) follower();
    },
    follow: (onChange) => {
      followers.add(onChange);
      return () => void followers.delete(onChange);
    },
  };
}
