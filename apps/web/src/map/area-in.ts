import { tileLayer } from '@halsouppdrag/domain';
import type { FeatureIdentifier, Map as MapLibreMap } from 'maplibre-gl';

/** An area of a source, to tell it its state by. In tiles it is also said which layer it is in. */
export function areaIn(map: MapLibreMap, source: string, id: string): FeatureIdentifier {
  return map.getSource(source)?.type === 'vector' ? { source, sourceLayer: tileLayer, id } : { source, id };
}
