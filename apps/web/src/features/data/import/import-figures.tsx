import type { ImportFile, IndicatorLoad } from '@halsouppdrag/domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { indicatorsQuery } from '../../../api/queries.ts';
import { usePerson } from '../../../app/use-session.ts';
import { number } from '../../../format/format.ts';
import { importText as text } from '../../../text/data-import.ts';
import styles from '../data.module.css';
import { FileField } from '../file-field.tsx';
import { ImportForm } from './import-form.tsx';
import { LoadList } from './load-list.tsx';
import { ProgressLine } from './progress-line.tsx';
import { Receipt } from './receipt.tsx';
import { sendFile } from './send-file.ts';
import { useStoppable } from './use-stoppable.ts';

/** From a file on somebody's desk to figures in every view, step by step, and back again. */
export function ImportFigures() {
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
  const indicators = useQuery(indicatorsQuery).data?.items ?? [];
  const [file, setFile] = useState<ImportFile | null>(null);
  const [receipt, setReceipt] = useState<IndicatorLoad | null>(null);
  const send = useStoppable(sendFile, setFile);
  const isSent = send.told === 1;
  const onLoaded = (loaded: IndicatorLoad) => {
    setFile(null);
    setReceipt(loaded);
    return client.invalidateQueries();
  };
  return (
    <>
      <FileField
        label={text.file}
        accept=".csv,.txt,.xlsx,.json,.px"
        isDisabled={send.isPending}
        onChoose={(chosen) => {
          // What was chosen for another file is not for this one.
          setFile(null);
          setReceipt(null);
          send.begin(chosen);
        }}
      />
      <p role="status" className={styles['note']}>
        {send.isPending ? (isSent ? text.reading : text.sending) : send.isStopped ? text.sendingStopped : ''}
      </p>
      {send.isPending ? (
        <ProgressLine
          label={isSent ? text.reading : text.sendingShare(number(100 * (send.told ?? 0)))}
          share={isSent ? null : send.told}
          onStop={send.stop}
        />
      ) : null}
      {send.failure === null ? null : <p role="alert">{send.failure}</p>}
      {file === null ? null : indicators.length === 0 ? (
        <p>{text.noIndicator}</p>
      ) : (
        <ImportForm key={file.id} file={file} indicators={indicators} onLoaded={onLoaded} />
      )}
      {receipt === null ? null : <Receipt receipt={receipt} />}
      <LoadList />
    </>
  );
}
