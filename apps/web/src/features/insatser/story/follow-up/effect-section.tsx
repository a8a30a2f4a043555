import { followUpText } from '../../../../text/insats-follow-up.ts';
import styles from '../story.module.css';
import { useStory } from '../story-context.ts';
import { StorySection } from '../story-section.tsx';
import { EffectForm } from './effect-form.tsx';
import { effectKind } from './effect-kind.ts';
import { GoalEffect } from './goal-effect.tsx';
import { outcomeSeries } from './outcome-series.ts';

/** Did it have an effect: each goal from where it began, through what was measured, to what was aimed at. */
export function EffectSection() {
  const { insats } = useStory();
  return (
    <StorySection kind={effectKind} isShut={insats.goals.length === 0} form={(form) => <EffectForm form={form} />}>
      {insats.goals.length === 0 ? (
        <p className={styles['quiet']}>{followUpText.effect.none}</p>
      ) : (
        <ul className={styles['cards']}>
          {outcomeSeries(insats).map((series) => (
            <GoalEffect key={series.goal.id} series={series} />
          ))}
        </ul>
      )}
    </StorySection>
  );
}
