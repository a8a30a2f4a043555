import { type AreaFeature, areaLevels } from '@halsouppdrag/domain';
import type { Handlers, Services } from '../../handlers.ts';
import { bytesOf, encodeBody, encodedBodies, encodedResponse, sendEncoded } from '../../http/encoded-body.ts';
import { notFound } from '../../http/problem.ts';
import { featureCollection, jsonInBatches } from '../../json-in-batches.ts';
import { areaDetail } from './area-detail.ts';
import { areaFeatures } from './area-features.ts';
import { areaForReader } from './area-for-reader.ts';

/** Some ten megabytes of tiles: those of a country that people look at again and again. */
const mostTiles = 1000;

export function areaHandlers({ db, figures, region, mapTiles }: Services) {
  const bodies = encodedBodies(areaLevels.length);
  const tiles = encodedBodies(mostTiles);
  return {
    listAreas: async (c) => {
      const { level } = c.req.valid('query');
      const { tree, region: loaded } = await region();
      const items = (level === undefined ? tree.all : tree.ofLevel(level)).map(areaForReader);
      return c.json({ items, populationYear: loaded.populationYear, sourceId: loaded.populationSourceId }, 200);
    },
    getArea: async (c) => {
      const data = await region();
      const area = data.tree.get(c.req.valid('param').id);
      if (!area) return notFound(c, 'Det finns inget område med det id:t. Sök efter området i stället.');
      return c.json(await areaDetail(db, figures, data, area), 200);
    },
    getAreasGeoJson: async (c) => {
      const { level } = c.req.valid('query');
      const { tree } = await region();
      const body = await bodies(level, async () => {
        const features = areaFeatures(db, tree, level);
        return encodeBody('application/geo+json', await bytesOf(jsonInBatches(featureCollection, features)));
      });
      return sendEncoded<{ type: 'FeatureCollection'; features: AreaFeature[] }>(c, body);
    },
    getAreaTile: async (c) => {
      const asked = c.req.valid('param');
      await region();
      const body = await tiles(Object.values(asked).join('/'), async () => {
        const tile = await mapTiles.tile(asked);
        return encodeBody('application/vnd.mapbox-vector-tile', tile ?? new Uint8Array());
      });
      if (body.bytes.identity.length === 0) return new Response(null, { status: 204 });
      return encodedResponse(c, body);
    },
  } satisfies Partial<Handlers>;
}
