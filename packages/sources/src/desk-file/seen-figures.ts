import { type ImportedFigure, indicatorSexes } from '@halsouppdrag/domain';

/**
 * The figures of a file as they are met. Everything is known by numbers: texts put together of what a figure is of take
 * longer than all else that is done with it, and the memory of all of them.
 */
export class SeenFigures {
  readonly #series = new Map<string | null, Map<string | null, Map<number, number>>>();
  #seriesCount = 0;
  readonly #areas = new Map<string, number>();
  readonly #mostAreas: number;
  readonly #lines = new Map<number, number>();

  /** Of at most so many areas. */
  constructor(mostAreas: number) {
    this.#mostAreas = mostAreas;
  }

  /** The place of a figure's series, that of its year, sex, age group and version of areas, in the order they are met. */
  seriesOf({ year, sex, ageGroup, areaVersion }: ImportedFigure): number {
    const ofVersion = known(this.#series, areaVersion, () => new Map());
    const ofAge = known(ofVersion, ageGroup, () => new Map());
    const yearAndSex = year * indicatorSexes.length + indicatorSexes.indexOf(sex);
    return known(ofAge, yearAndSex, () => this.#seriesCount++);
  }

  /** On which line an earlier figure of the same area and series stands; null for the first, which is kept in mind. */
  earlierLine(figure: ImportedFigure): number | null {
    const area = known(this.#areas, figure.areaCode, () => this.#areas.size);
    const key = this.seriesOf(figure) * this.#mostAreas + area;
    const earlier = this.#lines.get(key);
    if (earlier === undefined) this.#lines.set(key, figure.line);
    return earlier ?? null;
  }
}

function known<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const already = map.get(key);
  if (already !== undefined) return already;
  const made = make();
  map.set(key, made);
  return made;
}
