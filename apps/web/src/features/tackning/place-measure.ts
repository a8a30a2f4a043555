import type { PlaceColouring } from './place-colouring.ts';

/** Something other than distance that the map shows: its colours, what they mean, and the column that says the same. */
export interface PlaceMeasure {
  readonly colouring: PlaceColouring;
  readonly legend: {
    readonly title: string;
    readonly year: number;
    readonly rows: readonly { readonly name: string; readonly count: number }[];
  };
  /** What the sign at the pointer says of a base area. */
  readonly signOf: (areaId: string) => string | null;
  readonly column: {
    readonly heading: string;
    readonly decimals: number;
    /** Null where there is nothing to tell, which sorts last. */
    readonly valueOf: (areaId: string) => number | null;
  };
}
