import type { PlaceColouring } from './place-colouring.ts';

/** Something other than distance that the map shows: its colours, what they mean, and the column that says the same. */
export interface PlaceMeasure {
  readonly colouring: PlaceColouring;
  /** Or in words why there is nothing to show. */
  readonly legend: MeasureLegend | string;
  /** What the sign at the pointer says of a base area. */
  readonly signOf: (areaId: string) => string | null;
  /** Null where there is nothing to show. */
  readonly column: MeasureColumn | null;
}

/** One that could be worked out. */
export interface CountedMeasure extends PlaceMeasure {
  readonly legend: MeasureLegend;
  readonly column: MeasureColumn;
}

interface MeasureLegend {
  readonly title: string;
  readonly year: number;
  readonly rows: readonly { readonly name: string; readonly count: number }[];
}

interface MeasureColumn {
  readonly heading: string;
  readonly decimals: number;
  /** Null where there is nothing to tell, which sorts last. */
  readonly valueOf: (areaId: string) => number | null;
}

/** What was asked for could not be worked out: the map has no colours rather than those of something else. */
export function measureNotShown(why: string): PlaceMeasure {
  return {
    // A style takes no fewer colours than one.
    colouring: { colours: ['rgba(0,0,0,0)'], patterns: {}, classOf: () => -1 },
    legend: why,
    signOf: () => null,
    column: null,
  };
}
