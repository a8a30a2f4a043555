import type { SupplyMeasure, WhiteSpotRow } from '@halsouppdrag/domain';
import { Button } from '@midas-ds/components/button';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { panelName } from '../../../app/panel-content.ts';
import { LevnadsvanaBadge } from '../../../components/levnadsvana-badge.tsx';
import { number } from '../../../format/format.ts';
import { whiteSpotsText as text } from '../../../text/white-spots.ts';
import { SpotButton } from './spot-button.tsx';
import styles from './white-spots.module.css';

const atOnce = 30;

/** The same where there is no room for columns: each lokalsamhälle with its six levnadsvanor. */
export function SpotList({
  rows,
  measure,
  kommuner,
}: {
  rows: readonly WhiteSpotRow[];
  measure: SupplyMeasure;
  kommuner: ReadonlyMap<string, string>;
}) {
  const [count, setCount] = useState(atOnce);
  const left = rows.length - count;
  return (
    <>
      <ul className={styles['cards']}>
        {rows.slice(0, count).map((row) => (
          <li key={row.areaId} className={styles['card']}>
            <h2>
              <Link
                to="."
                search={(previous) => ({ ...previous, panel: panelName({ kind: 'area', areaId: row.areaId }) })}
                resetScroll={false}
              >
                {row.name}
              </Link>
            </h2>
            <p className={styles['where']}>
              {[
                kommuner.get(row.kommunId) ?? '',
                text.index(row.index),
                text.inhabitants(number(row.population)),
                text.gapPoints(number(row.gap)),
              ].join(' · ')}
            </p>
            <div className={styles['six']}>
              {row.cells.map((cell) => (
                <SpotButton key={cell.levnadsvana} row={row} cell={cell} measure={measure}>
                  <span aria-hidden>
                    <LevnadsvanaBadge levnadsvana={cell.levnadsvana} iconOnly />
                  </span>
                </SpotButton>
              ))}
            </div>
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <Button variant="secondary" size="medium" onPress={() => setCount(count + atOnce)}>
          {text.more(Math.min(left, atOnce))}
        </Button>
      ) : null}
    </>
  );
}
