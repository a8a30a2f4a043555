import { insatsText } from '../../text/insats.ts';
import styles from './form.module.css';
import type { FormWords } from './record-kind.ts';
import type { SaveFailure } from './save-failure.ts';

/** What happened to a save that did not succeed, and what to do; everything typed is still there. */
export function SaveFailureNote({ failure, words }: { failure: SaveFailure<unknown>; words: FormWords }) {
  return (
    <p className={styles['wrong']}>
      <strong>{words.failedTitle}.</strong> {inWords(failure, words)}
    </p>
  );
}

function inWords(failure: SaveFailure<unknown>, words: FormWords): string {
  switch (failure.kind) {
    case 'offline':
      return words.offline;
    case 'nobody':
      return insatsText.nobodyFailed;
    case 'forbidden':
      return failure.detail;
    case 'stale':
      return insatsText.conflictTitle;
    case 'problem':
      return failure.problem.detail;
  }
}
