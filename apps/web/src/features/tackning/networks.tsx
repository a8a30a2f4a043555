import { hasEnded, type Network, roadModes } from '@halsouppdrag/domain';
import { Button } from '@midas-ds/components/button';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FileTrigger, Group } from 'react-aria-components';
import { answer } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { usePerson } from '../../app/use-session.ts';
import { number } from '../../format/format.ts';
import { travelText as text } from '../../text/tackning-travel.ts';
import { NetworkParts } from './network-parts.tsx';
import { networksQuery } from './network-queries.ts';
import styles from './networks.module.css';
import { useUpload } from './use-upload.ts';

/** The road networks that are read in, and, for the data steward, reading in another. */
export function Networks() {
  const networks = useQuery(networksQuery);
  const isSteward = usePerson()?.role === 'datasteward';
  const items = networks.data?.items ?? [];
  return (
    <details className={styles['networks']}>
      <summary>{text.networks}</summary>
      <p>{text.networksIntro}</p>
      {networks.isError ? <p role="alert">{networks.error.message}</p> : null}
      {networks.data !== undefined && items.length === 0 ? <p>{text.noNetworks}</p> : null}
      <ul className={styles['list']}>
        {items.map((network) => (
          <li key={network.id}>
            <OneNetwork network={network} isSteward={isSteward} />
          </li>
        ))}
      </ul>
      {isSteward ? <UploadField /> : <p className={styles['quiet']}>{text.networksWho}</p>}
    </details>
  );
}

function OneNetwork({ network, isSteward }: { network: Network; isSteward: boolean }) {
  const client = useQueryClient();
  const [asked, setAsked] = useState(false);
  const remove = useMutation({
    mutationFn: async () => {
      const response = await api.networks[':id'].$delete({ param: { id: network.id } });
      if (!response.ok) await answer(response);
    },
    onSuccess: () => client.invalidateQueries({ queryKey: networksQuery.queryKey }),
  });
  const { fileName, state, share, problem, summary } = network;
  const isReading = !hasEnded(state);
  return (
    <>
      <p>
        <strong>{fileName}</strong>{' '}
        <span role="status">{state === 'running' ? text.reading(number(100 * share)) : text.states[state]}</span>
      </p>
      {isReading ? <progress max={1} value={share} aria-label={text.states.running} /> : null}
      {problem === null ? null : <p role="alert">{problem}</p>}
      {summary === null ? null : <Told network={network} summary={summary} />}
      {remove.isError ? <p role="alert">{remove.error.message}</p> : null}
      {!isSteward ? null : asked ? (
        <Group aria-label={text.sure(fileName)} className={styles['ask'] ?? ''}>
          <p>
            <strong>{text.sure(fileName)}</strong>
          </p>
          <Button variant="danger" size="medium" isDisabled={remove.isPending} onPress={() => remove.mutate()}>
            {text.remove}
          </Button>
          <Button variant="secondary" size="medium" onPress={() => setAsked(false)} autoFocus>
            {text.keep}
          </Button>
        </Group>
      ) : (
        <Button
          variant="secondary"
          size="medium"
          isDisabled={remove.isPending}
          aria-label={isReading ? text.cancelThis(fileName) : text.removeThis(fileName)}
          // What is not yet read is no loss, and a cancelled reading can be begun again.
          onPress={() => (state === 'done' ? setAsked(true) : remove.mutate())}
        >
          {isReading ? text.cancel : text.remove}
        </Button>
      )}
    </>
  );
}

function Told({ network, summary }: { network: Network; summary: NonNullable<Network['summary']> }) {
  return (
    <div className={styles['quiet']}>
      <p>
        {text.data(network.attribution, network.date)} {text.length(number(summary.km))}{' '}
        {text.from(network.uploadedAt.slice(0, 10), network.uploadedBy)}
      </p>
      {roadModes.map((mode) => (
        <NetworkParts key={mode} mode={mode} told={summary[mode]} />
      ))}
    </div>
  );
}

function UploadField() {
  const { upload, send, cancel } = useUpload();
  if (upload.kind === 'sending') {
    const said = upload.share === 1 ? text.storing : text.sending(number(100 * upload.share));
    return (
      <div className={styles['sending']}>
        <p role="status">{said}</p>
        <progress max={1} value={upload.share} aria-label={said} />
        <Button variant="secondary" size="medium" onPress={cancel}>
          {text.cancel}
        </Button>
      </div>
    );
  }
  return (
    <>
      <FileTrigger
        acceptedFileTypes={['.pbf']}
        onSelect={(files) => {
          const file = files?.[0];
          if (file !== undefined) send(file);
        }}
      >
        <Button variant="secondary" size="medium">
          {text.upload}
        </Button>
      </FileTrigger>
      {upload.kind === 'failed' ? <p role="alert">{upload.message}</p> : null}
    </>
  );
}
