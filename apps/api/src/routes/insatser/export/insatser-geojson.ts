import type { AreaTree } from '../../../db/area-tree.ts';
import { insatsPlace } from '../insats-features.ts';
import type { ShownInsats } from './insats-table.ts';

/** A FeatureCollection of the insatser to take along, with what the table says of each; a batch at a time. */
export async function* insatserGeoJson(
  batches: AsyncIterable<readonly ShownInsats[]>,
  tree: AreaTree,
  source: string,
): AsyncGenerator<string> {
  yield '{"type":"FeatureCollection","features":[';
  let separator = '';
  for await (const batch of batches) {
    const features = batch.flatMap((one) => {
      const coordinates = insatsPlace(one.insats, tree);
      return coordinates === undefined ? [] : JSON.stringify(feature(one, coordinates, source));
    });
    if (features.length === 0) continue;
    yield separator + features.join(',\n');
    separator = ',\n';
  }
  yield ']}';
}

function feature({ insats, behov, partners }: ShownInsats, coordinates: readonly number[], source: string) {
  const { id, title, areaIds, levnadsvanor, preventionsniva, targeting, malgrupper, step, status } = insats;
  const { startsOn, endsOn, participants, example, origin, position } = insats;
  const what = { id, title, areaIds, levnadsvanor, preventionsniva, targeting, malgrupper, step, status };
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates },
    properties: {
      ...what,
      startsOn,
      endsOn,
      participants,
      behov,
      partners,
      example,
      origin,
      exact: position !== null,
      source,
    },
  };
}
