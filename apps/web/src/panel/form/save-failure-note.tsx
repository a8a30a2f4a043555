import { insatsText as text } from '../../text/insats.ts';
import styles from './form.module.css';
import type { SaveFailure } from './save-failure.ts';

/** What happened to a save that did not succeed, and what to do; everything typed is still there. */
export function SaveFailureNote({ failure }: { failure: SaveFailure }) {
  return (
    <p className={styles['wrong']}>
      <strong>{text.failedTitle}.</strong> {inWords(failure)}
    </p>
  );
}

function inWords(failure: SaveFailure): string {
  switch (failure.kind) {
    case 'offline':
      return text.offline;
    case 'nobody':
      return text.nobodyFailed;
    case 'forbidden':
      return failure.detail;
    case 'stale':
      return text.conflictTitle;
    case 'problem':
      return failure.problem.detail;
  }
}
