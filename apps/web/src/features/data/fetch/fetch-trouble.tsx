import type { DataService } from '@halsouppdrag/domain';
import { ApiProblem } from '../../../api/api-problem.ts';
import { failureSaid } from '../../../components/failure.tsx';
import { fetchText as text } from '../../../text/data-fetch.ts';
import styles from '../data.module.css';

/** Why a call gave nothing, and how it is done by hand where the database cannot be reached. */
export function CallTrouble({ error, service }: { error: Error; service?: DataService | undefined }) {
  const isAway = error instanceof ApiProblem && error.problem.status === 503;
  const message = failureSaid(error);
  return <FetchTrouble message={message} service={isAway ? service : undefined} />;
}

/** Why nothing came, with the database's own pages. */
export function FetchTrouble({ message, service }: { message: string; service: DataService | undefined }) {
  return (
    <div role="alert" className={styles['steps']}>
      <p>
        <strong>{message}</strong>
      </p>
      {service === undefined ? null : (
        <p>
          <a href={text.pageOf(service.address)} target="_blank" rel="noreferrer">
            {text.openPage(service.name)}
          </a>
        </p>
      )}
    </div>
  );
}
