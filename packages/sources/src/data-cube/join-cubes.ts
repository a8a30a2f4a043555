import { complain, type Outcome } from '../complaint.ts';
import {
  type Absence,
  type CubeCategory,
  type CubeDimension,
  categoriesAt,
  cellCount,
  type DataCube,
  mostCells,
} from './data-cube.ts';

/**
 * One table of the parts it was fetched in, whose dimensions are the same and whose categories are not. Cells that no
 * part has are null without a reason. Parts of other dimensions, and a cell that stands in two, are complaints.
 */
export function joinCubes(file: string, [first, ...others]: readonly [DataCube, ...DataCube[]]): Outcome<DataCube> {
  const parts = [first, ...others];
  const named = (cube: DataCube) => cube.dimensions.map(({ id }) => id).join(', ');
  const other = others.find((cube) => named(cube) !== named(first));
  if (other !== undefined) return refuse(file, `dimensionerna ${named(first)}`, named(other));
  const dimensions = first.dimensions.map((dimension, axis): CubeDimension => {
    const categories = new Map<string, CubeCategory>();
    for (const part of parts) {
      for (const one of part.dimensions[axis]?.categories ?? [])
        if (!categories.has(one.code)) categories.set(one.code, one);
    }
    return { ...dimension, categories: [...categories.values()] };
  });
  const count = cellCount(dimensions.map(({ categories }) => categories.length));
  if (count > mostCells) return refuse(file, `högst ${mostCells.toLocaleString('sv-SE')} celler`, `${count}`);
  const places = dimensions.map(({ categories }) => new Map(categories.map(({ code }, at) => [code, at])));
  const values = new Array<number | null>(count).fill(null);
  const absences = new Map<number, Absence>();
  const filled = new Uint8Array(count);
  for (const part of parts) {
    for (const [position, value] of part.values.entries()) {
      const categories = categoriesAt(part.dimensions, position);
      const at = places.reduce(
        (sum, place, axis) => sum * place.size + (place.get(categories[axis]?.code ?? '') ?? 0),
        0,
      );
      if (filled[at] === 1)
        return refuse(file, 'varje cell i bara en del', categories.map((one) => one?.code).join(', '));
      filled[at] = 1;
      values[at] = value;
      const absence = part.absences.get(position);
      if (absence !== undefined) absences.set(at, absence);
    }
  }
  const notes = [...new Set(parts.flatMap((part) => part.notes))];
  return { ok: true, value: { ...first, notes, dimensions, values, absences } };
}

function refuse(file: string, expected: string, found: string): Outcome<never> {
  return { ok: false, complaints: [complain({ file }, expected, found)] };
}
