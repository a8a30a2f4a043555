import { type ImportedFigure, type IndicatorSex, missingReasons } from '@halsouppdrag/domain';

/** Numbers of one column, NaN where there is none; null when there are none at all. */
export type PackedColumn = Float64Array<ArrayBuffer> | null;

/** The figures of one series as columns that are handed from a thread to another without being copied. */
export interface PackedSeries {
  readonly year: number;
  readonly sex: IndicatorSex;
  readonly ageGroup: string | null;
  readonly areaVersion: string | null;
  /** Places in the list of areas that the file was checked against. */
  readonly area: Int32Array<ArrayBuffer>;
  readonly value: PackedColumn;
  readonly count: PackedColumn;
  readonly denominator: PackedColumn;
  readonly low: PackedColumn;
  readonly high: PackedColumn;
  readonly responseRate: PackedColumn;
  /** Places in `missingReasons`; 255 where there is a value. */
  readonly missing: Uint8Array<ArrayBuffer>;
}

export const present = 255;

/** Packs the figures of one series. `placeOf` tells where in the list of areas a code is. */
export function packSeries(figures: readonly ImportedFigure[], placeOf: ReadonlyMap<string, number>): PackedSeries {
  const [first] = figures;
  if (first === undefined) throw new RangeError('A series has a figure at least.');
  const column = (read: (figure: ImportedFigure) => number | null): PackedColumn =>
    figures.some((figure) => read(figure) !== null)
      ? Float64Array.from(figures, (figure) => read(figure) ?? Number.NaN)
      : null;
  const { year, sex, ageGroup, areaVersion } = first;
  return {
    ...{ year, sex, ageGroup, areaVersion },
    area: Int32Array.from(figures, ({ areaCode }) => placeOf.get(areaCode) ?? neverAnArea(areaCode)),
    value: column(({ value }) => value),
    count: column(({ count }) => count),
    denominator: column(({ denominator }) => denominator),
    low: column(({ low }) => low),
    high: column(({ high }) => high),
    responseRate: column(({ responseRate }) => responseRate),
    missing: Uint8Array.from(figures, ({ value, missing }) =>
      value === null ? missingReasons.indexOf(missing ?? 'missing') : present,
    ),
  };
}

function neverAnArea(code: string): never {
  throw new Error(`The file was checked and ${code} is no area.`);
}
