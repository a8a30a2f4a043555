import type { Position, TravelMode } from '@halsouppdrag/domain';
import { type CapacityGround, interleaved, type TravelCost } from '@halsouppdrag/geo';
import type { Ways } from '../../capacity/capacity-thread.ts';

/** Every way on this ground. Those by the straight line are left to the thread that asks: a fine grid has millions. */
export function waysOf(mode: TravelMode, { points, units }: CapacityGround, travel: TravelCost): Ways {
  const from = positionsOf(points);
  const to = positionsOf(units);
  if (mode.kind !== 'straightLine') return travel.matrix(from, to);
  return { from: interleaved(from), to: interleaved(to), detourFactor: mode.detourFactor };
}

const positionsOf = (all: readonly { readonly position: Position }[]) => all.map(({ position }) => position);
