import type { ProfileRow } from '@halsouppdrag/domain';
import { type ReactNode, useId } from 'react';
import { WideTable } from '../../../components/wide-table.tsx';
import { number } from '../../../format/format.ts';
import { areaProfileText as text } from '../../../text/area-profile.ts';
import { isHidden } from '../figure.ts';
import styles from './area-profile.module.css';
import { comparisonSentence } from './comparison-sentence.ts';
import { Strip } from './strip.tsx';

export interface FigureLine {
  readonly key: string;
  readonly head: ReactNode;
  readonly row: ProfileRow | null;
  /** What is said instead of a meaning where there is no row, or after it. */
  readonly remark?: string | undefined;
}

/** Figures of an area beside the län and the country: in numbers, as a picture in the same row, and in words. */
export function FigureTable({
  caption,
  heading,
  lines,
  lan,
}: {
  caption: string;
  heading: string;
  lines: readonly FigureLine[];
  lan: string;
}) {
  const id = useId();
  const hasRiket = lines.some(({ row }) => row !== null && row.riket !== null);
  return (
    <WideTable labelledBy={id}>
      <table className={styles['figures']} aria-labelledby={id}>
        <caption id={id} className="visually-hidden">
          {caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            <th scope="col" className={styles['numeric']}>
              {text.here}
            </th>
            <th scope="col" className={styles['numeric']}>
              {text.lan}
            </th>
            {hasRiket ? (
              <th scope="col" className={styles['numeric']}>
                {text.riket}
              </th>
            ) : null}
            <th scope="col">{text.picture}</th>
            <th scope="col">{text.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, head, row, remark }) => (
            <tr key={key}>
              <th scope="row">{head}</th>
              {row === null ? (
                <td colSpan={hasRiket ? 5 : 4}>{[text.nothingLoaded, remark].filter(Boolean).join(' ')}</td>
              ) : (
                <Cells row={row} hasRiket={hasRiket} lan={lan} remark={remark} />
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

function Cells({
  row,
  hasRiket,
  lan,
  remark,
}: {
  row: ProfileRow;
  hasRiket: boolean;
  lan: string;
  remark: string | undefined;
}) {
  const { figure, spread, riket } = row;
  const shown = [figure.value, row.lan.benchmark.value, spread?.lowest, spread?.median, spread?.highest];
  const decimals = shown.every((value) => value == null || Number.isInteger(value)) ? 0 : 1;
  const said = (value: number | null) => (value === null ? '–' : number(value, decimals));
  const against = [
    { compared: row.lan, name: lan },
    ...(riket === null ? [] : [{ compared: riket, name: text.inRiket }]),
  ];
  return (
    <>
      <td className={styles['numeric']}>
        {figure.value === null ? (isHidden(figure.missing) ? '..' : '–') : number(figure.value, decimals)}
        {figure.interval === null ? null : (
          <small>{text.interval(number(figure.interval.low, 1), number(figure.interval.high, 1))}</small>
        )}
      </td>
      <td className={styles['numeric']}>{said(row.lan.benchmark.value)}</td>
      {hasRiket ? <td className={styles['numeric']}>{said(riket?.benchmark.value ?? null)}</td> : null}
      <td>
        <Strip row={row} />
        {spread === null ? null : (
          <small>{text.spread(said(spread.lowest), said(spread.median), said(spread.highest))}</small>
        )}
      </td>
      <td>{[comparisonSentence(row, against), remark].filter(Boolean).join(' ')}</td>
    </>
  );
}
