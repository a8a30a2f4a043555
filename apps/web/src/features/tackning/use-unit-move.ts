import type {
  CoverageAnswer,
  CoverageQuestion,
  PopulationPoint,
  Position,
  Tatort,
  UnitChange,
} from '@halsouppdrag/domain';
import { useRef, useState } from 'react';
import { geo } from '../../workers/geo.ts';
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
  isBusy: boolean;
}

/** What the worker has been handed, and the answer that was for. */
interface Held {
  readonly of: Input['answer'];
  /** The base areas in the order of the answers; null when what is counted here is not what the server counts. */
  readonly areaIds: Promise<readonly string[] | null>;
}

/** Counts, in the worker, what a move leads to once a frame: places passed meanwhile are skipped. */
export function useUnitMove(input: Input): UnitMove {
  const latest = useRef(input);
  latest.current = input;
  const [move] = useState(() => unitMove(latest));
  return move;
}

function unitMove(latest: { readonly current: Input }): UnitMove {
  let carried: Carried | null = null;
  const count = async (one: Carried) => {
    if (one.isBusy) return;
    one.isBusy = true;
    while (carried === one && one.counted !== one.position) {
      const position = one.position;
      // The answer to an earlier move may have come meanwhile.
      if (one.held.of !== latest.current.answer) one.held = hold(latest.current, one.unit);
      const { of } = one.held;
      const areaIds = await one.held.areaIds;
      const moved = areaIds === null ? null : await geo().moveHeldUnit({ id: one.unit.id, position });
      one.counted = position;
      if (carried !== one) return;
      if (areaIds === null || moved === null) continue;
      const { live, changes, tatorter } = latest.current;
      const { total, areaCosts } = moved;
      live.become({
        of,
        changes: withMove(changes, one.unit.id, position, tatorter),
        total,
        costOf: new Map(areaIds.map((id, k) => [id, areaCosts[k] ?? Number.NaN])),
      });
      // More than one a frame would not be seen.
      await new Promise(requestAnimationFrame);
    }
    one.isBusy = false;
  };
  return {
    take: (unit) => {
      const { position } = unit;
      carried = { unit, held: hold(latest.current, unit), position, counted: position, isBusy: false };
    },
    carry: (position) => {
      const one = carried;
      if (one === null) return;
      one.position = position;
      void count(one);
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

function hold(input: Input, unit: ShownUnit): Held {
  return { of: input.answer, areaIds: handed(input, unit) };
}

/**
 * Hands the worker what it needs. Null where it cannot count as the server does: along roads, by other points, or while
 * the answer is to something else than what is tried.
 */
async function handed(
  { answer, changes, units, points }: Input,
  { id, position }: ShownUnit,
): Promise<readonly string[] | null> {
  const { travel } = answer.question;
  if (travel.kind !== 'straightLine' || points === undefined) return null;
  if (JSON.stringify(answer.question.changes) !== JSON.stringify(changes)) return null;
  const asked = new Set(answer.places.map(({ areaId }) => areaId));
  const counted = new Set(answer.units.map(({ vardenhetId }) => vardenhetId));
  const areaIds = await geo().holdUnits({
    points: points.filter(({ areaId }) => asked.has(areaId)),
    units: units
      .filter((unit) => counted.has(unit.id))
      .map((unit) => ({
        id: unit.id,
        position: unit.position,
        ...(unit.vardenhet && { status: unit.vardenhet.status }),
      })),
    limits: answer.limits,
    detourFactor: travel.detourFactor,
  });
  const { total } = await geo().moveHeldUnit({ id, position });
  return String(total.within) === String(answer.total.within) ? areaIds : null;
}
