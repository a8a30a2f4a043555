import type { SupplyMeasure, WhiteSpotCell } from '@halsouppdrag/domain';
import { whiteSpotsText as text } from '../../../text/white-spots.ts';
import { type CellLook, cellFigure, cellLook, figureText } from './cell-figure.ts';
import styles from './white-spots.module.css';

/** What stands in a cell. A white spot has a diamond and a word, so that colour is not alone in saying it. */
export function SpotCell({
  cell,
  measure,
  after,
}: {
  cell: WhiteSpotCell;
  measure: SupplyMeasure;
  /** What is only heard, after the figure. */
  after: string;
}) {
  const look = cellLook(cell);
  return (
    <>
      <span className={styles['figure']}>
        <SpotMark look={look} />
        {cell.isWhiteSpot ? text.nothing : figureText(cellFigure(cell, measure), measure)}
        <span className="visually-hidden"> {after}</span>
      </span>
      {cell.behov === 0 ? null : <span className={styles['behov']}>{text.behov(cell.behov)}</span>}
    </>
  );
}

/** Filled where the need is large, hollow where there is some. */
export function SpotMark({ look }: { look: CellLook }) {
  if (look !== 'spotHigh' && look !== 'spotMedium') return null;
  return (
    <svg aria-hidden="true" width={14} height={14} viewBox="0 0 14 14" className={styles['mark']}>
      <path
        d="M7 1 13 7 7 13 1 7Z"
        fill={look === 'spotHigh' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth={1.75}
        strokeLinejoin="round"
      />
    </svg>
  );
}
