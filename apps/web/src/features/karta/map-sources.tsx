import type { Feature, FeatureCollection } from 'geojson';
import { useMemo } from 'react';
import type { Topology } from 'topojson-specification';
import { basemapFeatures, basemapLayers, lanLayers } from '../../map/basemap-layers.ts';
import { Drawn } from '../../map/drawn.tsx';
import { areaLabels, labelCollection, tatortLabels } from '../../map/label-features.ts';
import { labelLayers } from '../../map/label-layers.ts';
import type { ShownLevel } from '../../map/shown-level.ts';
import { vardenhetFeatures, vardenhetLayers } from '../../map/vardenhet-layers.ts';
import type { MapImages } from './add-insats-images.ts';
import { areaLayers } from './area-layers.ts';
import { catchmentLayers } from './catchment-layers.ts';
import { insatsFeatures, insatsLayers } from './insats-layers.ts';
import { kindsShown, type MapChoice } from './map-choice.ts';
import type { MapStage } from './map-stage.ts';
import type { KartaData } from './use-karta-data.ts';

/**
 * Everything on the map; each part joins when its data has arrived. The small sources come first: while the map's
 * worker cuts the areas into tiles, the browser makes the programs that draw the others, which draw the areas too.
 */
export function MapSources({
  data,
  choice,
  images,
  stage,
}: {
  data: KartaData;
  choice: MapChoice;
  /** Symbols wait for their images; nothing else does. */
  images: MapImages;
  stage: MapStage;
}) {
  const { basemap, lan, catchments } = data;
  // The contract says no more of TopoJSON than its type; the package's schema has checked the rest.
  const ground = useMemo(
    () => (basemap === undefined ? undefined : basemapFeatures(basemap as unknown as Topology)),
    [basemap],
  );
  const catchmentSpecs = useMemo(
    () => (catchments === null ? [] : catchmentLayers(catchments.colours, choice.colour !== null)),
    [catchments, choice.colour],
  );
  return (
    <>
      <Drawn id="basemap" data={ground} layers={basemapLayers} />
      <Drawn id="lan" data={lan} layers={lanLayers} />
      {images.units ? <Vardenheter data={data} choice={choice} /> : null}
      {catchments === null ? null : (
        <Drawn id="catchments" data={catchments.shapes ?? undefined} layers={catchmentSpecs} />
      )}
      <Areas level="deso" data={data} choice={choice} canHover={stage === 'pointer'} />
      <Areas level="lokalsamhalle" data={data} choice={choice} canHover={stage === 'pointer'} />
      <Areas level="kommun" data={data} choice={choice} canHover={stage === 'pointer'} />
      {stage === 'data' ? null : <Labels data={data} choice={choice} />}
      {images.insatser ? <Insatser data={data} on={choice.layers.has('insatser')} /> : null}
    </>
  );
}

function Areas({
  level,
  data,
  choice,
  canHover,
}: {
  level: ShownLevel;
  data: KartaData;
  choice: MapChoice;
  canHover: boolean;
}) {
  const features = data.areas[level];
  const collection = useMemo(() => (features === undefined ? undefined : collected(features)), [features]);
  const layers = useMemo(
    () =>
      areaLayers(level, {
        on: choice.layers.has(level),
        choropleth: data.choropleth,
        chosenId: data.chosen.area,
        canHover,
      }),
    [level, choice, data.choropleth, data.chosen.area, canHover],
  );
  return <Drawn id={level} data={collection} layers={layers} />;
}

function Labels({ data, choice }: { data: KartaData; choice: MapChoice }) {
  const { tatorter, areas } = data;
  const labels = useMemo(() => {
    if (tatorter === undefined) return undefined;
    const names = (['kommun', 'lokalsamhalle', 'deso'] as const).flatMap((level) =>
      areaLabels(level, areas[level] ?? [], tatorter),
    );
    return labelCollection([...tatortLabels(tatorter), ...names]);
  }, [tatorter, areas]);
  const layers = useMemo(() => labelLayers(choice.layers), [choice]);
  return <Drawn id="labels" data={labels} layers={layers} />;
}

function Insatser({ data, on }: { data: KartaData; on: boolean }) {
  const { insatser, chosen } = data;
  const points = useMemo(
    () => (insatser === undefined ? undefined : insatsFeatures(on ? insatser : [])),
    [insatser, on],
  );
  const layers = useMemo(() => insatsLayers(chosen.insats), [chosen.insats]);
  return <Drawn id="insatser" data={points} layers={layers} />;
}

function Vardenheter({ data, choice }: { data: KartaData; choice: MapChoice }) {
  const { vardenheter, chosen } = data;
  const points = useMemo(
    () => (vardenheter === undefined ? undefined : vardenhetFeatures(vardenheter, kindsShown(choice.layers))),
    [vardenheter, choice],
  );
  const layers = useMemo(() => vardenhetLayers(chosen.vardenhet), [chosen.vardenhet]);
  return <Drawn id="vardenheter" data={points} layers={layers} />;
}

function collected(features: readonly Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features: [...features] };
}
