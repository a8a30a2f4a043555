import type { Position } from '@halsouppdrag/domain';
import { type KnownLeast, knownCost, matrixCost, straightLineCost, type TravelCost } from '@halsouppdrag/geo';

/** What travelling costs from some places, as another thread can be told it. */
export type TravelTold =
  | { readonly kind: 'straightLine'; readonly detourFactor: number }
  | { readonly kind: 'known'; readonly known: readonly KnownLeast[] }
  /** Unit by unit from all the places, as `TravelCost.matrix` gives it. */
  | { readonly kind: 'matrix'; readonly to: readonly Position[]; readonly minutes: Float64Array };

/** `from`: the places that it was measured from, in that order. */
export function travelOf(told: TravelTold, from: readonly { readonly position: Position }[]): TravelCost {
  switch (told.kind) {
    case 'straightLine':
      return straightLineCost(told.detourFactor);
    case 'known':
      return knownCost('minutes', told.known);
    case 'matrix': {
      const { to, minutes } = told;
      return matrixCost('minutes', { from: from.map(({ position }) => position), to, matrix: minutes });
    }
  }
}
