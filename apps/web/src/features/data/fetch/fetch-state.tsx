import { type DataService, hasEnded } from '@halsouppdrag/domain';
import { fetchGoingText as text } from '../../../text/data-fetch-going.ts';
import { ProgressLine } from '../import/progress-line.tsx';
import { CallTrouble, FetchTrouble } from './fetch-trouble.tsx';
import type { AnyFetch, Fetching } from './use-fetch.ts';

/** What has become of a fetch that has not come to a file: how it goes, that it was stopped, or why nothing came. */
export function FetchState({
  fetching,
  services,
  interrupted = text.interrupted,
  onStop,
}: {
  fetching: Fetching;
  services: readonly DataService[];
  /** What is said when the server stopped meanwhile. */
  interrupted?: string;
  onStop: () => void;
}) {
  switch (fetching.kind) {
    case 'none':
    case 'done':
      return null;
    case 'starting':
      return <ProgressLine label={text.starting} share={null} onStop={null} />;
    case 'gone':
      return <p role="alert">{interrupted}</p>;
    case 'failed':
      return <CallTrouble error={fetching.error} />;
    case 'followed': {
      const { job, isLost } = fetching;
      if (!hasEnded(job.state)) return <Going job={job} isLost={isLost} onStop={onStop} />;
      switch (job.state) {
        case 'cancelled':
          return <p role="status">{text.stopped}</p>;
        case 'interrupted':
          return <p role="alert">{interrupted}</p>;
        case 'failed': {
          const service = services.find(({ name }) => name === job.progress?.serviceName);
          return <FetchTrouble message={job.problem ?? text.failed} service={service} />;
        }
        default:
          return <ProgressLine label={text.reading} share={null} onStop={null} />;
      }
    }
  }
}

function Going({ job, isLost, onStop }: { job: AnyFetch; isLost: boolean; onStop: () => void }) {
  const { part, parts } = job.progress ?? { part: null, parts: null };
  // What is under way has not come.
  const share = part === null || parts === null || parts === 1 ? null : (part - 1) / parts;
  return (
    <div role="status">
      <ProgressLine label={isLost ? text.lost : text.going(job)} share={share} onStop={onStop} />
    </div>
  );
}
