import { Change } from '@halsouppdrag/domain';
import type { QueryClient } from '@tanstack/react-query';
import { tellOfChanges } from './change-listeners.ts';
import { followsSingleChanges, isStaleAfter } from './live-changes-stale.ts';

/** A few changes at once are one reading again. */
const gatherMs = 150;
/** How long to wait when the server has said no: soon once, as when it has just started, and ever longer while it goes on, as when it is full. */
const refusedMs = { first: 2_000, longest: 30_000 };
/** What is on the way when a connection is opened or lost, and heartbeats that had not shown the loss yet. */
const marginMs = 20_000;
const longestBackSeconds = 31_536_000;

/**
 * Asks again for what the page shows when somebody has changed it, for as long as the page can be seen: a browser opens
 * only six connections to a server, and tabs left open would take them all. Gives what ends it.
 */
export function followChanges(client: QueryClient): () => void {
  let source: EventSource | null = null;
  let knownUntil = performance.timeOrigin;
  let isLost = true;
  let waitMs = refusedMs.first;
  let changed: Change[] = [];
  let flushing: ReturnType<typeof setTimeout> | undefined;
  let reopening: ReturnType<typeof setTimeout> | undefined;

  const flush = () => {
    const changes = changed;
    changed = [];
    flushing = undefined;
    const isStale = ({ queryKey }: { queryKey: readonly unknown[] }) =>
      changes.some((change) => isStaleAfter(change, queryKey));
    const followsItself = ({ queryKey }: { queryKey: readonly unknown[] }) =>
      changes.every((change) => followsSingleChanges(change, queryKey));
    void client.invalidateQueries({ predicate: (query) => isStale(query) && !followsItself(query) });
    // What is not looked at now is read anew when it is.
    for (const query of client.getQueryCache().findAll({ predicate: followsItself })) query.invalidate();
    tellOfChanges(changes);
  };
  const onChange = ({ data }: MessageEvent<string>) => {
    const change = Change.safeParse(JSON.parse(data));
    if (!change.success) return onStartOver();
    changed.push(change.data);
    flushing ??= setTimeout(flush, gatherMs);
  };
  const onStartOver = () => {
    void client.invalidateQueries({ predicate: ({ queryKey }) => isStaleAfter(anything, queryKey) });
  };
  const lose = () => {
    if (isLost) return;
    isLost = true;
    knownUntil = Date.now();
  };
  const close = () => {
    clearTimeout(reopening);
    source?.close();
    source = null;
    lose();
  };
  const open = () => {
    close();
    const opened = new EventSource(`/api/changes?secondsBack=${secondsSince(knownUntil)}`);
    opened.addEventListener('open', () => {
      isLost = false;
      waitMs = refusedMs.first;
    });
    opened.addEventListener('change', onChange);
    opened.addEventListener('resync', onStartOver);
    opened.addEventListener('error', () => {
      lose();
      // A lost connection the browser takes up again by itself, from where it was; a refusal it takes as final.
      if (opened.readyState !== EventSource.CLOSED) return;
      reopening = setTimeout(open, waitMs);
      waitMs = Math.min(2 * waitMs, refusedMs.longest);
    });
    source = opened;
  };
  const onVisibility = () => (document.hidden ? close() : open());

  onVisibility();
  document.addEventListener('visibilitychange', onVisibility);
  return () => {
    document.removeEventListener('visibilitychange', onVisibility);
    clearTimeout(flushing);
    close();
  };
}

/** A change to no one knows what. */
const anything = { entity: '', entityId: '' };

function secondsSince(moment: number): number {
  const seconds = Math.ceil((Date.now() - moment + marginMs) / 1000);
  return Math.min(Math.max(seconds, 0), longestBackSeconds);
}
