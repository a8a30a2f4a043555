import { type Step, stepName } from '@halsouppdrag/domain';
import { Button } from '@midas-ds/components/button';
import { CircleCheck } from 'lucide-react';
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
      {failure === null ? null : (
        <p role="alert" className={styles['failed']}>
          {failure}
        </p>
      )}
    </div>
  );
}
