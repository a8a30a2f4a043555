import outboxStyles from '../../../../outbox/outbox.module.css';
import { type StepWrite, stepInWords, stepWrites } from '../../../../outbox/step-writes.ts';
import { NeedsYou } from '../../../../outbox/unsent-entries.tsx';
import { UnsentMark } from '../../../../outbox/unsent-mark.tsx';
import { UnsentWhy } from '../../../../outbox/unsent-why.tsx';
import { useMyUnsent } from '../../../../outbox/use-unsent.ts';

/** The moves of an insats to another step, or its opening, that are made on this device and not yet sent. */
export function useUnsentMoves(insatsId: string): StepWrite[] {
  return stepWrites(useMyUnsent()).filter(({ content }) => content.base.id === insatsId);
}

/** That an insats is on its way to another step, or what stands in the way. */
export function UnsentMoves({ moves }: { moves: readonly StepWrite[] }) {
  return (
    <ul className={outboxStyles['unsent']}>
      {moves.map(({ write, content }) => (
        <li key={write.key} className={outboxStyles['item']}>
          <p className={outboxStyles['head']}>
            <UnsentMark />
            {stepInWords(content)}
          </p>
          {content.reason === '' ? null : <p className={outboxStyles['written']}>{content.reason}</p>}
          <UnsentWhy write={write} />
          <NeedsYou write={write} />
        </li>
      ))}
    </ul>
  );
}
