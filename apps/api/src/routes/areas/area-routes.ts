import { Area, AreaDetail, AreaFeature, AreaId, AreaLevel, closestTileZoom } from '@halsouppdrag/domain';
import { z } from 'zod';
import { defineRoute, json, problems } from '../../define-route.ts';

export const listAreas = defineRoute({
  method: 'get',
  path: '/api/areas',
  access: 'read',
  summary: 'Områdena på en nivå, eller på alla',
  request: { query: z.strictObject({ level: AreaLevel.optional() }) },
  responses: {
    200: json(z.object({ items: z.array(Area), populationYear: z.int(), sourceId: z.string() }), 'Områdena.'),
    ...problems(400),
  },
});

export const getArea = defineRoute({
  method: 'get',
  path: '/api/areas/{id}',
  access: 'read',
  summary: 'Ett område med delar, vårdenheter, insatser och indikatorer',
  request: { params: z.object({ id: AreaId }) },
  responses: { 200: json(AreaDetail, 'Området.'), ...problems(400, 404) },
});

export const getAreasGeoJson = defineRoute({
  method: 'get',
  path: '/api/areas.geojson',
  access: 'read',
  summary: 'Områdenas gränser på en nivå',
  request: { query: z.strictObject({ level: AreaLevel }) },
  responses: {
    200: {
      description: 'En FeatureCollection.',
      content: {
        'application/geo+json': {
          schema: z.object({ type: z.literal('FeatureCollection'), features: z.array(AreaFeature) }),
        },
      },
    },
    ...problems(400),
  },
});

const tileNumber = (most: number) =>
  z.coerce.number({ error: 'Ska vara ett heltal.' }).int({ error: 'Ska vara ett heltal.' }).min(0).max(most);

export const getAreaTile = defineRoute({
  method: 'get',
  path: '/api/areas/{level}/tiles/{z}/{x}/{y}',
  access: 'read',
  summary: 'En kartruta med områdenas gränser på en nivå, för kartor över många områden',
  request: {
    params: z
      .object({
        level: AreaLevel,
        z: tileNumber(closestTileZoom),
        x: tileNumber(2 ** closestTileZoom - 1),
        y: tileNumber(2 ** closestTileZoom - 1),
      })
      .refine((at) => Math.max(at.x, at.y) < 2 ** at.z, {
        path: ['x'],
        error: 'Rutan finns inte i den zoomnivån: x och y ska vara mindre än 2 upphöjt till z.',
      }),
  },
  responses: {
    200: {
      description: 'En vektorruta (Mapbox Vector Tile 2.1) med lagret areas.',
      content: { 'application/vnd.mapbox-vector-tile': { schema: z.string() } },
    },
    204: { description: 'Inget område ligger i rutan.' },
    ...problems(400),
  },
});
