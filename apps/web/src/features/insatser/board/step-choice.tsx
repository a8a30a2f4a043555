import { type Step, stepName, steps } from '@halsouppdrag/domain';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { ChoiceList } from '../../../components/choice-list.tsx';
import { number } from '../../../format/format.ts';
import { boardText as text } from '../../../text/board.ts';
import styles from './board.module.css';

/** Which column is shown, where there is room for one. */
export function StepChoice({
  step,
  totals,
  onChange,
}: {
  step: Step;
  totals: Record<Step, number | undefined>;
  onChange: (step: Step) => void;
}) {
  const at = steps.indexOf(step);
  const [previous, next] = [steps[at - 1], steps[at + 1]];
  const nameOf = (one: Step) => {
    const total = totals[one];
    return total === undefined ? stepName[one] : text.stepWithCount(stepName[one], number(total));
  };
  return (
    <div className={styles['steps']}>
      <button
        type="button"
        aria-label={text.previous}
        disabled={previous === undefined}
        onClick={() => previous && onChange(previous)}
      >
        <ChevronLeft aria-hidden size={20} />
      </button>
      <ChoiceList label={text.step} options={steps} nameOf={nameOf} chosen={step} onChange={onChange} />
      <button type="button" aria-label={text.next} disabled={next === undefined} onClick={() => next && onChange(next)}>
        <ChevronRight aria-hidden size={20} />
      </button>
    </div>
  );
}
