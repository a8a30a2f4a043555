import type {
  CoverageAnswer,
  CoverageQuestion,
  PopulationPoint,
  Position,
  Tatort,
  UnitChange,
} from '@halsouppdrag/domain';
import { type MovingUnits, movingUnits } from '@halsouppdrag/geo';
import { useRef, useState } from 'react';
import type { ShownUnit } from './coverage-units.ts';
import type { LiveMoves } from './live-move.ts';
import { withMove } from './moved-changes.ts';

interface Input {
  readonly answer: CoverageAnswer & { readonly question: CoverageQuestion };
  readonly units: readonly ShownUnit[];
  /** Undefined until they have arrived; a move is then counted when the unit is put down. */
  readonly points: readonly PopulationPoint[] | undefined;
  readonly tatorter: readonly Tatort[];
  /** What is tried now: what is moved comes on top of it, also before the answer to it has come. */
  readonly changes: readonly UnitChange[];
  readonly live: LiveMoves;
  readonly onMoved: (changes: readonly UnitChange[]) => void;
}

/** One unit at a time, taken up, carried and put down or let go. */
export interface UnitMove {
  take(unit: ShownUnit): void;
  carry(position: Position): void;
  putDown(): void;
  letGo(): void;
}

interface Carried {
  readonly unit: ShownUnit;
  held: Held;
  position: Position;
  counted: Position;
  /** Counted since the latest frame was made. */
  isCounted: boolean;
}

/** What a move is counted from, and the answer that was for. */
interface Held {
  readonly of: Input['answer'];
  /** Null when what is counted here is not what the server counts. */
  readonly moving: MovingUnits | null;
}

/**
 * Counts what a move leads to. It takes a fraction of a millisecond and is done here at once, so that it is seen in the
 * frame of the move: an answer from a worker comes after that frame has been begun, and has to wait for the next.
 */
export function useUnitMove(input: Input): UnitMove {
  const latest = useRef(input);
  latest.current = input;
  const [move] = useState(() => unitMove(latest));
  return move;
}

function unitMove(latest: { readonly current: Input }): UnitMove {
  let carried: Carried | null = null;
  const count = (one: Carried) => {
    const { answer, live, changes, tatorter } = latest.current;
    // The answer to an earlier move may have come meanwhile.
    if (one.held.of !== answer) one.held = hold(latest.current, one.unit);
    const { of, moving } = one.held;
    const { position } = one;
    one.counted = position;
    if (moving === null) return;
    const { total, areaCosts } = moving.move(one.unit.id, position);
    live.become({
      of,
      changes: withMove(changes, one.unit.id, position, tatorter),
      total,
      costOf: new Map(moving.areaIds.map((id, k) => [id, areaCosts[k] ?? Number.NaN])),
    });
  };
  // A mouse may tell of a thousand places a second. Of those in one frame the first is counted, and the last.
  const countInFrame = (one: Carried) => {
    if (carried !== one || one.isCounted || one.counted === one.position) return;
    one.isCounted = true;
    count(one);
    requestAnimationFrame(() => {
      one.isCounted = false;
      countInFrame(one);
    });
  };
  return {
    take: (unit) => {
      const { position } = unit;
      carried = { unit, held: hold(latest.current, unit), position, counted: position, isCounted: false };
    },
    carry: (position) => {
      if (carried === null) return;
      carried.position = position;
      countInFrame(carried);
    },
    putDown: () => {
      const one = carried;
      carried = null;
      if (one === null || one.position === one.unit.position) return;
      const { changes, tatorter, onMoved } = latest.current;
      onMoved(withMove(changes, one.unit.id, one.position, tatorter));
    },
    letGo: () => {
      carried = null;
      latest.current.live.become(null);
    },
  };
}

/**
 * What moves are counted from. Null where they cannot be counted as the server does: along roads, by other points, or
 * while the answer is to something else than what is tried.
 */
function hold(input: Input, { id, position }: ShownUnit): Held {
  const { answer: of, changes, units, points } = input;
  const { travel } = of.question;
  const none = { of, moving: null };
  if (travel.kind !== 'straightLine' || points === undefined) return none;
  if (JSON.stringify(of.question.changes) !== JSON.stringify(changes)) return none;
  const asked = new Set(of.places.map(({ areaId }) => areaId));
  const counted = new Set(of.units.map(({ vardenhetId }) => vardenhetId));
  const moving = movingUnits({
    points: points.filter(({ areaId }) => asked.has(areaId)),
    units: units
      .filter((unit) => counted.has(unit.id))
      .map((unit) => ({
        id: unit.id,
        position: unit.position,
        ...(unit.vardenhet && { status: unit.vardenhet.status }),
      })),
    limits: of.limits,
    detourFactor: travel.detourFactor,
  });
  const { total } = moving.move(id, position);
  return String(total.within) === String(of.total.within) ? { of, moving } : none;
}
