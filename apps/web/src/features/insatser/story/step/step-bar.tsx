import { storyText } from '../../../../text/insats-story.ts';
import { useStory } from '../story-context.ts';
import { LockBanner } from './lock-banner.tsx';
import { NextStep } from './next-step.tsx';
import styles from './step.module.css';
import { StepBack } from './step-back.tsx';
import { StepTrack } from './step-track.tsx';
import { UnsentMoves, useUnsentMoves } from './unsent-move.tsx';

const text = storyText.step;

/** How far the work has come, what the next step waits for, and the ways on and back. */
export function StepBar() {
  const { insats, story, mayEdit } = useStory();
  const moves = useUnsentMoves(insats.id);
  const isOnItsWay = moves.some(({ write }) => write.state.kind === 'waiting');
  return (
    <section className={styles['bar']} aria-label={text.label}>
      <StepTrack step={insats.step} />
      {insats.lock === null ? null : <LockBanner lock={insats.lock} />}
      {moves.length === 0 ? null : <UnsentMoves moves={moves} />}
      {story.next === null || isOnItsWay ? null : <NextStep next={story.next} />}
      {mayEdit && !isOnItsWay && insats.step !== 'behov' && insats.step !== 'closed' ? <StepBack /> : null}
    </section>
  );
}
