import type { AskedPlacement, PlacementAnswer } from '@halsouppdrag/domain';
import { failureSaid } from '../../components/failure.tsx';
import { placementText as text } from '../../text/tackning-placement.ts';
import { percentUp } from './suggestion-figures.ts';
import styles from './tackning.module.css';
import type { Asking } from './use-placement.ts';

/** How it goes, or why what was pressed did not happen, read out as it changes. */
export function AskingStatus({ asking, trouble }: { asking: Asking; trouble: unknown }) {
  return (
    <p role="status" className={styles['note']}>
      {trouble === null ? saidOf(asking) : failureSaid(trouble)}
    </p>
  );
}

function saidOf(asking: Asking): string | null {
  switch (asking.kind) {
    case 'none':
      return null;
    case 'followed':
      return saidOfJob(asking.job);
    default:
      return text.asking[asking.kind];
  }
}

function saidOfJob({ state, ahead, progress, answer, problem, mayCancel }: AskedPlacement): string {
  const whose = mayCancel ? '' : ` ${text.notYours}`;
  if (state === 'waiting') return `${text.waiting(ahead)}${whose}`;
  if (state === 'cancelled') return text.cancelled((progress?.suggestions.length ?? 0) > 1);
  if (state === 'done') return answer === null ? text.failed : endOf(answer);
  if (state !== 'running') return problem ?? text.failed;
  const working = progress?.working ?? null;
  if (working === null) return `${text.asking.starting}${whose}`;
  const soFar = working.gap === null ? '' : ` ${text.soFar(percentUp(working.gap))}`;
  return `${text.working(working.count)}${soFar}${whose}`;
}

function endOf({ end, suggestions }: PlacementAnswer): string {
  const found = suggestions.length - 1;
  // A single unit always has room: what does not is a cover of everyone.
  if (end === 'noRoom' && found === 0) return text.noFullCover;
  const unproven = suggestions.filter(({ proven }) => !proven).length;
  const said = text.ends[end] ?? text.done(found);
  return unproven === 0 ? said : `${said} ${text.notProven(unproven)}`;
}
