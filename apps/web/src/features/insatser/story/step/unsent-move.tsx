import { stepName } from '@halsouppdrag/domain';
import outboxStyles from '../../../../outbox/outbox.module.css';
import { NeedsYou } from '../../../../outbox/unsent-entries.tsx';
import { UnsentMark } from '../../../../outbox/unsent-mark.tsx';
import { UnsentWhy } from '../../../../outbox/unsent-why.tsx';
import { useMyUnsent } from '../../../../outbox/use-unsent.ts';
import { unsentMoveText as text } from '../../../../text/unsent-move.ts';

/** The moves of an insats to another step that are made on this device and not yet sent. */
export function useUnsentMoves(insatsId: string) {
  return useMyUnsent().flatMap((write) =>
    write.content.kind === 'moveInsats' && write.content.base.id === insatsId
      ? [{ write, content: write.content }]
      : [],
  );
}

/** That an insats is on its way to another step, or what stands in the way. */
export function UnsentMoves({ moves }: { moves: ReturnType<typeof useUnsentMoves> }) {
  return (
    <ul className={outboxStyles['unsent']}>
      {moves.map(({ write, content }) => (
        <li key={write.key} className={outboxStyles['item']}>
          <p className={outboxStyles['head']}>
            <UnsentMark />
            {text.waits(stepName[content.to])}
          </p>
          {content.reason === '' ? null : <p className={outboxStyles['written']}>{content.reason}</p>}
          <UnsentWhy write={write} />
          <NeedsYou write={write} />
        </li>
      ))}
    </ul>
  );
}
