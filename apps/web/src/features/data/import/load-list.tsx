import type { IndicatorLoad } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { answer } from '../../../api/api-problem.ts';
import { api } from '../../../api/client.ts';
import { indicatorsQuery } from '../../../api/queries.ts';
import { number } from '../../../format/format.ts';
import { importText as text } from '../../../text/data-import.ts';
import styles from '../data.module.css';
import { ReceiptList } from '../receipt-list.tsx';
import { loadsQuery } from './import-queries.ts';
import { LoadCalls } from './load-calls.tsx';

const undoLoad = async (id: string) => answer(await api.loads[':id'].undo.$post({ param: { id } }));

/** The receipts of the figures that have been loaded. */
export function LoadList() {
  const loads = useQuery(loadsQuery);
  const indicators = useQuery(indicatorsQuery).data?.items ?? [];
  const fileOf = ({ fileName, fetched }: IndicatorLoad) => (
    <>
      {fileName}
      {fetched === null ? null : <LoadCalls fileName={fileName} fetched={fetched} />}
    </>
  );
  const aboutOf = ({ indicatorId, moved, areaVersion }: IndicatorLoad) => (
    <>
      {indicators.find((one) => one.id === indicatorId)?.name ?? indicatorId}
      {moved === null ? null : <span className={styles['note']}> {text.moved(moved)}</span>}
      {areaVersion === null ? null : <span className={styles['note']}> {text.ofVersion(areaVersion)}</span>}
    </>
  );
  const figuresOf = ({ series }: IndicatorLoad) => number(series.reduce((sum, { figures }) => sum + figures, 0));
  return (
    <ReceiptList<IndicatorLoad>
      title={text.receipts}
      caption={text.receiptsCaption}
      none={text.noReceipts}
      loaded={loads}
      nameOf={({ fileName }) => fileName}
      heading={{ heading: text.receiptOf, isFigure: false, cell: fileOf }}
      columns={[
        { heading: text.indicator, isFigure: false, cell: aboutOf },
        { heading: text.figures, isFigure: true, cell: figuresOf },
      ]}
      undo={undoLoad}
    />
  );
}
