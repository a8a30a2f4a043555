import type { AreaLevel } from '@halsouppdrag/domain';
import { classColours } from '../../map/class-colours.ts';
import { classesOf, classIndex, type ValueClass } from './classes.ts';
import type { Measure } from './measure.ts';

/** A measure made into classes for the areas of one level. */
export interface Choropleth {
  readonly measure: Measure;
  readonly level: AreaLevel;
  readonly classes: readonly ValueClass[];
  /** One colour a class. */
  readonly colours: readonly string[];
  /** The ids of the areas in each class. */
  readonly areaIds: readonly (readonly string[])[];
  /** Areas the measure has no value for. */
  readonly missing: readonly string[];
}

/** Sorts the areas of a level into the classes of a measure. */
export function choropleth(measure: Measure, level: AreaLevel, areaIds: readonly string[]): Choropleth {
  const figure = (id: string) => measure.values.get(id) ?? null;
  const values = areaIds.map(figure).filter((value) => value !== null);
  const classes = classesOf(values);
  const held: string[][] = classes.map(() => []);
  const missing: string[] = [];
  for (const id of areaIds) {
    const value = figure(id);
    if (value === null) missing.push(id);
    else held[classIndex(classes, value)]?.push(id);
  }
  return {
    measure,
    level,
    classes,
    colours: classColours(classes.length, measure.polarity),
    areaIds: held,
    missing,
  };
}
