import type { SupplyMeasure, WhiteSpotRow, WhiteSpots } from '@halsouppdrag/domain';
import { levnadsvanor } from '@halsouppdrag/domain';
import { type KeyboardEvent, memo, useRef, useState } from 'react';
import { panelName } from '../../../app/panel-content.ts';
import { useViewState } from '../../../app/use-view-state.ts';
import { LevnadsvanaBadge } from '../../../components/levnadsvana-badge.tsx';
import { number } from '../../../format/format.ts';
import { whiteSpotsText as text } from '../../../text/white-spots.ts';
import { figureText, totalFigure } from './cell-figure.ts';
import { type GridPlace, gridStep } from './grid-steps.ts';
import { SpotButton } from './spot-button.tsx';
import styles from './white-spots.module.css';

interface Shown {
  readonly rows: readonly WhiteSpotRow[];
  readonly measure: SupplyMeasure;
  readonly kommuner: ReadonlyMap<string, string>;
}

const columns = levnadsvanor.length + 1;

/** Lokalsamhällen down, levnadsvanor across. One stop for the tab key; the arrows move inside it. */
export function SpotMatrix({ rows, measure, kommuner, spots }: Shown & { spots: WhiteSpots }) {
  const [at, setAt] = useState<GridPlace>({ row: 0, column: 0 });
  const body = useRef<HTMLTableSectionElement>(null);
  const place = { row: Math.min(at.row, rows.length - 1), column: at.column };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = gridStep(event.key, place, rows.length, columns);
    if (next === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    setAt(next);
    const cell = body.current?.rows[next.row]?.cells[next.column];
    const button = cell?.querySelector('button');
    button?.focus({ preventScroll: true });
    button?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  return (
    <div className={styles['scroll']}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrows move between its cells, as in a grid. */}
      <table className={styles['matrix']} role="grid" aria-rowcount={rows.length + 2}>
        <caption className="visually-hidden">{text.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.area}</th>
            {levnadsvanor.map((one) => (
              <th key={one} scope="col">
                <LevnadsvanaBadge levnadsvana={one} />
              </th>
            ))}
            <th scope="col" className={styles['gap']}>
              {text.gap}
            </th>
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={onKeyDown} onFocus={(event) => setAt(placeOf(event.target) ?? place)}>
          {rows.map((row, index) => (
            <MatrixRow
              key={row.areaId}
              row={row}
              measure={measure}
              kommun={kommuner.get(row.kommunId) ?? ''}
              stop={index === place.row ? place.column : null}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{text.total(number(spots.rows.length))}</th>
            {spots.totals.map((total) => (
              <td key={total.levnadsvana}>
                <span className={styles['figure']}>
                  {figureText(totalFigure(total, spots.population, measure), measure)}
                </span>
                <span className={styles['behov']}>{text.totalSpots(total.whiteSpots)}</span>
              </td>
            ))}
            <td className={styles['gap']}>{number(spots.rows.reduce((sum, { gap }) => sum + gap, 0))}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** Where in the body of the table something lies. */
function placeOf(element: HTMLElement): GridPlace | null {
  const [cell, row] = [element.closest('td, th'), element.closest('tr')];
  if (!(cell instanceof HTMLTableCellElement) || row === null) return null;
  return { row: row.sectionRowIndex, column: cell.cellIndex };
}

/** `stop` is the column that the tab key comes to, null when it is in another row. */
const MatrixRow = memo(function MatrixRow({
  row,
  measure,
  kommun,
  stop,
}: {
  row: WhiteSpotRow;
  measure: SupplyMeasure;
  kommun: string;
  stop: number | null;
}) {
  const [, change] = useViewState();
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className={styles['area']}
          tabIndex={stop === 0 ? 0 : -1}
          onClick={() => change({ panel: panelName({ kind: 'area', areaId: row.areaId }) })}
        >
          <span>{row.name}</span>
          <span className={styles['where']}>
            {[kommun, text.index(row.index), text.inhabitants(number(row.population))].join(' · ')}
          </span>
        </button>
      </th>
      {row.cells.map((cell, index) => (
        <td key={cell.levnadsvana}>
          <SpotButton row={row} cell={cell} measure={measure} tabIndex={stop === index + 1 ? 0 : -1} />
        </td>
      ))}
      <td className={styles['gap']}>{number(row.gap)}</td>
    </tr>
  );
});
