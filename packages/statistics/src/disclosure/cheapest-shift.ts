import type { LinkedTable } from './linked-table.ts';

/** One cell of a shift, and whether its count rises or falls by one. */
export interface ShiftedCell {
  readonly cell: number;
  readonly by: 1 | -1;
}

/** One dimension of a shift: which of its values change, and which way. */
type Part = readonly (readonly [value: number, by: 1 | -1])[];

/**
 * The cheapest way to change the count of a cell by one so that every sum still sums: one person is moved to another
 * area, to the other sex, to another age, or any of these at once, and back (so that at most eight corners of a box
 * change, with what is around them), or comes from outside. `cost` says what it costs to let a cell change that way, Infinity where it
 * must stand. Null where there is no way.
 *
 * The nearest areas are tried first, and farther ones only where nearer ones give no way.
 */
export function cheapestShift(
  table: LinkedTable,
  cell: number,
  by: 1 | -1,
  cost: (cell: number, by: 1 | -1) => number,
): readonly ShiftedCell[] | null {
  const place = table.placeOf(table.cells[cell] as LinkedTable['cells'][number]);
  const sexParts = sexPartsOf(table, place.sex);
  const ageParts = agePartsOf(table, place.age);
  for (const areaParts of areaTiers(table, place.area)) {
    let best: readonly ShiftedCell[] | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const areaPart of areaParts) {
      for (const sexPart of sexParts) {
        for (const agePart of ageParts) {
          const price = priceOf(table, [areaPart, sexPart, agePart], by, cost, least);
          if (price >= least) continue;
          least = price;
          best = cellsOf(table, [areaPart, sexPart, agePart], by);
        }
      }
    }
    if (best !== null) return best;
  }
  return null;
}

type Parts = readonly [areas: Part, sexes: Part, ages: Part];

function priceOf(
  table: LinkedTable,
  [areas, sexes, ages]: Parts,
  by: 1 | -1,
  cost: (cell: number, by: 1 | -1) => number,
  least: number,
): number {
  let price = 0;
  for (const [area, byArea] of areas) {
    for (const [sex, bySex] of sexes) {
      for (const [age, byAge] of ages) {
        const cell = table.at(area, sex, age);
        if (cell >= 0) price += cost(cell, (by * byArea * bySex * byAge) as 1 | -1);
        if (price >= least) return price;
      }
    }
  }
  return price;
}

function cellsOf(table: LinkedTable, [areas, sexes, ages]: Parts, by: 1 | -1): ShiftedCell[] {
  return areas.flatMap(([area, byArea]) =>
    sexes.flatMap(([sex, bySex]) =>
      ages.flatMap(([age, byAge]) => {
        const cell = table.at(area, sex, age);
        return cell < 0 ? [] : [{ cell, by: (by * byArea * bySex * byAge) as 1 | -1 }];
      }),
    ),
  );
}

const [all, women, men] = [0, 1, 2];

function sexPartsOf({ hasSexes }: LinkedTable, sex: number): Part[] {
  if (!hasSexes) return [[[all, 1]]];
  const alone = (one: number): Part => [
    [one, 1],
    [all, 1],
  ];
  if (sex === all) return [alone(women), alone(men)];
  return [
    [
      [sex, 1],
      [sex === women ? men : women, -1],
    ],
    alone(sex),
  ];
}

function agePartsOf({ ageAtoms }: LinkedTable, age: number): Part[] {
  const own = ageAtoms.filter((atom) => atom.includes(age));
  const others = ageAtoms.filter((atom) => !atom.includes(age));
  return own.flatMap((atom): Part[] => [
    ...others.map((other) => difference(atom, other)),
    atom.map((group) => [group, 1] as const),
  ]);
}

function difference(rising: readonly number[], falling: readonly number[]): Part {
  return [
    ...rising.filter((one) => !falling.includes(one)).map((one) => [one, 1] as const),
    ...falling.filter((one) => !rising.includes(one)).map((one) => [one, -1] as const),
  ];
}

/** Of the areas in a large one so many are tried: beyond them there is hardly a better one. */
const enoughLeaves = 8;
const enoughOthers = 60;

/** To another area within the one around, then within the next around that one; last from outside. */
function* areaTiers(table: LinkedTable, area: number): Generator<Part[]> {
  const own = table.leavesOf(area).slice(0, enoughLeaves);
  const tried = new Set(table.leavesOf(area));
  for (const around of table.pathOf(area).slice(1)) {
    const others = table.leavesOf(around).filter((leaf) => !tried.has(leaf));
    for (const leaf of others) tried.add(leaf);
    for (let at = 0; at < others.length; at += enoughOthers) {
      const some = others.slice(at, at + enoughOthers);
      yield own.flatMap((leaf) => some.map((other) => difference(table.pathOf(leaf), table.pathOf(other))));
    }
  }
  yield own.map((leaf) => table.pathOf(leaf).map((one) => [one, 1] as const));
}
