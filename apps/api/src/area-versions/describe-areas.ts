import { outlinePicture } from '@halsouppdrag/geo';
import { complain, layerColumns, type Outcome, readGeometry, suggestAreas } from '@halsouppdrag/sources';
import type { DescribeAreasAsked, DescribedAreas } from './area-files-asked.ts';
import { isSurface } from './is-surface.ts';

/** What a layer of a file of areas holds, with a picture of it and a first guess of what its columns are. */
export function describeAreas({
  fileName,
  bytes,
  layer,
  region,
}: Omit<DescribeAreasAsked, 'kind'>): Outcome<DescribedAreas> {
  const read = readGeometry(fileName, bytes, layer);
  if (!read.ok) return read;
  const { format, name, layers, features, system, bounds, notes } = read.value;
  const surfaces = features.flatMap(({ shape }) => (isSurface(shape) ? [shape] : []));
  if (surfaces.length === 0) {
    const found = features.length === 0 ? 'inga figurer' : 'bara punkter, linjer eller rader utan figur';
    return { ok: false, complaints: [complain({ file: fileName }, 'områden som ytor', found)] };
  }
  return {
    ok: true,
    value: {
      ...{ format, layers: [...layers], features: features.length, system },
      bounds: bounds === null ? null : [...bounds],
      notes: [...notes],
      columns: layerColumns(read.value).map((column) => ({ ...column, first: [...column.first] })),
      suggested: { layer: name, ...suggestAreas(fileName, read.value) },
      picture: outlinePicture(surfaces, region),
    },
  };
}
