import { type Step, stepName, steps } from '@halsouppdrag/domain';
import { Check } from 'lucide-react';
import { storyText } from '../../../../text/insats-story.ts';
import styles from './step.module.css';

const text = storyText.step;

/** The four steps and the end, those done ticked. */
export function StepTrack({ step }: { step: Step }) {
  const here = steps.indexOf(step);
  return (
    <ol className={styles['track']}>
      {steps.map((one, index) => {
        const isDone = index < here || step === 'closed';
        return (
          <li
            key={one}
            className={styles['stop']}
            data-done={isDone ? '' : undefined}
            data-here={index === here ? '' : undefined}
            aria-current={index === here ? 'step' : undefined}
          >
            <span className={styles['mark']} aria-hidden="true">
              {isDone ? <Check size={16} strokeWidth={3} /> : index + 1}
            </span>
            <span>{stepName[one]}</span>
            {isDone ? <span className="visually-hidden">, {text.done}</span> : null}
            {index === here ? <span className="visually-hidden">, {text.here}</span> : null}
          </li>
        );
      })}
    </ol>
  );
}
