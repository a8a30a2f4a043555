import type { AreaFeature, Tatort } from '@halsouppdrag/domain';
import { greatCircleMetres } from '@halsouppdrag/geo';
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { ShownLevel } from './shown-level.ts';

export interface LabelProperties {
  readonly kind: 'tatort' | ShownLevel;
  readonly name: string;
  readonly population: number;
  /** A lokalsamhälle that bears the name of its tätort: one label of the two is enough. */
  readonly namedAsTatort: boolean;
  /** A place in the shadow of a far larger one, which from afar is the only one worth a name. */
  readonly outskirt: boolean;
}
export type Label = Feature<Point, LabelProperties>;

/** The labels of built-up places. */
export function tatortLabels(tatorter: readonly Tatort[]): Label[] {
  return tatorter.map(({ name, population, position }) => {
    const outskirt = tatorter.some(
      (other) =>
        other.population > shadowFactor * population && greatCircleMetres(other.position, position) < shadowMetres,
    );
    return label(position, { kind: 'tatort', name, population, namedAsTatort: false, outskirt });
  });
}

const shadowFactor = 4;
const shadowMetres = 9000;

/** The names of areas, each at a point inside its area. DeSO are told by their codes, as people who use them do. */
export function areaLabels(level: ShownLevel, areas: readonly AreaFeature[], tatorter: readonly Tatort[]): Label[] {
  const placeNames = new Set(tatorter.map(({ name }) => name));
  return areas.map(({ properties: { name, code, population, point } }) =>
    label(point, {
      kind: level,
      name: level === 'deso' ? code : name,
      population,
      namedAsTatort: level === 'lokalsamhalle' && placeNames.has(name),
      outskirt: false,
    }),
  );
}

export function labelCollection(labels: readonly Label[]): FeatureCollection<Point, LabelProperties> {
  return { type: 'FeatureCollection', features: [...labels] };
}

function label(position: readonly [number, number], properties: LabelProperties): Label {
  return { type: 'Feature', geometry: { type: 'Point', coordinates: [...position] }, properties };
}
