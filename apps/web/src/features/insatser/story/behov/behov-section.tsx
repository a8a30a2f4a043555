import { partText } from '../../../../text/insats-story-parts.ts';
import styles from '../story.module.css';
import { useStory } from '../story-context.ts';
import { StorySection } from '../story-section.tsx';
import { BehovChoice } from './behov-choice.tsx';
import { BehovItem } from './behov-item.tsx';
import { behovKind } from './behov-kind.ts';

/** The behov the insats is to meet, each with what shows that it is one. */
export function BehovSection() {
  const { story } = useStory();
  return (
    <StorySection kind={behovKind} level={2} form={(form) => <BehovChoice form={form} />}>
      {story.behov.length === 0 ? (
        <p className={styles['quiet']}>{partText.behov.none}</p>
      ) : (
        <ul className={styles['cards']}>
          {story.behov.map((behov) => (
            <BehovItem key={behov.id} behov={behov} />
          ))}
        </ul>
      )}
    </StorySection>
  );
}
