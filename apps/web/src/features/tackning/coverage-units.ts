import type { ClosedUnit, CoverageAnswer, Position, UnitChange, Vardenhet } from '@halsouppdrag/domain';
import type { FeatureCollection, LineString, Point } from 'geojson';
import { type VardenhetProperties, vardenhetFeatures } from '../../map/vardenhet-layers.ts';

/** `shut` is closed on the date asked about, or open on too few days; `closed` is what is tried. */
type UnitMark = 'added' | 'moved' | 'closed' | 'shut';

/** A unit as the map shows it, with what is tried with it. */
export interface ShownUnit {
  readonly id: string;
  readonly name: string;
  /** Null for one that is only tried. */
  readonly vardenhet: Vardenhet | null;
  readonly position: Position;
  /** Where it is today; null for what is not there today. */
  readonly from: Position | null;
  readonly mark: UnitMark | null;
}

/** The units that count, as they are after the changes; what is closed is still shown. */
export function shownUnits(
  vardenheter: readonly Vardenhet[],
  changes: readonly UnitChange[],
  shut: readonly ClosedUnit[],
): ShownUnit[] {
  const shown = new Map<string, ShownUnit>(
    vardenheter.map((vardenhet) => {
      const { id, name, position } = vardenhet;
      return [id, { id, name, vardenhet, position, from: position, mark: null }];
    }),
  );
  for (const change of changes) {
    if (change.kind === 'add') {
      const { id, name, position } = change;
      shown.set(id, { id, name, vardenhet: null, position, from: null, mark: 'added' });
      continue;
    }
    const unit = shown.get(change.vardenhetId);
    if (unit === undefined) continue;
    if (change.kind === 'close') shown.set(unit.id, { ...unit, mark: 'closed' });
    if (change.kind === 'move') {
      const mark = unit.mark === 'added' ? 'added' : 'moved';
      shown.set(unit.id, { ...unit, position: change.position, mark });
    }
  }
  for (const { vardenhetId } of shut) {
    const unit = shown.get(vardenhetId);
    if (unit !== undefined) shown.set(vardenhetId, { ...unit, mark: 'shut' });
  }
  return [...shown.values()];
}

/** Those that can be moved: the ones that count, which what is closed does not. */
export function movableUnits({ units }: Pick<CoverageAnswer, 'units'>, shown: readonly ShownUnit[]): ShownUnit[] {
  const counted = new Set(units.map(({ vardenhetId }) => vardenhetId));
  return shown.filter(({ id }) => counted.has(id));
}

export interface UnitProperties extends VardenhetProperties {
  readonly mark: UnitMark | null;
}

/** Every unit as a point, those at one point side by side. */
export function unitFeatures(units: readonly ShownUnit[]): FeatureCollection<Point, UnitProperties> {
  const markOf = new Map(units.map(({ id, mark }) => [id, mark]));
  const known = units.flatMap(({ vardenhet, position }) => (vardenhet === null ? [] : [{ ...vardenhet, position }]));
  const kinds = [...new Set(known.map(({ kind }) => kind))];
  const features = vardenhetFeatures(known, kinds).features.map(({ properties, ...feature }) => ({
    ...feature,
    properties: { ...properties, mark: markOf.get(properties.id) ?? null },
  }));
  const added = units.flatMap(({ id, name, vardenhet, position, mark }) =>
    vardenhet === null
      ? [
          {
            type: 'Feature' as const,
            geometry: { type: 'Point' as const, coordinates: [...position] },
            properties: { id, name, image: 'new-unit', order: 100, x: 0, y: 0, mark },
          },
        ]
      : [],
  );
  return { type: 'FeatureCollection', features: [...features, ...added] };
}

/** A line for each unit that is moved, from where it is today. */
export function moveFeatures(units: readonly ShownUnit[]): FeatureCollection<LineString> {
  return {
    type: 'FeatureCollection',
    features: units.flatMap(({ from, position, mark }) =>
      from === null || mark !== 'moved'
        ? []
        : [
            {
              type: 'Feature',
              geometry: { type: 'LineString', coordinates: [[...from], [...position]] },
              properties: {},
            },
          ],
    ),
  };
}
