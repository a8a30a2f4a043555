import { Extent, extentName } from '@halsouppdrag/domain';
import { z } from 'zod';
import { typedDate } from '../../../../format/typed-date.ts';
import { followUpText } from '../../../../text/insats-follow-up.ts';
import type { SectionKind } from '../edit/section-kind.ts';

const Fields = z.object({ livesOn: Extent.nullable(), assessedOn: z.string(), note: z.string() });
export type MaintenanceFields = z.infer<typeof Fields>;

/** Whether it lives on. */
export const maintenanceKind: SectionKind<MaintenanceFields> = {
  name: 'maintenance',
  Fields,
  read: ({ followUp: { maintenance } }) => ({
    livesOn: maintenance?.livesOn ?? null,
    assessedOn: maintenance?.assessedOn ?? '',
    note: maintenance?.note ?? '',
  }),
  change: ({ livesOn, assessedOn, note }, { followUp }) => ({
    followUp: {
      ...followUp,
      maintenance: livesOn === null ? null : { livesOn, assessedOn: typedDate(assessedOn), note: note.trim() },
    },
  }),
  label: (field) => followUpText.maintenance[field],
  words: (fields, field) =>
    field !== 'livesOn' ? fields[field] : fields.livesOn === null ? '' : extentName[fields.livesOn],
};
