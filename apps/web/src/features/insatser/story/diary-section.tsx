import { UnsentEntries } from '../../../outbox/unsent-entries.tsx';
import { storyText } from '../../../text/insats-story.ts';
import { DiaryList } from '../diary/diary-list.tsx';
import { NewEntry } from '../diary/new-entry.tsx';
import { PlainSection } from './plain-section.tsx';
import { useStory } from './story-context.ts';

/** What happened, written as it happens. */
export function DiarySection() {
  const { insats, story, mayEdit } = useStory();
  return (
    <PlainSection name="diary" title={storyText.sections.diary} level={2}>
      {mayEdit && insats.lock !== 'followedUp' ? <NewEntry insatsId={insats.id} /> : null}
      <UnsentEntries insatsId={insats.id} />
      <DiaryList insatsId={insats.id} totals={story.diary} />
    </PlainSection>
  );
}
