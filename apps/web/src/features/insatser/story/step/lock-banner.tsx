import type { InsatsLock } from '@halsouppdrag/domain';
import { Button } from '@midas-ds/components/button';
import { Lock } from 'lucide-react';
import { useState } from 'react';
import { storyText } from '../../../../text/insats-story.ts';
import { useStory } from '../story-context.ts';
import { ReasonForm } from './reason-form.tsx';
import styles from './step.module.css';
import { useStepChange } from './use-step-change.ts';

const text = storyText.step;

/** Says that and why the insats is locked, and opens it again with a reason. */
export function LockBanner({ lock }: { lock: InsatsLock }) {
  const { insats, mayEdit } = useStory();
  const [asked, setAsked] = useState(false);
  const { change, isPending, failure } = useStepChange();
  return (
    <div className={styles['lock']}>
      <p>
        <Lock aria-hidden size={18} />
        {text.lock[lock]}
      </p>
      {!mayEdit ? null : asked ? (
        <ReasonForm
          title={text.reopen}
          keptAs={`insats:${insats.id}:oppna`}
          isPending={isPending}
          failure={failure}
          onCancel={() => setAsked(false)}
          onReason={async (reason) => {
            await change({ to: null, reason });
          }}
        >
          <p>{lock === 'decided' ? text.reopenDecided : text.reopenFollowedUp}</p>
        </ReasonForm>
      ) : (
        <Button variant="secondary" size="medium" onPress={() => setAsked(true)}>
          {text.reopen}
        </Button>
      )}
    </div>
  );
}
