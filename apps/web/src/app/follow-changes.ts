import { queryClient } from '../api/query-client.ts';
import { firstViewDone } from './first-view-done.ts';

/** Waits for the first view, which reads everything anew anyhow; fails quietly, since the page works without. */
void firstViewDone
  .then(() => import('../api/live-changes.ts'))
  .then(
    ({ followChanges }) => followChanges(queryClient),
    () => undefined,
  );
