import type { Position } from '@halsouppdrag/domain';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import fieldStyles from '../../components/field.module.css';
import { compareSwedish } from '../../format/format.ts';
import { tackningMapText as text } from '../../text/tackning-map.ts';
import styles from './coverage-map.module.css';
import type { ShownUnit } from './coverage-units.ts';
import { roundedPosition } from './moved-changes.ts';
import type { UnitMove } from './use-unit-move.ts';

/** A step north in degrees is a kilometre; one east is stretched so that it is too. */
const degreesPerKm = 1 / 111.2;
const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** A unit on its way, and where it has come. */
export interface Carried {
  readonly unit: ShownUnit;
  readonly position: Position;
}

/** What dragging does, with the keyboard: a unit is chosen, carried with the arrows and put down. */
export function MoveByKeys({
  units,
  move,
  show,
  isCountedLater,
}: {
  units: readonly ShownUnit[];
  move: UnitMove;
  show: (held: Carried | null) => void;
  /** Along roads it takes the server to count. */
  isCountedLater: boolean;
}) {
  const id = useId();
  const [chosen, setChosen] = useState('');
  const [held, setHeld] = useState<Carried | null>(null);
  const isHolding = useRef(false);
  isHolding.current = held !== null;
  const letGo = useRef(move.letGo);
  // Who leaves the page while holding has not put it down.
  useEffect(() => () => void (isHolding.current && letGo.current()), []);
  const sorted = units.toSorted((a, b) => compareSwedish(a.name, b.name));
  const unit = sorted.find((one) => one.id === chosen) ?? sorted[0];
  const end = (how: 'putDown' | 'letGo') => {
    setHeld(null);
    show(null);
    move[how]();
  };
  const onKey = (event: KeyboardEvent) => {
    if (held === null) return;
    const direction = directions[event.key];
    if (direction !== undefined) {
      const km = event.shiftKey ? 5 : 1;
      const [lon, lat] = held.position;
      const east = (direction[0] * km * degreesPerKm) / Math.cos((lat * Math.PI) / 180);
      const next = { ...held, position: roundedPosition(lon + east, lat + direction[1] * km * degreesPerKm) };
      setHeld(next);
      show(next);
      move.carry(next.position);
    } else if (event.key === 'Escape') end('letGo');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  if (unit === undefined) return null;
  return (
    <details className={styles['byKeys']}>
      <summary>{text.moveTitle}</summary>
      <p>{isCountedLater ? `${text.moveHelp} ${text.moveLater}` : text.moveHelp}</p>
      <div className={styles['byKeysFields']}>
        <label htmlFor={id} className="visually-hidden">
          {text.moveWhich}
        </label>
        <select
          id={id}
          className={fieldStyles['input']}
          value={unit.id}
          disabled={held !== null}
          onChange={({ target }) => setChosen(target.value)}
        >
          {sorted.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
        <button
          type="button"
          className={styles['move']}
          onKeyDown={onKey}
          onBlur={() => held !== null && end('letGo')}
          onClick={() => {
            if (held !== null) {
              end('putDown');
              return;
            }
            move.take(unit);
            const taken = { unit, position: unit.position };
            setHeld(taken);
            show(taken);
          }}
        >
          {held === null ? text.moveStart : text.moveEnd}
        </button>
      </div>
      <p role="status">{held === null ? null : text.moving(held.unit.name)}</p>
    </details>
  );
}
