import type { Measure } from '@halsouppdrag/domain';
import { type CountedCell, type HiddenCells, hiddenCells } from '../db/indicators/hidden-cells.ts';

/** All that decides what may not be told of one indicator and year. */
export interface HideAsked {
  readonly measure: Measure;
  readonly cells: readonly CountedCell[];
  /** Of every area that there is the one it lies in, null for the outermost. */
  readonly parents: ReadonlyMap<string, string | null>;
}

export function hideAsked({ measure, cells, parents }: HideAsked): HiddenCells {
  const children = new Map<string | null, string[]>();
  for (const [id, parent] of parents) {
    const siblings = children.get(parent);
    if (siblings) siblings.push(id);
    else children.set(parent, [id]);
  }
  return hiddenCells(measure, cells, {
    parentOf: (id) => parents.get(id) ?? null,
    childrenOf: (id) => children.get(id) ?? [],
  });
}
