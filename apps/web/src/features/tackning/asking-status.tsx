import type { PlacementAnswer } from '@halsouppdrag/domain';
import { failureSaid } from '../../components/failure.tsx';
import { placementText as text } from '../../text/tackning-placement.ts';
import { percentUp } from './suggestion-figures.ts';
import styles from './tackning.module.css';
import type { Asking } from './use-placement.ts';

/** How it goes, read out as it changes. */
export function AskingStatus({ asking }: { asking: Asking }) {
  return (
    <p role="status" className={styles['note']}>
      {saidOf(asking)}
    </p>
  );
}

function saidOf(asking: Asking): string | null {
  if (asking.kind === 'none') return null;
  if (asking.kind === 'starting') return text.starting;
  if (asking.kind === 'gone') return text.gone;
  if (asking.kind === 'refused') return failureSaid(asking.error);
  if (asking.isLost) return text.lost;
  const { state, ahead, progress, answer, problem } = asking.job;
  if (state === 'waiting') return text.waiting(ahead);
  if (state === 'cancelled') return text.cancelled;
  if (state === 'done') return answer === null ? text.failed : endOf(answer);
  if (state !== 'running') return problem ?? text.failed;
  const working = progress?.working ?? null;
  if (working === null) return text.starting;
  const soFar = working.gap === null ? '' : ` ${text.soFar(percentUp(working.gap))}`;
  return `${text.working(working.count)}${soFar}`;
}

function endOf({ end, suggestions }: PlacementAnswer): string {
  const found = suggestions.length - 1;
  // A single unit always has room: what does not is a cover of everyone.
  if (end === 'noRoom' && found === 0) return text.noFullCover;
  return text.ends[end] ?? text.done(found);
}
