import type { DataCube, DimensionRole } from './data-cube/data-cube.ts';

const roleNames: readonly (readonly [string, DimensionRole])[] = [
  ['geo', 'area'],
  ['time', 'time'],
  ['metric', 'contents'],
];

/**
 * A table as a JSON-stat 2.0 dataset, for what was fetched in parts and is kept as one. Reading it with `readJsonStat`
 * gives the same table.
 */
export function writeJsonStat(cube: DataCube): Uint8Array {
  const { title, source, updated, tableId, notes, dimensions, values, absences } = cube;
  const role = Object.fromEntries(
    roleNames.flatMap(([name, wanted]) => {
      const ids = dimensions.filter((dimension) => dimension.role === wanted).map(({ id }) => id);
      return ids.length === 0 ? [] : [[name, ids]];
    }),
  );
  const document = {
    ...{ version: '2.0', class: 'dataset', label: title },
    ...(source === null ? {} : { source }),
    ...(updated === null ? {} : { updated }),
    ...(notes.length === 0 ? {} : { note: notes }),
    role,
    id: dimensions.map(({ id }) => id),
    size: dimensions.map(({ categories }) => categories.length),
    dimension: Object.fromEntries(dimensions.map((dimension) => [dimension.id, dimensionOf(dimension)])),
    ...(tableId === null ? {} : { extension: { px: { tableid: tableId } } }),
    value: values,
    ...(absences.size === 0
      ? {}
      : { status: Object.fromEntries([...absences].map(([position, { symbol }]) => [position, symbol])) }),
  };
  return new TextEncoder().encode(JSON.stringify(document));
}

function dimensionOf({ label, categories }: DataCube['dimensions'][number]) {
  const units = categories.filter(({ unit, decimals }) => unit !== null || decimals !== null);
  const noted = categories.filter(({ notes }) => notes.length > 0);
  return {
    label,
    category: {
      index: categories.map(({ code }) => code),
      label: Object.fromEntries(categories.map(({ code, label: name }) => [code, name])),
      ...(units.length === 0 ? {} : { unit: Object.fromEntries(units.map((one) => [one.code, unitOf(one)])) }),
      ...(noted.length === 0 ? {} : { note: Object.fromEntries(noted.map(({ code, notes }) => [code, notes])) }),
      ...childrenOf(categories),
    },
  };
}

const unitOf = ({ unit, decimals }: DataCube['dimensions'][number]['categories'][number]) => ({
  ...(unit === null ? {} : { base: unit }),
  ...(decimals === null ? {} : { decimals }),
});

function childrenOf(categories: DataCube['dimensions'][number]['categories']) {
  const child: Record<string, string[]> = {};
  for (const { code, parentCode } of categories) {
    if (parentCode !== null) child[parentCode] = [...(child[parentCode] ?? []), code];
  }
  return Object.keys(child).length === 0 ? {} : { child };
}
