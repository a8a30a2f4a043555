import type { Scenario } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ViewState } from '../../app/view-state.ts';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import { dateAndTime } from '../../format/format.ts';
import { scenarioText } from '../../text/tackning-scenarios.ts';
import styles from './scenario.module.css';
import { scenarioVersionsQuery } from './scenario-queries.ts';
import { unedited } from './use-asked.ts';

const text = scenarioText.versions;

/** What the address becomes to show a version; the latest is what holds, also when a later one is written. */
export function versionIn({ id, latestVersion }: Pick<Scenario, 'id' | 'latestVersion'>, version: number) {
  return {
    ...unedited,
    scenario: id,
    version: version === latestVersion ? undefined : version,
  } satisfies Partial<ViewState>;
}

/** Who wrote each version and when, with a link to it. Asked for when somebody wants to know. */
export function ScenarioVersions({ scenario }: { scenario: Scenario }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className={styles['versions']} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{text.title}</summary>
      {isOpen ? <Versions scenario={scenario} /> : null}
    </details>
  );
}

function Versions({ scenario }: { scenario: Scenario }) {
  const query = useQuery(scenarioVersionsQuery(scenario.id));
  if (query.data === undefined && query.isError)
    return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined) return <Loading lines={2} />;
  return (
    <ol className={styles['versionList']} reversed>
      {query.data.items.map(({ version, name, updatedAt, updatedBy }) => (
        <li key={version} value={version}>
          <Link
            to="/tackning"
            search={(previous) => ({ ...previous, ...versionIn(scenario, version) })}
            aria-current={version === scenario.version ? 'true' : undefined}
          >
            {text.one(version, name)}
          </Link>{' '}
          {text.by(updatedBy, dateAndTime(updatedAt))}
          {version === scenario.version ? ` ${text.shown}` : null}
        </li>
      ))}
    </ol>
  );
}
