import type { Insats } from '@halsouppdrag/domain';
import { Button } from '@midas-ds/components/button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { use, useEffect, useRef, useState } from 'react';
import { ApiProblem, answer } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { insatsQuery } from '../../api/queries.ts';
import { panelName } from '../../app/panel-content.ts';
import { useViewState } from '../../app/use-view-state.ts';
import { insatsText as text } from '../../text/insats.ts';
import { shellText } from '../../text/shell.ts';
import { PanelNotice } from '../panel-notice.ts';
import { versionTag } from '../version-tag.ts';
import styles from './insats.module.css';

/** Removal in two steps, asked where the button stands. */
export function InsatsRemoval({ insats }: { insats: Insats }) {
  const [question, setQuestion] = useState<'unasked' | 'asked' | 'declined'>('unasked');
  const removed = useRef(false);
  const client = useQueryClient();
  const [, change] = useViewState();
  const leave = use(PanelNotice);
  const remove = useMutation({
    mutationFn: async () => {
      const response = await api.insatser[':id'].$delete({
        param: { id: insats.id },
        header: { 'if-match': versionTag(insats.version) },
      });
      if (!response.ok) await answer(response);
    },
    onSuccess: () => {
      removed.current = true;
      const panel = insats.areaIds[0] ?? panelName({ kind: 'insats', insatsId: insats.id });
      leave({ panel, message: text.removed });
      change({ panel }, true);
      // Not what this panel itself asked: it is gone, and asking would only say so.
      void client.invalidateQueries({ queryKey: ['insatser'], predicate: (one) => !one.queryKey.includes(insats.id) });
    },
    // The newer version is what the person should see before deciding again.
    onError: () => client.invalidateQueries({ queryKey: ['insatser', 'one', insats.id] }),
  });

  // "Back" must not show it as if it were still there. Forgotten only once nothing shows it, or it would be asked for.
  useEffect(
    () => () => {
      if (removed.current) client.removeQueries({ queryKey: insatsQuery(insats.id).queryKey });
    },
    [client, insats.id],
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
        {text.remove}
      </Button>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a question with its two answers is no form.
    <div className={styles['ask']} role="group" aria-label={text.removeTitle} ref={showWhole}>
      <p>
        <strong>{text.removeTitle}</strong> {text.removeSure(insats.title)}
      </p>
      {remove.isError ? (
        <p role="alert" className={styles['failed']}>
          {text.removeFailed}. {failureText(remove.error)}
        </p>
      ) : null}
      <div className={styles['answers']}>
        <Button variant="danger" size="medium" isDisabled={remove.isPending} onPress={() => remove.mutate()}>
          {text.removeYes}
        </Button>
        <Button variant="secondary" size="medium" onPress={() => setQuestion('declined')} autoFocus>
          {text.cancel}
        </Button>
      </div>
    </div>
  );
}

/** The focus that a button takes by itself does not scroll, and on a phone the answers would stay out of sight. */
function showWhole(question: HTMLElement | null) {
  question?.scrollIntoView({ block: 'nearest' });
}

function failureText(error: unknown): string {
  if (!(error instanceof ApiProblem)) return shellText.offline;
  return error.problem.status === 412 ? text.removeStale : error.message;
}
