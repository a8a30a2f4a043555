import { type AreaVersion, areaLevelName, type MoveMethod, moveMethods } from '@halsouppdrag/domain';
import { Button } from '@midas-ds/components/button';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { indicatorsQuery } from '../../../api/queries.ts';
import { usePerson } from '../../../app/use-session.ts';
import { ChoiceList } from '../../../components/choice-list.tsx';
import { moveText as text } from '../../../text/data-move.ts';
import styles from '../data.module.css';
import { standingVersions } from './area-queries.ts';
import { moveFigures, previewMove } from './move-queries.ts';
import { MoveResult } from './move-result.tsx';

/** From figures of another version of areas to the tool's own: chosen, seen before it is done, and then loaded. */
export function MoveFigures() {
  const person = usePerson();
  return (
    <section>
      <h2>{text.title}</h2>
      <p>{text.intro}</p>
      {person?.role === 'datasteward' ? <Choices /> : <p className={styles['note']}>{text.who}</p>}
    </section>
  );
}

function Choices() {
  const versions = useQuery(standingVersions);
  const withFigures = (versions.data ?? []).filter(({ figures }) => figures.length > 0);
  if (versions.isError) return <p role="alert">{versions.error.message}</p>;
  if (versions.data === undefined) return null;
  if (withFigures.length === 0) return <p className={styles['note']}>{text.nothing}</p>;
  return <Steps versions={withFigures} />;
}

function Steps({ versions }: { versions: readonly AreaVersion[] }) {
  const client = useQueryClient();
  const indicators = useQuery(indicatorsQuery).data?.items ?? [];
  const [fromChosen, setFrom] = useState('');
  const [indicatorChosen, setIndicatorId] = useState('');
  const [method, setMethod] = useState<MoveMethod>('population');
  const [key, setKey] = useState(() => crypto.randomUUID());
  const preview = useMutation({
    mutationFn: previewMove,
    // The same for every try of the same load, so that a lost answer does not load it twice.
    onSuccess: () => setKey(crypto.randomUUID()),
  });
  const load = useMutation({
    mutationFn: moveFigures,
    onSuccess: () => {
      preview.reset();
      return client.invalidateQueries();
    },
  });
  const version = versions.find((one) => one.key === fromChosen) ?? versions[0];
  const figures = version?.figures ?? [];
  const chosen = figures.find((one) => one.indicatorId === indicatorChosen) ?? figures[0];
  if (version === undefined || chosen === undefined) return null;
  const nameOf = (id: string) => indicators.find((one) => one.id === id)?.name ?? id;
  const question = { indicatorId: chosen.indicatorId, from: version.key, method };
  const isSame = JSON.stringify(preview.variables) === JSON.stringify(question);
  return (
    <div className={styles['steps']}>
      <div className={styles['fields']}>
        <ChoiceList
          label={text.from}
          options={versions.map((one) => one.key)}
          nameOf={(one) => versions.find((other) => other.key === one)?.name ?? one}
          chosen={version.key}
          onChange={setFrom}
        />
        <ChoiceList
          label={text.indicator}
          options={figures.map(({ indicatorId }) => indicatorId)}
          nameOf={(id) => {
            const years = figures.find((one) => one.indicatorId === id)?.years.join(', ') ?? '';
            return text.indicatorOf(nameOf(id), years);
          }}
          chosen={chosen.indicatorId}
          onChange={setIndicatorId}
        />
        <ChoiceList
          label={text.method}
          options={moveMethods}
          nameOf={(one) => text.methods[one]}
          chosen={method}
          onChange={setMethod}
        />
      </div>
      <p>{text.assumes[method]}</p>
      <p className={styles['note']}>{text.to(areaLevelName[version.level].many)}</p>
      <div>
        <Button
          variant="secondary"
          size="medium"
          isDisabled={preview.isPending}
          onPress={() => {
            load.reset();
            preview.mutate(question);
          }}
        >
          {preview.isPending ? text.previewing : text.preview}
        </Button>
      </div>
      {preview.isError ? <p role="alert">{preview.error.message}</p> : null}
      {preview.data === undefined ? null : isSame ? (
        <>
          <MoveResult preview={preview.data} />
          <div>
            <Button
              variant="primary"
              size="medium"
              isDisabled={load.isPending}
              onPress={() => load.mutate({ key, question })}
            >
              {load.isPending ? text.loading : text.load}
            </Button>
          </div>
        </>
      ) : (
        <p role="status">{text.changed}</p>
      )}
      {load.isError ? <p role="alert">{load.error.message}</p> : null}
      {load.data?.moved ? (
        <p role="status" className={styles['done']}>
          {text.loaded(nameOf(load.data.indicatorId), load.data.moved)}
        </p>
      ) : null}
    </div>
  );
}
