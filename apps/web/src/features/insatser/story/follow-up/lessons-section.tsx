import { z } from 'zod';
import { TextEntry } from '../../../../components/text-entry.tsx';
import { followUpText } from '../../../../text/insats-follow-up.ts';
import type { SectionKind } from '../edit/section-kind.ts';
import { useStory } from '../story-context.ts';
import { StorySection } from '../story-section.tsx';
import { Answered } from './answered.tsx';

const text = followUpText.lessons;

const Fields = z.object({ learned: z.string(), unintended: z.string() });

const lessonsKind: SectionKind<z.infer<typeof Fields>> = {
  name: 'lessons',
  Fields,
  read: ({ followUp: { learned, unintended } }) => ({ learned, unintended }),
  change: ({ learned, unintended }, { followUp }) => ({
    followUp: { ...followUp, learned: learned.trim(), unintended: unintended.trim() },
  }),
  label: (field) => text[field],
  words: (fields, field) => fields[field],
};

/** What was learned, and what happened that nobody meant. */
export function LessonsSection() {
  const { learned, unintended } = useStory().insats.followUp;
  return (
    <StorySection
      kind={lessonsKind}
      form={({ fields, errors, type }) => (
        <>
          <TextEntry
            label={text.learned}
            value={fields.learned}
            name="followUp.learned"
            error={errors['followUp.learned']}
            maxLength={5000}
            lines
            onChange={(typed) => type({ learned: typed })}
          />
          <TextEntry
            label={text.unintended}
            help={text.unintendedHelp}
            value={fields.unintended}
            name="followUp.unintended"
            error={errors['followUp.unintended']}
            maxLength={5000}
            lines
            onChange={(typed) => type({ unintended: typed })}
          />
        </>
      )}
    >
      <Answered question={text.learned} answer={learned} />
      <Answered question={text.unintended} answer={unintended} />
    </StorySection>
  );
}
