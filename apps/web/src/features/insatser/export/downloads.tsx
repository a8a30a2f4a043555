import { Download } from 'lucide-react';
import { number } from '../../../format/format.ts';
import { exportText as text } from '../../../text/export.ts';
import { insatserText } from '../../../text/insatser.ts';
import pageStyles from '../insatser.module.css';
import styles from './downloads.module.css';
import { useWorkbook, type Workbook } from './use-workbook.ts';

/** The list as files. A workbook of many rows takes a while, so it is fetched in sight and can be ended. */
export function Downloads({ query, total }: { query: Record<string, string>; total: number | undefined }) {
  const { workbook, start, cancel } = useWorkbook();
  const filter = new URLSearchParams(query).toString();
  const of = (path: string) => `/api/${path}${filter === '' ? '' : `?${filter}`}`;
  const fetching = workbook.step === 'fetching';
  return (
    <>
      <button
        type="button"
        className={`${pageStyles['action']} ${styles['button']}`}
        disabled={fetching || total === undefined}
        onClick={() => void start(of('insatser.xlsx'))}
      >
        <Download aria-hidden size={18} />
        {text.xlsx}
      </button>
      <a href={of('insatser.csv')} download className={pageStyles['action']}>
        <Download aria-hidden size={18} />
        {insatserText.csv}
      </a>
      <a href={of('insatser-export.geojson')} download className={pageStyles['action']}>
        <Download aria-hidden size={18} />
        {text.geoJson}
      </a>
      <div className={styles['state']} data-shown={workbook.step !== 'idle' || undefined}>
        {fetching ? (
          <>
            <progress
              aria-label={text.progress}
              max={total ?? 1}
              value={Math.min(workbook.progress.rows, total ?? 1)}
            />
            <span>
              {text.fetching(number(workbook.progress.rows), number(total ?? 0), megabytes(workbook.progress.bytes))}
            </span>
            <button type="button" className={`${pageStyles['action']} ${styles['button']}`} onClick={cancel}>
              {text.cancel}
            </button>
          </>
        ) : null}
        {/* Said once it is over; how far it has come would be read aloud without end. */}
        <span role="status">{outcome(workbook)}</span>
      </div>
    </>
  );
}

function outcome(workbook: Workbook): string {
  switch (workbook.step) {
    case 'done':
      return text.done(megabytes(workbook.progress.bytes));
    case 'cancelled':
      return text.cancelled;
    case 'failed':
      return text.failed;
    default:
      return '';
  }
}

const megabytes = (bytes: number) => number(bytes / 1_000_000, 1);
