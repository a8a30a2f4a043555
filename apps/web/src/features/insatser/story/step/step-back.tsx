import { type Step, stepName, steps } from '@halsouppdrag/domain';
import { Button } from '@midas-ds/components/button';
import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { PillChoice } from '../../../../components/pill-choice.tsx';
import { storyText } from '../../../../text/insats-story.ts';
import { useStory } from '../story-context.ts';
import { ReasonForm } from './reason-form.tsx';
import { useStepChange } from './use-step-change.ts';

const text = storyText.step;

/** The way back to an earlier step, with why: it leaves a trace. */
export function StepBack() {
  const { insats } = useStory();
  const earlier = steps.slice(0, steps.indexOf(insats.step));
  const [asked, setAsked] = useState(false);
  const [to, setTo] = useState<Step | null>(null);
  const { change, isPending, failure } = useStepChange();
  const target = to !== null && earlier.includes(to) ? to : (earlier.at(-1) ?? insats.step);
  if (!asked) {
    return (
      <Button variant="tertiary" size="medium" icon={Undo2} iconPlacement="left" onPress={() => setAsked(true)}>
        {text.back}
      </Button>
    );
  }
  return (
    <ReasonForm
      title={text.back}
      keptAs={`insats:${insats.id}:tillbaka`}
      isPending={isPending}
      failure={failure}
      onCancel={() => setAsked(false)}
      onReason={async (reason) => {
        await change({ to: target, reason });
        setAsked(false);
      }}
    >
      {earlier.length > 1 ? (
        <PillChoice
          label={text.backTo}
          options={earlier}
          nameOf={(step) => stepName[step]}
          chosen={target}
          onChange={setTo}
        />
      ) : null}
    </ReasonForm>
  );
}
