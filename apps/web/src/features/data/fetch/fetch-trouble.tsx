import type { DataService } from '@halsouppdrag/domain';
import { ApiProblem } from '../../../api/api-problem.ts';
import { fetchText as text } from '../../../text/data-fetch.ts';
import { shellText } from '../../../text/shell.ts';
import styles from '../data.module.css';

/** Why nothing came, and how it is done by hand where the database cannot be reached. */
export function FetchTrouble({ error, service }: { error: Error; service: DataService | undefined }) {
  const isAway = error instanceof ApiProblem && error.problem.status === 503;
  return (
    <div role="alert" className={styles['steps']}>
      <p>
        <strong>{error instanceof ApiProblem ? error.message : shellText.offline}</strong>
      </p>
      {isAway && service !== undefined ? (
        <p>
          <a href={text.pageOf(service.address)} target="_blank" rel="noreferrer">
            {text.openPage(service.name)}
          </a>
        </p>
      ) : null}
    </div>
  );
}
