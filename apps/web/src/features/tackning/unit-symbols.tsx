import { vardenhetKindName } from '@halsouppdrag/domain';
import { VardenhetSymbol } from '../../components/vardenhet-symbol.tsx';
import { tackningMapText as text } from '../../text/tackning-map.ts';
import styles from './coverage-map.module.css';
import type { ShownUnit } from './coverage-units.ts';
import { crossPath, starPath } from './unit-mark-paths.ts';

/** What the symbols on the map mean: the kinds that are there, and what is tried with some. */
export function UnitSymbols({ units }: { units: readonly ShownUnit[] }) {
  const kinds = [...new Set(units.flatMap(({ vardenhet }) => vardenhet?.kind ?? []))];
  const planned = units.find(({ vardenhet }) => vardenhet !== null && vardenhet.status !== 'oppen')?.vardenhet;
  const has = (mark: ShownUnit['mark']) => units.some((unit) => unit.mark === mark);
  return (
    <ul className={styles['symbols']}>
      {kinds.map((kind) => (
        <li key={kind}>
          <VardenhetSymbol kind={kind} size={16} />
          {vardenhetKindName[kind].one}
        </li>
      ))}
      {planned ? (
        <li>
          <VardenhetSymbol kind={planned.kind} status={planned.status} size={16} />
          {text.planned}
        </li>
      ) : null}
      {has('added') ? (
        <li>
          <svg aria-hidden width={18} height={18} viewBox="0 0 30 30">
            <path d={starPath} fill="#143c50" />
          </svg>
          {text.added}
        </li>
      ) : null}
      {has('moved') ? (
        <li>
          <svg aria-hidden width={18} height={18} viewBox="0 0 40 40">
            <circle cx="20" cy="20" r="15" fill="none" stroke="#143c50" strokeWidth="4" />
          </svg>
          {text.moved}
        </li>
      ) : null}
      {has('closed') || has('shut') ? (
        <li>
          <svg aria-hidden width={18} height={18} viewBox="0 0 40 40">
            <path d={crossPath} fill="none" stroke="#b90835" strokeWidth="5" />
          </svg>
          {has('closed') && has('shut') ? text.closedOrShut : has('closed') ? text.closed : text.shut}
        </li>
      ) : null}
    </ul>
  );
}
