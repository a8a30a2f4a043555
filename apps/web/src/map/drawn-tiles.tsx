import { type AreaLevel, closestTileZoom, tileLayer } from '@halsouppdrag/domain';
import { Layer, Source } from '@vis.gl/react-maplibre';
import { type SlottedLayer, slotId } from './map-style.ts';

/** The areas of a level where they are too many to fetch at once: as much as is seen, in tiles. */
export function DrawnTiles({ id, level, layers }: { id: string; level: AreaLevel; layers: readonly SlottedLayer[] }) {
  return (
    <Source
      id={id}
      type="vector"
      tiles={[`${window.location.origin}/api/areas/${level}/tiles/{z}/{x}/{y}`]}
      maxzoom={closestTileZoom}
      promoteId="id"
    >
      {layers.map(({ slot, layer }) => (
        <Layer key={layer.id} beforeId={slotId(slot)} {...layer} source-layer={tileLayer} />
      ))}
    </Source>
  );
}
