import type { DrawnPoint } from '@halsouppdrag/domain';
import { useMemo } from 'react';
import type { Topology } from 'topojson-specification';
import { basemapFeatures, basemapLayers, lanLayers } from '../../map/basemap-layers.ts';
import { Drawn } from '../../map/drawn.tsx';
import { labelCollection, tatortLabels } from '../../map/label-features.ts';
import { labelLayers } from '../../map/label-layers.ts';
import { coverageLayers, coverageUnitLayers, kommunBorders, moveLayers, placeSource } from './coverage-layers.ts';
import { moveFeatures, type ShownUnit, unitFeatures } from './coverage-units.ts';
import { drawnFeatures, drawnLayers } from './drawn-layers.ts';
import type { PlaceColouring } from './place-colouring.ts';
import type { CoverageGround } from './use-coverage-ground.ts';

const placeNames = labelLayers(new Set(['tatort'])).filter(
  ({ layer }) => layer.id === 'label-tatort' || layer.id === 'label-town',
);

/** Everything on the map; each part joins when its data has arrived. */
export function CoverageSources({
  ground: { basemap, lan, kommun, deso, tatorter },
  colouring,
  units,
  drawn,
  hasImages,
}: {
  ground: CoverageGround;
  colouring: PlaceColouring;
  units: readonly ShownUnit[];
  drawn: readonly DrawnPoint[];
  hasImages: boolean;
}) {
  // The contract says no more of TopoJSON than its type; the package's schema has checked the rest.
  const land = useMemo(
    () => (basemap === undefined ? undefined : basemapFeatures(basemap as unknown as Topology)),
    [basemap],
  );
  const names = useMemo(
    () => (tatorter === undefined ? undefined : labelCollection(tatortLabels(tatorter))),
    [tatorter],
  );
  const layers = useMemo(() => coverageLayers(colouring), [colouring]);
  const points = useMemo(() => unitFeatures(units), [units]);
  const places = useMemo(() => drawnFeatures(drawn), [drawn]);
  const moves = useMemo(() => moveFeatures(units), [units]);
  return (
    <>
      <Drawn id="basemap" data={land} layers={basemapLayers} />
      <Drawn id="lan" data={lan} layers={lanLayers} />
      {hasImages ? <Drawn id={placeSource} data={deso} layers={layers} /> : null}
      <Drawn id="kommun" data={kommun} layers={kommunBorders} />
      <Drawn id="moves" data={moves} layers={moveLayers} />
      {hasImages ? <Drawn id="vardenheter" data={points} layers={coverageUnitLayers} /> : null}
      <Drawn id="drawn" data={places} layers={drawnLayers} />
      <Drawn id="labels" data={names} layers={placeNames} />
    </>
  );
}
