import { type Insats, type Missing, type Step, stepName } from '@halsouppdrag/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { ApiProblem } from '../../../api/api-problem.ts';
import { storeMoved } from '../../../api/store-moved.ts';
import { boardText as text } from '../../../text/board.ts';
import { unsentMoveText } from '../../../text/unsent-move.ts';
import { stepOrKeep } from '../story/step/step-or-keep.ts';

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

/** Moves a card from column to column, on the screen when the server has said yes or the device keeps it to be sent. */
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
    mutationFn: ({ insats, to, reason }: Move) => stepOrKeep(client, insats, { to, reason }),
    // What stands at another card is still to be read.
    onMutate: ({ insats }) => setHindrance((found) => (found?.insats.id === insats.id ? null : found)),
    onSuccess: (stored, { insats, to }) => {
      if (stored === null) {
        say(`${insats.title}: ${unsentMoveText.kept(stepName[to])}`);
        return;
      }
      storeMoved(client, stored);
      // The columns are right already; only a change by somebody else makes them be asked for again.
      void client.invalidateQueries({ queryKey: ['insatser'], predicate: ({ queryKey }) => queryKey[1] !== 'board' });
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
