import { useMyUnsent } from '../../../outbox/use-unsent.ts';
import { type SectionName, sectionFields } from './edit/section-names.ts';

/** Whether what a section shows is changed on this device and not yet sent. */
export function useIsUnsent(insatsId: string, name: SectionName): boolean {
  return useMyUnsent().some(({ content, state }) => {
    if (content.kind !== 'changeInsats' || content.base.id !== insatsId || state.kind !== 'waiting') return false;
    return content.section === undefined
      ? sectionFields[name].some((field) => field in content.patch)
      : content.section === name;
  });
}
