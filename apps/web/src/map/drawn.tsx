import { Layer, Source } from '@vis.gl/react-maplibre';
import type { FeatureCollection } from 'geojson';
import { type SlottedLayer, slotId } from './map-style.ts';

/** A source of features and its layers, each in its slot; nothing while there are no features. */
export function Drawn({
  id,
  data,
  layers,
}: {
  id: string;
  data: FeatureCollection | undefined;
  layers: readonly SlottedLayer[];
}) {
  if (data === undefined) return null;
  return (
    <Source id={id} type="geojson" data={data} promoteId="id">
      {layers.map(({ slot, layer }) => (
        <Layer key={layer.id} beforeId={slotId(slot)} {...layer} />
      ))}
    </Source>
  );
}
