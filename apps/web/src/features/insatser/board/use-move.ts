import { type Insats, type Missing, type Step, stepName } from '@halsouppdrag/domain';
import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { ApiProblem, answer } from '../../../api/api-problem.ts';
import { api } from '../../../api/client.ts';
import { insatsQuery } from '../../../api/queries.ts';
import { versionTag } from '../../../panel/version-tag.ts';
import { boardText as text } from '../../../text/board.ts';
import { type ColumnPages, moveInPages } from './move-in-pages.ts';

/** What is said at a card that could not be moved. */
export interface Hindrance {
  readonly insats: Insats;
  readonly detail: string;
  readonly missing: readonly Missing[];
}

interface Move {
  readonly insats: Insats;
  readonly to: Step;
  readonly reason: string;
}

/** Moves a card from column to column, at once on the screen when the server has said yes. */
export function useMove(say: (message: string) => void) {
  const client = useQueryClient();
  const [hindrance, setHindrance] = useState<Hindrance | null>(null);
  const hinder = useCallback(
    (found: Hindrance) => {
      setHindrance(found);
      say(`${found.insats.title}: ${found.detail}`);
    },
    [say],
  );
  const move = useMutation({
    mutationFn: async ({ insats, to, reason }: Move) =>
      answer(
        await api.insatser[':id'].step.$post({
          param: { id: insats.id },
          header: { 'if-match': versionTag(insats.version) },
          json: { to, reason },
        }),
      ),
    // What stands at another card is still to be read.
    onMutate: ({ insats }) => setHindrance((found) => (found?.insats.id === insats.id ? null : found)),
    onSuccess: (stored) => {
      store(client, stored);
      say(text.moved(stored.title, stepName[stored.step]));
    },
    onError: (error, { insats }) => {
      const status = error instanceof ApiProblem ? error.problem.status : 0;
      if (status === 412 || status === 404) void client.invalidateQueries({ queryKey: ['insatser'] });
      hinder({ insats, detail: failureText(error), missing: error instanceof ApiProblem ? error.missing : [] });
    },
  });
  return {
    move: move.mutate,
    moving: move.isPending ? move.variables.insats.id : null,
    hindrance,
    hinder,
    dismiss: useCallback(() => setHindrance(null), []),
  };
}

function failureText(error: Error): string {
  if (!(error instanceof ApiProblem)) return text.offline;
  if (error.problem.status === 412) return text.stale;
  return error.missing.length > 0 ? text.shut : error.message;
}

function store(client: QueryClient, stored: Insats) {
  client.setQueryData(insatsQuery(stored.id).queryKey, stored);
  for (const { queryKey } of client.getQueryCache().findAll({ queryKey: ['insatser', 'board'] })) {
    const isItsColumn = queryKey[3] === stored.step;
    client.setQueryData<ColumnPages>(queryKey, (old) => old && moveInPages(old, stored, isItsColumn));
  }
  // The columns are right already; only a change by somebody else makes them be asked for again.
  void client.invalidateQueries({ queryKey: ['insatser'], predicate: ({ queryKey }) => queryKey[1] !== 'board' });
}
