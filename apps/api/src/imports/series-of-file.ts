import type { ImportedFigure, IndicatorSex, LoadedSeries, Measure } from '@halsouppdrag/domain';
import { GatheredFigures, type SeriesFigures } from '../db/indicators/series-figures.ts';

/** One series of a file. Its areas are places in the list of areas that the file was checked against. */
export interface SeriesOfFile {
  readonly year: number;
  readonly sex: IndicatorSex;
  readonly ageGroup: string | null;
  readonly areaVersion: string | null;
  readonly figures: SeriesFigures;
}

interface Wanted {
  readonly measure: Measure;
  /** Whether the figures are wanted too, or only what there is to say of them. */
  readonly wantsFigures: boolean;
  /** Where in the list of areas a code is. */
  readonly placeOf: ReadonlyMap<string, number>;
}

/** Counts the figures of one series of a file as they are met, and keeps them where they are wanted. */
export class GatheredSeries {
  readonly first: ImportedFigure;
  readonly #wanted: Wanted;
  readonly #kept: GatheredFigures | null;
  #figures = 0;
  #missing = 0;
  /** People are added up; shares and means are not. */
  #sum: number | null = null;

  constructor(first: ImportedFigure, wanted: Wanted) {
    this.first = first;
    this.#wanted = wanted;
    this.#kept = wanted.wantsFigures ? new GatheredFigures() : null;
  }

  take(figure: ImportedFigure): void {
    const { areaCode, value, missing, count, denominator, low, high, responseRate } = figure;
    this.#figures += 1;
    if (value === null) this.#missing += 1;
    const people = this.#wanted.measure === 'count' ? value : count;
    if (people !== null) this.#sum = (this.#sum ?? 0) + people;
    if (this.#kept === null) return;
    const areaNumber = this.#wanted.placeOf.get(areaCode);
    if (areaNumber === undefined) throw new Error(`The file was checked and ${areaCode} is no area.`);
    const why = value === null ? (missing ?? 'missing') : null;
    this.#kept.push({ areaNumber, value, count, denominator, low, high, responseRate, missing: why });
  }

  tally(): Omit<LoadedSeries, 'sumBefore'> {
    const { year, sex, ageGroup } = this.first;
    return { year, sex, ageGroup, figures: this.#figures, missing: this.#missing, sum: this.#sum };
  }

  /** The series with its figures; null where they are not wanted. */
  ofFile(): SeriesOfFile | null {
    const { year, sex, ageGroup, areaVersion } = this.first;
    return this.#kept === null ? null : { year, sex, ageGroup, areaVersion, figures: this.#kept.figures() };
  }
}
