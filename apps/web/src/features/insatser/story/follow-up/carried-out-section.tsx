import { Extent, extentName, extents } from '@halsouppdrag/domain';
import { z } from 'zod';
import { PillChoice } from '../../../../components/pill-choice.tsx';
import { TextEntry } from '../../../../components/text-entry.tsx';
import { followUpText } from '../../../../text/insats-follow-up.ts';
import type { SectionKind } from '../edit/section-kind.ts';
import { useStory } from '../story-context.ts';
import { StorySection } from '../story-section.tsx';
import { Answered } from './answered.tsx';

const text = followUpText.carriedOut;

const Fields = z.object({ involved: z.string(), asPlanned: Extent.nullable(), asPlannedNote: z.string() });

const carriedOutKind: SectionKind<z.infer<typeof Fields>> = {
  name: 'carriedOut',
  Fields,
  read: ({ followUp: { involved, asPlanned, asPlannedNote } }) => ({ involved, asPlanned, asPlannedNote }),
  change: ({ involved, asPlanned, asPlannedNote }, { followUp }) => ({
    followUp: { ...followUp, involved: involved.trim(), asPlanned, asPlannedNote: asPlannedNote.trim() },
  }),
  label: (field) => text[field],
  words: (fields, field) =>
    field !== 'asPlanned' ? fields[field] : fields.asPlanned === null ? '' : extentName[fields.asPlanned],
};

/** Who took part in carrying it out, and whether it became what was planned. */
export function CarriedOutSection() {
  const { involved, asPlanned, asPlannedNote } = useStory().insats.followUp;
  return (
    <StorySection
      kind={carriedOutKind}
      form={({ fields, errors, type }) => (
        <>
          <TextEntry
            label={text.involved}
            help={text.involvedHelp}
            value={fields.involved}
            name="followUp.involved"
            error={errors['followUp.involved']}
            maxLength={2000}
            lines
            onChange={(typed) => type({ involved: typed })}
          />
          <PillChoice
            label={text.asPlanned}
            options={extents}
            nameOf={(extent) => extentName[extent]}
            chosen={fields.asPlanned}
            name="followUp.asPlanned"
            onChange={(extent) => type({ asPlanned: extent })}
          />
          <TextEntry
            label={text.asPlannedNote}
            value={fields.asPlannedNote}
            name="followUp.asPlannedNote"
            error={errors['followUp.asPlannedNote']}
            maxLength={2000}
            lines
            onChange={(typed) => type({ asPlannedNote: typed })}
          />
        </>
      )}
    >
      <Answered question={text.involved} answer={involved} />
      <Answered
        question={text.asPlanned}
        answer={[asPlanned === null ? '' : `${extentName[asPlanned]}.`, asPlannedNote].join(' ').trim()}
      />
    </StorySection>
  );
}
