import { Button } from '@midas-ds/components/button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { use, useEffect, useRef, useState } from 'react';
import { Group } from 'react-aria-components';
import { ApiProblem } from '../api/api-problem.ts';
import { useViewState } from '../app/use-view-state.ts';
import { shellText } from '../text/shell.ts';
import { PanelNotice } from './panel-notice.ts';
import styles from './record.module.css';

interface RemovalWords {
  readonly ask: string;
  readonly title: string;
  readonly sure: string;
  readonly yes: string;
  readonly cancel: string;
  readonly done: string;
  readonly failed: string;
  readonly stale: string;
}

/** Removal in two steps, asked where the button stands. */
export function Removal({
  words,
  list,
  id,
  next,
  send,
}: {
  words: RemovalWords;
  /** What the record's answers are kept under. */
  list: 'insatser' | 'behov' | 'partners';
  id: string;
  /** The panel to show when it is gone; none closes it. */
  next: string | undefined;
  send: () => Promise<void>;
}) {
  const [question, setQuestion] = useState<'unasked' | 'asked' | 'declined'>('unasked');
  const removed = useRef(false);
  const client = useQueryClient();
  const [, change] = useViewState();
  const leave = use(PanelNotice);
  const remove = useMutation({
    mutationFn: send,
    onSuccess: () => {
      removed.current = true;
      if (next !== undefined) leave({ panel: next, message: words.done });
      change({ panel: next }, true);
      // Not what this panel itself asked: it is gone, and asking would only say so.
      const lists = new Set<unknown>(['insatser', 'behov', 'partners']);
      void client.invalidateQueries({
        predicate: ({ queryKey }) => lists.has(queryKey[0]) && !queryKey.includes(id),
      });
    },
    // The newer version is what the person should see before deciding again.
    onError: () => client.invalidateQueries({ queryKey: [list, 'one', id] }),
  });

  // "Back" must not show it as if it were still there. Forgotten only once nothing shows it, or it would be asked for.
  useEffect(
    () => () => {
      if (removed.current) client.removeQueries({ queryKey: [list, 'one', id] });
    },
    [client, list, id],
  );

  if (question !== 'asked') {
    return (
      <Button
        variant="secondary"
        size="medium"
        icon={Trash2}
        iconPlacement="left"
        onPress={() => setQuestion('asked')}
        autoFocus={question === 'declined'}
      >
        {words.ask}
      </Button>
    );
  }
  return (
    <Group className={styles['ask'] ?? ''} aria-label={words.title} ref={showWhole}>
      <p>
        <strong>{words.title}</strong> {words.sure}
      </p>
      {remove.isError ? (
        <p role="alert" className={styles['failed']}>
          {words.failed}. {failureText(remove.error, words.stale)}
        </p>
      ) : null}
      <div className={styles['answers']}>
        <Button variant="danger" size="medium" isDisabled={remove.isPending} onPress={() => remove.mutate()}>
          {words.yes}
        </Button>
        <Button variant="secondary" size="medium" onPress={() => setQuestion('declined')} autoFocus>
          {words.cancel}
        </Button>
      </div>
    </Group>
  );
}

/** The focus that a button takes by itself does not scroll, and on a phone the answers would stay out of sight. */
export function showWhole(question: HTMLElement | null) {
  question?.scrollIntoView({ block: 'nearest' });
}

/** Why something was not done, in the API's words; another's change in those of the one who asks. */
export function failureText(error: unknown, stale: string): string {
  if (!(error instanceof ApiProblem)) return shellText.offline;
  return error.problem.status === 412 ? stale : error.message;
}
