import { Insats, InsatsInput } from '@halsouppdrag/domain';
import { z } from 'zod';
import type { Written } from './form-state.ts';
import { InsatsFields } from './insats-fields.ts';

/** An unfinished form as it lies in the browser until it is saved or thrown away. */
const Draft = z.object({
  fields: InsatsFields,
  base: Insats.nullable(),
  attempt: z.uuid(),
  unanswered: InsatsInput.nullable(),
});

/** What drafts need of `sessionStorage`. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const keyOf = (panel: string) => `halsouppdrag:utkast:${panel}`;

/** The draft of one panel; null when there is none, or one that an older version of the page wrote. */
export function readDraft(storage: DraftStorage, panel: string): Written | null {
  const text = quietly(() => storage.getItem(keyOf(panel))) ?? null;
  if (text === null) return null;
  const draft = Draft.safeParse(quietly(() => JSON.parse(text)));
  return draft.success ? draft.data : null;
}

export function writeDraft(storage: DraftStorage, panel: string, written: Written): void {
  quietly(() => storage.setItem(keyOf(panel), JSON.stringify(written)));
}

export function clearDraft(storage: DraftStorage, panel: string): void {
  quietly(() => storage.removeItem(keyOf(panel)));
}

/** A browser may refuse storage, or hold anything in it; the form works without a draft. */
function quietly<T>(attempt: () => T): T | undefined {
  try {
    return attempt();
  } catch {
    return undefined;
  }
}
