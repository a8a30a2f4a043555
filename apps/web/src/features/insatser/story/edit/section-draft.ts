import { Insats, InsatsPatch } from '@halsouppdrag/domain';
import { z } from 'zod';
import { withChange } from '../../../../outbox/insats-change.ts';
import type { DraftStorage } from '../../../../panel/form/draft-storage.ts';
import type { SectionKind } from './section-kind.ts';
import type { SectionName } from './section-names.ts';
import type { SectionWritten } from './section-state.ts';

const keyOf = (insatsId: string, name: SectionName) => `halsouppdrag:utkast:insats:${insatsId}:${name}`;

/** Whether something unsaved lies in the browser for a section. */
export function hasDraft(storage: DraftStorage, insatsId: string, name: SectionName): boolean {
  return (quietly(() => storage.getItem(keyOf(insatsId, name))) ?? null) !== null;
}

/** What was typed in a section and never saved, or was to be sent and is taken back to be changed; null when there is nothing, or what an older page wrote. */
export function readSectionDraft<F extends object>(
  storage: DraftStorage,
  insatsId: string,
  kind: SectionKind<F>,
): SectionWritten<F> | null {
  const text = quietly(() => storage.getItem(keyOf(insatsId, kind.name))) ?? null;
  if (text === null) return null;
  const kept: unknown = quietly(() => JSON.parse(text));
  const draft = z.object({ fields: kind.Fields, base: Insats }).safeParse(kept);
  if (draft.success) return draft.data;
  const unsent = z.object({ base: Insats, patch: InsatsPatch }).safeParse(kept);
  return unsent.success ? { fields: kind.read(withChange(unsent.data)), base: unsent.data.base } : null;
}

export function writeSectionDraft<F>(
  storage: DraftStorage,
  insatsId: string,
  name: SectionName,
  { fields, base }: SectionWritten<F>,
): void {
  quietly(() => storage.setItem(keyOf(insatsId, name), JSON.stringify({ fields, base })));
}

export function clearSectionDraft(storage: DraftStorage, insatsId: string, name: SectionName): void {
  quietly(() => storage.removeItem(keyOf(insatsId, name)));
}

/** A browser may refuse storage, or hold anything in it; the form works without a draft. */
function quietly<T>(attempt: () => T): T | undefined {
  try {
    return attempt();
  } catch {
    return undefined;
  }
}
