import type { AreaVersion } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { indicatorsQuery } from '../../../api/queries.ts';
import { number } from '../../../format/format.ts';
import { areaVersionText as text } from '../../../text/data-areas.ts';
import styles from '../data.module.css';
import { LoadCalls } from '../import/load-calls.tsx';
import { ReceiptList } from '../receipt-list.tsx';
import { areaVersionsQuery, fetchedOf, undoVersion } from './area-queries.ts';

/** The versions of areas that have been loaded. */
export function VersionList() {
  const versions = useQuery(areaVersionsQuery);
  const indicators = useQuery(indicatorsQuery).data?.items ?? [];
  const figuresOf = ({ figures }: AreaVersion) =>
    figures
      .map(({ indicatorId, years }) => {
        const name = indicators.find((one) => one.id === indicatorId)?.name ?? indicatorId;
        return `${name} ${years.join(', ')}`;
      })
      .join('; ');
  const titleOf = ({ name, fileName, fetched }: AreaVersion) => (
    <>
      {name} <span className={styles['note']}>{fileName}</span>
      {fetched.length === 0 ? null : <LoadCalls fileName={fileName} fetched={fetchedOf(fetched)} />}
    </>
  );
  return (
    <ReceiptList<AreaVersion>
      title={text.versions}
      caption={text.versionsCaption}
      none={text.noVersions}
      loaded={versions}
      nameOf={({ name }) => name}
      heading={{ heading: text.version, isFigure: false, cell: titleOf }}
      columns={[
        { heading: text.areaCount, isFigure: true, cell: ({ areas }) => number(areas) },
        {
          heading: text.figures,
          isFigure: false,
          cell: (version) => (version.figures.length === 0 ? text.noFigures : figuresOf(version)),
        },
      ]}
      undo={undoVersion}
    />
  );
}
