import { z } from 'zod';
import { storyText } from '../../../../text/insats-story.ts';
import { partText } from '../../../../text/insats-story-parts.ts';
import editStyles from '../edit/edit.module.css';
import type { SectionKind } from '../edit/section-kind.ts';
import { useStory } from '../story-context.ts';
import { StorySection } from '../story-section.tsx';

const text = partText.samverkan;

const samverkanKind: SectionKind<{ samverkan: boolean }> = {
  name: 'samverkan',
  Fields: z.object({ samverkan: z.boolean() }),
  read: ({ samverkan }) => ({ samverkan }),
  change: ({ samverkan }) => ({ samverkan }),
  label: () => text.question,
  words: ({ samverkan }) => (samverkan ? storyText.yes : storyText.no),
};

/** Whether several huvudmän do it together, so that tjänsteledningen has to say ja first. */
export function SamverkanSection() {
  const { samverkan } = useStory().insats;
  return (
    <StorySection
      kind={samverkanKind}
      form={({ fields, type }) => (
        <label className={editStyles['tick']}>
          <input
            type="checkbox"
            role="switch"
            aria-checked={fields.samverkan}
            checked={fields.samverkan}
            data-field="samverkan"
            onChange={(event) => type({ samverkan: event.target.checked })}
          />
          <span>
            {text.question}
            <small>{text.help}</small>
          </span>
        </label>
      )}
    >
      <p>{samverkan ? text.needs : text.needsNot}</p>
    </StorySection>
  );
}
