import { AreaFetch, type AreaFile, hasEnded } from '@halsouppdrag/domain';
import { Button } from '@midas-ds/components/button';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useViewState } from '../../../app/use-view-state.ts';
import { Failure } from '../../../components/failure.tsx';
import { TextEntry } from '../../../components/text-entry.tsx';
import { areaFetchText as text } from '../../../text/data-area-fetch.ts';
import styles from '../data.module.css';
import { FetchState } from '../fetch/fetch-state.tsx';
import { useFetch } from '../fetch/use-fetch.ts';
import { areaServicesQuery, fetchAreas, readAreaFetch, readAreaFile } from './area-queries.ts';

/** Areas by address instead of a file: fetched, and then the same as a file that was sent in. */
export function FetchAreas({ onBegin, onFile }: { onBegin: () => void; onFile: (file: AreaFile) => void }) {
  const services = useQuery(areaServicesQuery);
  const [address, setAddress] = useState('');
  const { fetching, follow, stop } = useFetch({
    read: (data) => AreaFetch.safeParse(data).data ?? null,
    bring: async ({ fileId }) => onFile(await readAreaFile(fileId)),
    onTurn: () => undefined,
  });
  const [{ areaFetch: begun }, change] = useViewState();
  const takeUpAgain = useRef(() => {
    if (begun !== undefined) void follow(() => readAreaFetch(begun));
  });
  useEffect(() => takeUpAgain.current(), []);
  const isBusy = fetching.kind === 'starting' || (fetching.kind === 'followed' && !hasEnded(fetching.job.state));
  if (services.isError) return <Failure error={services.error} onRetry={() => void services.refetch()} />;
  if (services.data === undefined) return null;
  if (services.data.length === 0) return <p className={styles['note']}>{text.none}</p>;
  return (
    <>
      <h3>{text.title}</h3>
      <form
        className={styles['steps']}
        onSubmit={(event) => {
          event.preventDefault();
          if (isBusy || address.trim() === '') return;
          onBegin();
          void follow(async () => {
            const fetch = await fetchAreas(address.trim());
            change({ areaFetch: fetch.id }, true);
            return fetch;
          });
        }}
      >
        <TextEntry label={text.address} help={text.help} value={address} onChange={setAddress} maxLength={2000} />
        <p className={styles['note']}>{text.from(services.data.map(({ name }) => name))}</p>
        <div>
          <Button type="submit" variant="secondary" size="medium" isDisabled={isBusy || address.trim() === ''}>
            {text.fetch}
          </Button>
        </div>
      </form>
      <FetchState fetching={fetching} services={[]} interrupted={text.interrupted} onStop={() => void stop()} />
      {isBusy ? <p className={styles['note']}>{text.leave}</p> : null}
    </>
  );
}
