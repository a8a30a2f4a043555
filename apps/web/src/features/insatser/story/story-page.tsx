import type { InsatsStory } from '@halsouppdrag/domain';
import { useMemo } from 'react';
import { UnsentChanges } from '../../../outbox/unsent-changes.tsx';
import { useMyUnsent } from '../../../outbox/use-unsent.ts';
import { withUnsent } from '../../../outbox/with-unsent.ts';
import { insatsText } from '../../../text/insats.ts';
import { storyText as text } from '../../../text/insats-story.ts';
import { BehovSection } from './behov/behov-section.tsx';
import { DiarySection } from './diary-section.tsx';
import { CarriedOutSection } from './follow-up/carried-out-section.tsx';
import { EffectSection } from './follow-up/effect-section.tsx';
import { LessonsSection } from './follow-up/lessons-section.tsx';
import { MaintenanceSection } from './follow-up/maintenance-section.tsx';
import { ReachSection } from './follow-up/reach-section.tsx';
import { HistorySection } from './history/history-section.tsx';
import { PartnersSection } from './partners/partners-section.tsx';
import { DecisionSection } from './plan/decision-section.tsx';
import { GoalsSection } from './plan/goals-section.tsx';
import { PlanSection } from './plan/plan-section.tsx';
import { ResourcesSection } from './plan/resources-section.tsx';
import { SamverkanSection } from './plan/samverkan-section.tsx';
import { WhenSection } from './plan/when-section.tsx';
import { StepBar } from './step/step-bar.tsx';
import styles from './story.module.css';
import { StoryContext } from './story-context.ts';
import { StoryHead } from './story-head.tsx';
import { StorySources } from './story-sources.tsx';
import { useStoryView } from './use-story-view.ts';

/** The page itself, from what it is for to what came of it. */
export function StoryPage({ story: stored }: { story: InsatsStory }) {
  const unsent = useMyUnsent();
  const story = useMemo(() => ({ ...stored, insats: withUnsent(stored.insats, unsent) }), [stored, unsent]);
  const { view, said } = useStoryView(story);
  const { insats } = story;
  return (
    <StoryContext value={view}>
      <article className={styles['page']}>
        <p role="status" className={styles['said']} data-screen-only>
          {said}
        </p>
        <StoryHead />
        <UnsentChanges kind="changeInsats" id={insats.id} names={insatsText.fieldName} />
        <StepBar />
        <BehovSection />
        <PartnersSection />
        <section className={styles['part']} aria-labelledby="del-insats">
          <h2 id="del-insats">{text.parts.insats}</h2>
          <PlanSection />
          <WhenSection />
          <ResourcesSection />
          <GoalsSection />
          <SamverkanSection />
          {insats.samverkan || story.decisions.length > 0 ? <DecisionSection /> : null}
        </section>
        <DiarySection />
        <section className={styles['part']} aria-labelledby="del-uppfoljning">
          <h2 id="del-uppfoljning">{text.parts.followUp}</h2>
          <ReachSection />
          <EffectSection />
          <CarriedOutSection />
          <MaintenanceSection />
          <LessonsSection />
        </section>
        <HistorySection />
        <StorySources />
      </article>
    </StoryContext>
  );
}
