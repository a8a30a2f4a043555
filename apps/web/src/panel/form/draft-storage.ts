import { z } from 'zod';
import type { Written } from './form-state.ts';
import type { RecordKind, RecordTypes } from './record-kind.ts';

/** What drafts need of `sessionStorage`. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const keyOf = (panel: string) => `halsouppdrag:utkast:${panel}`;

/** An unfinished form as it lies in the browser until it is saved or thrown away. */
function draftOf<T extends RecordTypes>({ Fields, Stored, Input }: Pick<RecordKind<T>, 'Fields' | 'Stored' | 'Input'>) {
  return z.object({ fields: Fields, base: Stored.nullable(), attempt: z.uuid(), unanswered: Input.nullable() });
}

/** The draft of one panel; null when there is none, or one that an older version of the page wrote. */
export function readDraft<T extends RecordTypes>(
  kind: Pick<RecordKind<T>, 'Fields' | 'Stored' | 'Input'>,
  storage: DraftStorage,
  panel: string,
): Written<T> | null {
  const text = quietly(() => storage.getItem(keyOf(panel))) ?? null;
  if (text === null) return null;
  const draft = draftOf(kind).safeParse(quietly(() => JSON.parse(text)));
  return draft.success ? draft.data : null;
}

export function writeDraft<T extends RecordTypes>(storage: DraftStorage, panel: string, written: Written<T>): void {
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
