import type { Missing } from '@halsouppdrag/domain';
import type { SectionName } from '../edit/section-names.ts';

/** Where on the page a thing is filled in: a section's form and a field of it, or tjänsteledningens ställningstagande. */
export type MissingPlace =
  | { readonly section: SectionName; readonly field: string }
  | { readonly section: 'decision'; readonly field: null };

const sectionOf: Record<string, SectionName> = {
  behovIds: 'behov',
  partnerRoles: 'partners',
  preventionsniva: 'plan',
  targeting: 'plan',
  malgrupper: 'plan',
  responsible: 'plan',
  startsOn: 'when',
  endsOn: 'when',
  status: 'when',
  goals: 'goals',
  participants: 'reach',
  'followUp.outcomes': 'effect',
  'followUp.involved': 'carriedOut',
  'followUp.asPlanned': 'carriedOut',
  'followUp.maintenance': 'maintenance',
  'followUp.learned': 'lessons',
};

/** The place where something missing is filled in; null where the page has none, and only the words can help. */
export function missingPlace({ field }: Pick<Missing, 'field'>): MissingPlace | null {
  if (field === 'decision') return { section: 'decision', field: null };
  const section = sectionOf[field];
  return section === undefined ? null : { section, field };
}
