import { Button } from '@midas-ds/components/button';
import { ApiProblem } from '../api/api-problem.ts';
import { isLate } from '../api/contact.ts';
import { shellText } from '../text/shell.ts';
import styles from './failure.module.css';

/** Why something could not be fetched, in words. */
export function failureSaid(error: unknown): string {
  if (error instanceof ApiProblem) return error.message;
  return isLate(error) ? shellText.late : shellText.offline;
}

/** Says that something could not be fetched, why, and offers to try again. */
export function Failure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return (
    <div role="alert" className={styles['failure']}>
      <h2>{shellText.failedTitle}</h2>
      <p>{failureSaid(error)}</p>
      <Button variant="secondary" size="medium" onPress={onRetry}>
        {shellText.tryAgain}
      </Button>
    </div>
  );
}
