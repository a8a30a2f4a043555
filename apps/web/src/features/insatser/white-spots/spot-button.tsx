import type { SupplyMeasure, WhiteSpotCell, WhiteSpotRow } from '@halsouppdrag/domain';
import type { ReactNode } from 'react';
import { panelName } from '../../../app/panel-content.ts';
import { useViewState } from '../../../app/use-view-state.ts';
import { cellLook, cellSpoken } from './cell-figure.ts';
import { SpotCell } from './spot-cell.tsx';
import styles from './white-spots.module.css';

/** A cell that opens what it is counted from. */
export function SpotButton({
  row,
  cell,
  measure,
  tabIndex,
  children,
}: {
  row: WhiteSpotRow;
  cell: WhiteSpotCell;
  measure: SupplyMeasure;
  tabIndex?: number;
  /** What stands above the figure, where no heading says which levnadsvana it is. */
  children?: ReactNode;
}) {
  const [{ panel }, change] = useViewState();
  const name = panelName({ kind: 'whiteSpot', areaId: row.areaId, levnadsvana: cell.levnadsvana });
  const spoken = cellSpoken(cell, row.name, measure);
  return (
    <button
      type="button"
      className={styles['cell']}
      data-look={cellLook(cell)}
      data-chosen={panel === name ? '' : undefined}
      tabIndex={tabIndex}
      onClick={() => change({ panel: name })}
    >
      <span className="visually-hidden">{spoken.before} </span>
      {children}
      <SpotCell cell={cell} measure={measure} after={spoken.after} />
    </button>
  );
}
