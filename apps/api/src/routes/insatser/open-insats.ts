import { type AreaTree, coversAll } from '../../db/area-tree.ts';
import type { StoredInsats } from '../../db/insatser/insats-row.ts';
import { readInsats } from '../../db/insatser/read-insats.ts';
import { type Author, lockInsats } from '../../db/insatser/write-insats.ts';
import type { Transaction } from '../../db/open-database.ts';
import type { NotOpened } from './insats-outcome.ts';

export interface Target {
  readonly id: string;
  /** The version the person read, null when what was sent names none. */
  readonly version: number | null;
}

/** Takes an insats for writing till the transaction ends, if the person may write it and it is the version they read. */
export async function openInsats(
  transaction: Transaction,
  tree: AreaTree,
  { id, version }: Target,
  { person }: Author,
): Promise<{ insats: StoredInsats } | NotOpened> {
  await lockInsats(transaction, id);
  const insats = await readInsats(transaction, id);
  if (insats === null || insats.deletedAt !== null) return { refused: 'missing' };
  if (!coversAll(person, insats.areaIds, tree)) return { refused: 'otherArea' };
  if (insats.version !== version) return { refused: 'stale', current: insats };
  return { insats };
}
