import type { AreaVersion } from '@halsouppdrag/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { indicatorsQuery } from '../../../api/queries.ts';
import { Failure } from '../../../components/failure.tsx';
import tableStyles from '../../../components/table.module.css';
import { WideTable } from '../../../components/wide-table.tsx';
import { dateAndTime, number } from '../../../format/format.ts';
import { areaVersionText as text } from '../../../text/data-areas.ts';
import { importText } from '../../../text/data-import.ts';
import styles from '../data.module.css';
import { LoadCalls } from '../import/load-calls.tsx';
import { UndoLoad } from '../undo-load.tsx';
import { areaVersionsQuery, fetchedOf, undoVersion } from './area-queries.ts';

/** The versions of areas that have been loaded; each can be taken back as a whole. */
export function VersionList() {
  const client = useQueryClient();
  const versions = useQuery(areaVersionsQuery);
  const indicators = useQuery(indicatorsQuery).data?.items ?? [];
  const id = useId();
  const undo = useMutation({ mutationFn: undoVersion, onSuccess: () => client.invalidateQueries() });
  if (versions.isError) return <Failure error={versions.error} onRetry={() => void versions.refetch()} />;
  const items = versions.data ?? [];
  const figuresOf = ({ figures }: AreaVersion) =>
    figures
      .map(({ indicatorId, years }) => {
        const name = indicators.find((one) => one.id === indicatorId)?.name ?? indicatorId;
        return `${name} ${years.join(', ')}`;
      })
      .join('; ');
  return (
    <>
      <h3>{text.versions}</h3>
      {undo.isError ? <p role="alert">{undo.error.message}</p> : null}
      {items.length === 0 ? (
        <p className={styles['note']}>{text.noVersions}</p>
      ) : (
        <WideTable labelledBy={id}>
          <table className={tableStyles['table']}>
            <caption id={id}>{text.versionsCaption}</caption>
            <thead>
              <tr>
                <th scope="col">{text.version}</th>
                <th scope="col" className={tableStyles['figure']}>
                  {text.areaCount}
                </th>
                <th scope="col">{text.figures}</th>
                <th scope="col">{text.loadedAt}</th>
                <th scope="col">{text.loadedBy}</th>
                <th scope="col">{importText.undo}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((version) => (
                <tr key={version.id}>
                  <th scope="row">
                    {version.name} <span className={styles['note']}>{version.fileName}</span>
                    {version.fetched.length === 0 ? null : (
                      <LoadCalls fileName={version.fileName} fetched={fetchedOf(version.fetched)} />
                    )}
                  </th>
                  <td className={tableStyles['figure']}>{number(version.areas)}</td>
                  <td>{version.figures.length === 0 ? text.noFigures : figuresOf(version)}</td>
                  <td className={tableStyles['date']}>{dateAndTime(version.loadedAt)}</td>
                  <td>{version.loadedBy}</td>
                  <td>
                    <UndoLoad
                      name={version.name}
                      undoneAt={version.undoneAt}
                      isDisabled={undo.isPending}
                      onUndo={() => undo.mutate(version.id)}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
    </>
  );
}
