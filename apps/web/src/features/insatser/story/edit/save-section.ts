import { Insats, type InsatsPatch } from '@halsouppdrag/domain';
import { answer } from '../../../../api/api-problem.ts';
import { api } from '../../../../api/client.ts';
import { type SaveFailure, saveFailure } from '../../../../panel/form/save-failure.ts';
import { versionTag } from '../../../../panel/version-tag.ts';
import { type CheckedSection, checkSection, type SectionErrors } from './check-section.ts';
import { sameFields } from './same-fields.ts';
import type { SectionKind } from './section-kind.ts';
import type { SectionWritten } from './section-state.ts';

export type SectionOutcome =
  | { readonly kind: 'saved'; readonly insats: Insats }
  | { readonly kind: 'refused'; readonly errors: SectionErrors }
  | { readonly kind: 'failed'; readonly failure: SaveFailure<Insats> };

const mostTries = 5;

/**
 * Saves what the form says. Where somebody else saved something else in the meantime, in no field of this section,
 * nothing stands against anything, and it is sent again on top of theirs.
 */
export async function saveSection<F extends object>(
  kind: SectionKind<F>,
  { fields, base }: SectionWritten<F>,
  today: string,
): Promise<SectionOutcome> {
  let current = base;
  for (let tries = 1; ; tries++) {
    const checked: CheckedSection = checkSection(kind, fields, current, today);
    if (!checked.ok) return { kind: 'refused', errors: checked.errors };
    if (Object.keys(checked.patch).length === 0) return { kind: 'saved', insats: current };
    try {
      return { kind: 'saved', insats: await patchInsats(current, checked.patch) };
    } catch (error) {
      const failure = saveFailure(error, Insats);
      const untouched = failure.kind === 'stale' && sameFields(kind.read(current), kind.read(failure.current));
      if (failure.kind !== 'stale' || !untouched || tries === mostTries) return { kind: 'failed', failure };
      current = failure.current;
    }
  }
}

async function patchInsats({ id, version }: Insats, patch: InsatsPatch): Promise<Insats> {
  const header = { 'if-match': versionTag(version) };
  return answer(await api.insatser[':id'].$patch({ param: { id }, header, json: patch }));
}
