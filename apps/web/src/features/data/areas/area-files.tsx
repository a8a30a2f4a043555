import type { AreaFile, AreaVersion } from '@halsouppdrag/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { usePerson } from '../../../app/use-session.ts';
import { useViewState } from '../../../app/use-view-state.ts';
import { number } from '../../../format/format.ts';
import { areaVersionText as text } from '../../../text/data-areas.ts';
import styles from '../data.module.css';
import { FileField } from '../file-field.tsx';
import { FetchAreas } from './area-fetch.tsx';
import { AreaForm } from './area-form.tsx';
import { sendAreas } from './area-queries.ts';
import { VersionList } from './version-list.tsx';

/** From a file of outlines to a version of areas that figures can be loaded for, step by step, and back again. */
export function AreaFiles() {
  const person = usePerson();
  return (
    <section>
      <h2>{text.title}</h2>
      <p>{text.intro}</p>
      {person?.role === 'datasteward' ? <Steps /> : <p className={styles['note']}>{text.who}</p>}
    </section>
  );
}

function Steps() {
  const client = useQueryClient();
  const [file, setFile] = useState<AreaFile | null>(null);
  const [receipt, setReceipt] = useState<AreaVersion | null>(null);
  const send = useMutation({ mutationFn: sendAreas, onSuccess: setFile });
  const [, change] = useViewState();
  return (
    <>
      <FileField
        label={text.file}
        accept=".geojson,.json,.gpkg,.zip"
        isDisabled={send.isPending}
        onChoose={(chosen) => {
          setFile(null);
          setReceipt(null);
          change({ areaFetch: undefined }, true);
          send.mutate(chosen);
        }}
      />
      <p role="status" className={styles['note']}>
        {send.isPending ? text.sending : ''}
      </p>
      {send.isError ? <p role="alert">{send.error.message}</p> : null}
      <FetchAreas
        onBegin={() => {
          setFile(null);
          setReceipt(null);
          send.reset();
        }}
        onFile={setFile}
      />
      {file === null ? null : (
        <AreaForm
          key={`${file.id} ${file.suggested.layer}`}
          file={file}
          onLayer={setFile}
          onLoaded={(loaded) => {
            setFile(null);
            setReceipt(loaded);
            change({ areaFetch: undefined }, true);
            return client.invalidateQueries();
          }}
        />
      )}
      {receipt === null ? null : (
        <p role="status" className={styles['done']}>
          {text.loaded(number(receipt.areas), receipt.name)}
        </p>
      )}
      <VersionList />
    </>
  );
}
