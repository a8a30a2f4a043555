import type { Catchments, Region, Vardenhet, VardenhetKind, VardenhetStatus } from '@halsouppdrag/domain';
import type { catchmentShapes } from '@halsouppdrag/geo';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { areasGeoJsonQuery, catchmentsQuery } from '../../api/queries.ts';
import { geo } from '../../workers/geo.ts';
import { coloursOfCatchments } from './catchment-colours.ts';
import { bandsKm } from './catchment-layers.ts';

/** Catchments count what people can go to today. */
const counted: readonly VardenhetStatus[] = ['oppen'];

export interface CatchmentView {
  readonly kinds: readonly VardenhetKind[];
  /** The populations, from the API; null until they have arrived. */
  readonly populations: Catchments | null;
  /** The shapes, from the worker; null until they are drawn. */
  readonly shapes: ReturnType<typeof catchmentShapes> | null;
  readonly colours: ReadonlyMap<string, string>;
  readonly error: unknown;
  readonly shapesFailed: boolean;
  retry(): void;
}

/** The catchments among the open units of some kinds; null when the layer is off. */
export function useCatchments(
  on: boolean,
  kinds: readonly VardenhetKind[],
  vardenheter: readonly Vardenhet[] | undefined,
  region: Region | undefined,
): CatchmentView | null {
  const units = useMemo(
    () =>
      vardenheter
        ?.filter(({ kind, status }) => kinds.includes(kind) && counted.includes(status))
        .map(({ id, position }) => ({ id, position })) ?? [],
    [vardenheter, kinds],
  );
  const populations = useQuery({ ...catchmentsQuery({ kinds, status: counted }), enabled: on && kinds.length > 0 });
  const lan = useQuery({ ...areasGeoJsonQuery('lan'), enabled: on });
  const outline = lan.data?.features[0]?.geometry;
  const shapes = useQuery({
    queryKey: ['catchment-shapes', units.map(({ id, position }) => [id, ...position])],
    queryFn: () => {
      if (outline === undefined) throw new Error('The outline is not there yet.');
      return geo().catchmentShapes({ units, region: outline, bandsKm });
    },
    enabled: on && units.length > 0 && outline !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  const colours = useMemo(
    () => (on && region !== undefined ? coloursOfCatchments(units, region.bbox) : new Map<string, string>()),
    [on, units, region],
  );
  if (!on) return null;
  return {
    kinds,
    populations: kinds.length === 0 ? null : (populations.data ?? null),
    shapes: units.length === 0 ? null : (shapes.data ?? null),
    colours,
    error: populations.error,
    shapesFailed: shapes.isError,
    retry: () => {
      if (populations.isError) void populations.refetch();
    },
  };
}
