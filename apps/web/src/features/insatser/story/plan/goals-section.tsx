import { goalKindName } from '@halsouppdrag/domain';
import { goalSpanText } from '../../../../panel/insats/goal-text.ts';
import { partText } from '../../../../text/insats-story-parts.ts';
import styles from '../story.module.css';
import { useStory } from '../story-context.ts';
import { StorySection } from '../story-section.tsx';
import { GoalsForm } from './goals-form.tsx';
import { goalsKind } from './goals-kind.ts';

/** What it is to reach, from where to where. */
export function GoalsSection() {
  const { goals } = useStory().insats;
  return (
    <StorySection kind={goalsKind} form={(form) => <GoalsForm form={form} />}>
      {goals.length === 0 ? (
        <p className={styles['quiet']}>{partText.goals.none}</p>
      ) : (
        <ul className={styles['cards']}>
          {goals.map((goal) => (
            <li key={goal.id} className={styles['card']}>
              <p className={styles['lead']}>{goal.text}</p>
              <p>
                {goalSpanText(goal)} <span className={styles['quiet']}>{goalKindName[goal.kind]}</span>
              </p>
            </li>
          ))}
        </ul>
      )}
    </StorySection>
  );
}
