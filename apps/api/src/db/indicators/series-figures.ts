import { type ImportedFigure, missingReasons } from '@halsouppdrag/domain';

/** What a source says of one area. */
export type StoredFigure = Readonly<Pick<ImportedFigure, (typeof figureColumns)[number] | 'missing'>> & {
  /** `area.number`, 0 for the whole country. */
  readonly areaNumber: number;
};

/** The columns of numbers, in the order they are stored. */
export const figureColumns = ['value', 'count', 'denominator', 'low', 'high', 'responseRate'] as const;

/** Numbers of one column, NaN where there is none; null when there are none at all. */
export type FigureColumn = Float64Array<ArrayBuffer> | null;

/** The figures of one series: columns of one length, an entry an area, that a thread can hand to another uncopied. */
export interface SeriesFigures {
  /** Each once. */
  readonly areaNumber: Int32Array<ArrayBuffer>;
  readonly value: FigureColumn;
  readonly count: FigureColumn;
  readonly denominator: FigureColumn;
  readonly low: FigureColumn;
  readonly high: FigureColumn;
  readonly responseRate: FigureColumn;
  /** Places in `missingReasons`; `present` where there is a value. */
  readonly missing: Uint8Array<ArrayBuffer>;
}

export const present = 255;

/** Null where there is none. */
export function numberAt(column: FigureColumn, at: number): number | null {
  const number = column?.[at] ?? Number.NaN;
  return Number.isNaN(number) ? null : number;
}

/** Gathers the figures of a series, one area after the other. */
export class GatheredFigures {
  readonly #areaNumber: number[] = [];
  readonly #missing: number[] = [];
  readonly #columns = {
    value: new GatheredColumn(),
    count: new GatheredColumn(),
    denominator: new GatheredColumn(),
    low: new GatheredColumn(),
    high: new GatheredColumn(),
    responseRate: new GatheredColumn(),
  };

  push(figure: StoredFigure): void {
    const at = this.#areaNumber.length;
    this.#areaNumber.push(figure.areaNumber);
    this.#missing.push(figure.missing === null ? present : missingReasons.indexOf(figure.missing));
    const { value, count, denominator, low, high, responseRate } = this.#columns;
    value.put(figure.value, at);
    count.put(figure.count, at);
    denominator.put(figure.denominator, at);
    low.put(figure.low, at);
    high.put(figure.high, at);
    responseRate.put(figure.responseRate, at);
  }

  /** All that is gathered. */
  figures(): SeriesFigures {
    const { length } = this.#areaNumber;
    const { value, count, denominator, low, high, responseRate } = this.#columns;
    return {
      areaNumber: new Int32Array(this.#areaNumber),
      value: value.column(length),
      count: count.column(length),
      denominator: denominator.column(length),
      low: low.column(length),
      high: high.column(length),
      responseRate: responseRate.column(length),
      missing: new Uint8Array(this.#missing),
    };
  }
}

/** As long as its last number; most columns of most sources have none. */
class GatheredColumn {
  readonly #numbers: number[] = [];

  put(number: number | null, at: number): void {
    if (number === null) return;
    while (this.#numbers.length < at) this.#numbers.push(Number.NaN);
    this.#numbers.push(number);
  }

  column(length: number): FigureColumn {
    if (this.#numbers.length === 0) return null;
    const column = new Float64Array(length).fill(Number.NaN);
    column.set(this.#numbers);
    return column;
  }
}
