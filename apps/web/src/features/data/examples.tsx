import { Button } from '@midas-ds/components/button';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Group } from 'react-aria-components';
import { answer } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { usePerson } from '../../app/use-session.ts';
import { ExampleMark } from '../../components/example-mark.tsx';
import { number } from '../../format/format.ts';
import { dataText as text } from '../../text/data.ts';
import styles from './data.module.css';

const examplesQuery = queryOptions({
  // Under "insatser", since a removed insats may have been made up.
  queryKey: ['insatser', 'examples'],
  queryFn: async () => answer(await api.examples.$get()),
});

/** How much of what is shown is made up, and the one action that removes it. */
export function Examples() {
  const counts = useQuery(examplesQuery).data;
  const person = usePerson();
  const client = useQueryClient();
  const [asked, setAsked] = useState(false);
  const remove = useMutation({
    mutationFn: async () => answer(await api.examples.$delete()),
    onSuccess: () => {
      setAsked(false);
      return client.invalidateQueries();
    },
  });
  const total = counts === undefined ? null : counts.insatser + counts.behov + counts.partners + counts.indicators;
  return (
    <section>
      <h2>
        {text.examplesTitle} <ExampleMark />
      </h2>
      <p role="status">
        {total === null || counts === undefined
          ? '\u00a0'
          : total === 0
            ? text.noExamples
            : text.examples(
                number(counts.insatser),
                number(counts.behov),
                number(counts.partners),
                number(counts.indicators),
              )}
        {remove.data !== undefined && total !== 0 ? ` ${text.examplesKept}` : ''}
      </p>
      {total === null || total === 0 ? null : person?.role !== 'datasteward' ? (
        <p className={styles['note']}>{text.examplesWho}</p>
      ) : asked ? (
        <Group aria-label={text.examplesSure} className={styles['ask'] ?? ''}>
          <p>
            <strong>{text.examplesSure}</strong>
          </p>
          {remove.isError ? <p role="alert">{remove.error.message}</p> : null}
          <Button variant="danger" size="medium" isDisabled={remove.isPending} onPress={() => remove.mutate()}>
            {text.examplesRemove}
          </Button>
          <Button variant="secondary" size="medium" onPress={() => setAsked(false)} autoFocus>
            {text.cancel}
          </Button>
        </Group>
      ) : (
        <p>
          <Button variant="secondary" size="medium" onPress={() => setAsked(true)}>
            {text.examplesRemove}
          </Button>
        </p>
      )}
    </section>
  );
}
