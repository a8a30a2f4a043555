import { type CoverageAnswer, type CoverageQuestion, vardenhetKindName } from '@halsouppdrag/domain';
import { useSyncExternalStore } from 'react';
import { VardenhetSymbol } from '../../components/vardenhet-symbol.tsx';
import { number } from '../../format/format.ts';
import { plainNumber } from '../../format/plain-number.ts';
import { tackningMapText as text } from '../../text/tackning-map.ts';
import { bandColours, peopleByBand } from './coverage-bands.ts';
import styles from './coverage-map.module.css';
import type { ShownUnit } from './coverage-units.ts';
import type { LiveMoves } from './live-move.ts';
import { crossPath, starPath } from './unit-mark-paths.ts';

interface Props {
  readonly answer: CoverageAnswer & { readonly question: CoverageQuestion; readonly populationYear: number };
  readonly units: readonly ShownUnit[];
  readonly live: LiveMoves;
  readonly nearKm: number;
}

/** What the colours and the symbols mean, with how many people each colour holds. */
export function CoverageLegend({ answer, units, live, nearKm }: Props) {
  const { limits, measure, question, populationYear } = answer;
  const moved = useSyncExternalStore(live.follow, live.current);
  const people = peopleByBand({ limits, total: moved?.total ?? answer.total });
  const colours = bandColours(limits.length);
  const last = plainNumber(limits.at(-1) ?? 0);
  const name = (k: number) => {
    const limit = limits[k];
    if (limit === undefined) return k === limits.length ? text.beyond(last) : text.noWay;
    return text.between(plainNumber(limits[k - 1] ?? 0), plainNumber(limit));
  };
  return (
    <div className={styles['legend']}>
      <p className={styles['legendTitle']}>
        <strong>{text.legend(question.kinds, measure)}</strong>
        <span>{text.people(populationYear)}</span>
      </p>
      <ul className={styles['bands']}>
        {people.map((count, k) =>
          // Where everything can be reached there is no such colour on the map.
          k > limits.length && count === 0 ? null : (
            <li key={name(k)} data-near={limits[k] === nearKm ? '' : undefined}>
              <Swatch colour={colours[k]} isHatched={k >= limits.length} />
              <span>{name(k)}</span>
              <span className={styles['count']}>{number(count)}</span>
            </li>
          ),
        )}
      </ul>
      <UnitSymbols units={units} />
    </div>
  );
}

function Swatch({ colour, isHatched }: { colour: string | undefined; isHatched: boolean }) {
  const hatching = colour === undefined ? styles['noWay'] : styles['hatched'];
  return (
    <span
      className={`${styles['swatch']} ${isHatched ? (hatching ?? '') : ''}`}
      style={{ backgroundColor: colour }}
      aria-hidden
    />
  );
}

function UnitSymbols({ units }: { units: readonly ShownUnit[] }) {
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
      {has('closed') ? (
        <li>
          <svg aria-hidden width={18} height={18} viewBox="0 0 40 40">
            <path d={crossPath} fill="none" stroke="#b90835" strokeWidth="5" />
          </svg>
          {text.closed}
        </li>
      ) : null}
    </ul>
  );
}
