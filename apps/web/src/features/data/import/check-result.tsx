import type {
  ImportCheck,
  ImportKind,
  ImportQuestion,
  IndicatorLoad,
  LoadedSeries,
  LoadProgress,
} from '@halsouppdrag/domain';
import { Button } from '@midas-ds/components/button';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import tableStyles from '../../../components/table.module.css';
import { WideTable } from '../../../components/wide-table.tsx';
import { number } from '../../../format/format.ts';
import { importText as text } from '../../../text/data-import.ts';
import styles from '../data.module.css';
import { loadsQuery } from './import-queries.ts';
import { loadFigures } from './load-figures.ts';
import { NumberField } from './number-field.tsx';
import { ProgressLine } from './progress-line.tsx';
import { useStoppable } from './use-stoppable.ts';

const problemsShown = 50;

/** What would come of a load, what cannot be used, and the button that loads it. */
export function CheckResult({
  fileId,
  kind,
  question,
  check,
  onLoaded,
}: {
  fileId: string;
  kind: ImportKind;
  question: ImportQuestion;
  check: ImportCheck;
  onLoaded: (receipt: IndicatorLoad) => unknown;
}) {
  const [leaveOutRows, setLeaveOutRows] = useState(false);
  const [total, setTotal] = useState<number | null>(null);
  // The same for every try of the same load, so that a lost answer does not load it twice.
  const [key] = useState(() => crypto.randomUUID());
  const client = useQueryClient();
  const load = useStoppable(loadFigures, onLoaded);
  const stop = () => {
    load.stop();
    // It may have been loaded at that very moment.
    void client.invalidateQueries({ queryKey: loadsQuery.queryKey });
  };
  // What adds up to nothing cannot be held against a published sum.
  const summed = check.series.findLast(({ sum }) => sum !== null);
  const hasProblems = check.problemCount > 0;
  return (
    <div className={styles['steps']}>
      <h3>{text.checked}</h3>
      <p role="status">{text.rows(number(check.rowsRead), number(check.rowsRefused))}</p>
      {hasProblems ? <Problems check={check} hasRows={kind === 'desk'} /> : null}
      {check.series.length === 0 ? null : (
        <>
          <SeriesTable series={check.series} />
          {summed === undefined ? null : (
            <>
              <div className={styles['fields']}>
                <NumberField label={text.published(summed.year)} value={total} onChange={setTotal} />
              </div>
              <p className={styles['note']}>{text.publishedNote}</p>
            </>
          )}
          {hasProblems ? (
            <label className={styles['tick']}>
              <input
                type="checkbox"
                checked={leaveOutRows}
                onChange={({ target }) => setLeaveOutRows(target.checked)}
              />{' '}
              {text.leaveOut(number(check.rowsRefused))}
            </label>
          ) : null}
          <div>
            <Button
              variant="primary"
              size="medium"
              isDisabled={load.isPending || (hasProblems && !leaveOutRows)}
              onPress={() =>
                load.begin({
                  fileId,
                  key: `${key}-${leaveOutRows}-${total ?? ''}`,
                  question: {
                    ...question,
                    leaveOutRows,
                    published: total === null || summed === undefined ? null : { year: summed.year, total },
                  },
                })
              }
            >
              {load.isPending ? text.loading : text.load}
            </Button>
          </div>
        </>
      )}
      {load.isPending ? <LoadGoing progress={load.told} onStop={stop} /> : null}
      {load.isStopped && !load.isPending ? <p role="status">{text.loadingStopped}</p> : null}
      {load.failure === null ? null : <p role="alert">{load.failure}</p>}
    </div>
  );
}

/** Once all is written it only has to hold, and cannot be stopped any more. */
function LoadGoing({ progress, onStop }: { progress: LoadProgress | null; onStop: () => void }) {
  if (progress?.phase !== 'writing') return <ProgressLine label={text.readingAgain} share={null} onStop={onStop} />;
  const { written, figures } = progress;
  const isWritten = written === figures;
  const label = isWritten ? text.finishing : text.written(number(written), number(figures));
  return <ProgressLine label={label} share={written / Math.max(1, figures)} onStop={isWritten ? null : onStop} />;
}

/** A statistical table has no rows to point at: the message names the cell by its codes. */
function Problems({ check: { problems, problemCount }, hasRows }: { check: ImportCheck; hasRows: boolean }) {
  const id = useId();
  const shown = problems.slice(0, problemsShown);
  return (
    <>
      <WideTable labelledBy={id}>
        <table className={tableStyles['table']}>
          <caption id={id}>{text.problems}</caption>
          <thead>
            <tr>
              {hasRows ? <th scope="col">{text.row}</th> : null}
              <th scope="col">{hasRows ? text.column : text.dimension}</th>
              <th scope="col">{text.problem}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ line, column, message }) => (
              <tr key={message}>
                {hasRows ? <td>{line ?? text.none}</td> : null}
                <td>{column ?? text.none}</td>
                <td>{message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      {problemCount > shown.length ? <p>{text.more(number(problemCount - shown.length))}</p> : null}
    </>
  );
}

function SeriesTable({ series }: { series: readonly LoadedSeries[] }) {
  const id = useId();
  const orNone = (value: number | null) => (value === null ? text.none : number(value));
  return (
    <WideTable labelledBy={id}>
      <table className={tableStyles['table']}>
        <caption id={id}>{text.seriesCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.seriesYear}</th>
            <th scope="col">{text.sex}</th>
            <th scope="col">{text.age}</th>
            {[text.figures, text.missing, text.sum, text.sumBefore].map((heading) => (
              <th key={heading} scope="col" className={tableStyles['figure']}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {series.map(({ year, sex, ageGroup, figures, missing, sum, sumBefore }) => (
            <tr key={`${year} ${sex} ${ageGroup}`}>
              <th scope="row">{year}</th>
              <td>{text.sexes[sex]}</td>
              <td>{ageGroup ?? text.allAges}</td>
              <td className={tableStyles['figure']}>{number(figures)}</td>
              <td className={tableStyles['figure']}>{number(missing)}</td>
              <td className={tableStyles['figure']}>{orNone(sum)}</td>
              <td className={tableStyles['figure']}>{orNone(sumBefore)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
