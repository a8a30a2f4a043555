import { type Step, stepName } from '@halsouppdrag/domain';
import { Button } from '@midas-ds/components/button';
import { CircleCheck, CloudOff } from 'lucide-react';
import { useIsAway } from '../../../../app/use-is-away.ts';
import { storyText } from '../../../../text/insats-story.ts';
import { useStory } from '../story-context.ts';
import { MissingList } from './missing-list.tsx';
import styles from './step.module.css';
import { useStepChange } from './use-step-change.ts';

const text = storyText.step;

/** What the next step waits for, and the way there once nothing does. */
export function NextStep({ next }: { next: Step }) {
  const { story, mayEdit } = useStory();
  const { change, isPending, failure } = useStepChange();
  const isAway = useIsAway();
  const { missing } = story;
  return (
    <div className={styles['next']}>
      {missing.length > 0 ? (
        <MissingList missing={missing} title={text.missingFor(next)} />
      ) : mayEdit ? (
        <p className={styles['ready']}>
          <CircleCheck aria-hidden size={18} />
          {text.nothingMissing}
        </p>
      ) : null}
      {mayEdit ? (
        <Button
          size="medium"
          isDisabled={missing.length > 0 || isPending}
          onPress={() => void change({ to: next, reason: '' }).catch(() => undefined)}
        >
          {next === 'closed' ? text.close : text.forward(stepName[next])}
        </Button>
      ) : null}
      {isAway && mayEdit && missing.length === 0 && failure === null ? (
        <p className={styles['away']}>
          <CloudOff aria-hidden size={18} />
          {text.away}
        </p>
      ) : null}
      {failure === null ? null : (
        <p role="alert" className={styles['failed']}>
          {failure}
        </p>
      )}
    </div>
  );
}
