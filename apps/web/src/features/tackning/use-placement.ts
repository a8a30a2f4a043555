import { type AskedPlacement, hasEnded, type PlacementQuestion } from '@halsouppdrag/domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { answer, isMissing } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { followJob } from '../../api/follow-job.ts';
import { cancelPlacement, heardOf, placementQuery, readPlacement, takeBackPlacement } from './placement-queries.ts';
import { groundOf } from './placement-question.ts';

/** What has become of what was asked. */
export type Asking =
  | { readonly kind: 'none' }
  | { readonly kind: 'starting' }
  /** Named by the address, and not read yet. */
  | { readonly kind: 'reading' }
  /** The server is not heard from; it is asked again and again. */
  | { readonly kind: 'lost'; readonly job: AskedPlacement | null }
  | { readonly kind: 'followed'; readonly job: AskedPlacement }
  /** What the address names was asked something else than what is asked here. */
  | { readonly kind: 'other' }
  /** The server knows no such job any more. */
  | { readonly kind: 'gone' };

/** Asked for by this page, for what was asked here then; without an id until the server has given it one. */
interface Own {
  readonly ground: string;
  id: string | null;
}

const lookAgainMs = 1000;

/**
 * Asks the server for the best places and follows how it goes, by the id in the address: it runs on when the view is
 * left or read anew, and is found again. Asking something else takes back what this page asked for: nobody would see
 * its answer. What a link brought is left to whoever asked.
 */
export function usePlacement(question: PlacementQuestion, id: string | undefined, onBegun: (id: string) => void) {
  const client = useQueryClient();
  const ground = groundOf(question);
  const [isStarting, setStarting] = useState(false);
  /** Why what was pressed last did not happen. */
  const [trouble, setTrouble] = useState<unknown>(null);
  const [isCut, setCut] = useState(false);
  const own = useRef<Own | null>(null);
  const { data, error, failureCount } = useQuery({
    ...placementQuery(id ?? ''),
    enabled: id !== undefined,
    refetchInterval: ({ state }) =>
      (isCut || state.status === 'error') && !isMissing(state.error) ? lookAgainMs : false,
  });
  const isRunning = data !== undefined && !hasEnded(data.state);

  useEffect(() => {
    setTrouble(null);
    const mine = own.current;
    if (mine === null || mine.ground === ground) return;
    own.current = null;
    setStarting(false);
    if (mine.id !== null) void takeBackPlacement(client, mine.id);
  }, [client, ground]);
  useEffect(() => {
    if (own.current?.id === id) setStarting(false);
    setCut(false);
    if (id === undefined || !isRunning) return;
    return followJob(id, readPlacement, {
      onJob: (job) => {
        setCut(false);
        heardOf(client, job);
      },
      onLost: () => setCut(true),
    });
  }, [client, id, isRunning]);
  useEffect(
    () => () => {
      // What has no id yet cannot be found again: it is taken back when it gets one.
      if (own.current?.id === null) own.current = null;
    },
    [],
  );

  const ask = async () => {
    const before = own.current?.id;
    if (before != null) void takeBackPlacement(client, before);
    const mine: Own = { ground, id: null };
    own.current = mine;
    setTrouble(null);
    setStarting(true);
    try {
      const job = await answer(await api.placements.$post({ json: question }));
      client.setQueryData(placementQuery(job.id).queryKey, job);
      if (own.current !== mine) return void takeBackPlacement(client, job.id);
      mine.id = job.id;
      onBegun(job.id);
    } catch (why) {
      if (own.current !== mine) return;
      own.current = null;
      setStarting(false);
      setTrouble(why);
    }
  };
  const cancel = async () => {
    if (isStarting) {
      const named = own.current?.id;
      own.current = null;
      setStarting(false);
      if (named != null) void takeBackPlacement(client, named);
    } else if (id !== undefined) {
      setTrouble(null);
      await cancelPlacement(client, id).catch(setTrouble);
    }
  };
  const asking = isStarting
    ? ({ kind: 'starting' } as const)
    : becomeOf({ id, data, error, failureCount, isCut, ground });
  return { asking, trouble, ask, cancel };
}

interface Known {
  readonly id: string | undefined;
  readonly data: AskedPlacement | undefined;
  readonly error: unknown;
  readonly failureCount: number;
  readonly isCut: boolean;
  readonly ground: string;
}

function becomeOf({ id, data, error, failureCount, isCut, ground }: Known): Asking {
  if (id === undefined) return { kind: 'none' };
  if (isMissing(error)) return { kind: 'gone' };
  if (data === undefined) return failureCount > 0 ? { kind: 'lost', job: null } : { kind: 'reading' };
  if (groundOf(data.question) !== ground) return { kind: 'other' };
  return isCut && failureCount > 0 ? { kind: 'lost', job: data } : { kind: 'followed', job: data };
}
