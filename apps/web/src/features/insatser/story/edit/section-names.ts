import type { InsatsInput } from '@halsouppdrag/domain';

/** The sections of the page that are edited in place, each with the fields of the insats it changes. */
export const sectionFields = {
  behov: ['behovIds'],
  partners: ['partnerRoles'],
  plan: ['malgrupper', 'targeting', 'preventionsniva', 'responsible'],
  when: ['status', 'startsOn', 'endsOn', 'series', 'position'],
  resources: ['resources'],
  goals: ['goals'],
  samverkan: ['samverkan'],
  reach: ['participants', 'followUp'],
  effect: ['followUp'],
  carriedOut: ['followUp'],
  maintenance: ['followUp'],
  lessons: ['followUp'],
} as const satisfies Record<string, readonly (keyof InsatsInput)[]>;

export type SectionName = keyof typeof sectionFields;

export const sectionNames = Object.keys(sectionFields) as SectionName[];

/** The id of a section on the page, so that a link can lead to it. */
export const sectionId = (name: SectionName | 'decision' | 'diary' | 'history') => `del-${name}`;
