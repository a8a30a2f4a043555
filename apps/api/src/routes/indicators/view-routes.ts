import {
  AreaId,
  AreaLevel,
  Indicator,
  IndicatorInequality,
  IndicatorOverTime,
  IndicatorProfile,
  IndicatorScatter,
  indicatorSexes,
  mostInTimeGroup,
  PopulationPyramid,
  PyramidPlace,
} from '@halsouppdrag/domain';
import { z } from 'zod';
import { defineRoute, json, problems } from '../../define-route.ts';
import { wholeNumber } from '../../query-parts.ts';

const sex = z.enum(indicatorSexes).default('all');
const year = wholeNumber(1900, 2100).optional();
const ageGroup = z.string().min(1).max(20).optional();
const areasOfGroup = z
  .string()
  .transform((given) => given.split(','))
  .pipe(z.array(AreaId).min(1).max(mostInTimeGroup));
const target = z
  .string()
  .regex(/^-?\d{1,9}(\.\d{1,9})?$/, { error: 'Skriv målet som ett tal, till exempel 12.5.' })
  .transform(Number);
const ofIndicator = z.object({ id: Indicator.shape.id });
const ofArea = z.object({ id: AreaId });

export const getIndicatorOverTime = defineRoute({
  method: 'get',
  path: '/api/indicators/{id}/over-time',
  access: 'read',
  summary: 'En indikator år för år i ett område, mot länet, riket, en egen grupp eller ett mål, med trend',
  request: {
    params: ofIndicator,
    query: z.strictObject({
      ...{ area: AreaId, sex, ageGroup },
      benchmark: z.enum(['lan', 'riket', 'group', 'target']).default('lan'),
      /** The areas of one's own group, of the same level as the area. */
      group: areasOfGroup.optional(),
      target: target.optional(),
    }),
  },
  responses: { 200: json(IndicatorOverTime, 'Åren och trenden.'), ...problems(400, 404, 422) },
});

export const getIndicatorInequality = defineRoute({
  method: 'get',
  path: '/api/indicators/{id}/inequality',
  access: 'read',
  summary: 'Hur en indikator följer lokalsamhällenas socioekonomiska index',
  request: { params: ofIndicator, query: z.strictObject({ year, sex, ageGroup }) },
  responses: { 200: json(IndicatorInequality, 'Grupperna, skillnaden och kvoten.'), ...problems(400, 422) },
});

export const getIndicatorScatter = defineRoute({
  method: 'get',
  path: '/api/indicators/{id}/scatter',
  access: 'read',
  summary: 'Två indikatorer för samma områden',
  request: {
    params: ofIndicator,
    query: z.strictObject({ with: Indicator.shape.id, level: AreaLevel, year, withYear: year, sex }),
  },
  responses: { 200: json(IndicatorScatter, 'Områdena.'), ...problems(400, 422) },
});

export const getAreaProfile = defineRoute({
  method: 'get',
  path: '/api/areas/{id}/profile',
  access: 'read',
  summary: 'Ett områdes alla indikatorer mot länet och riket',
  request: { params: ofArea, query: z.strictObject({ sex }) },
  responses: { 200: json(IndicatorProfile, 'Profilen.'), ...problems(400, 404) },
});

export const getAreaPyramid = defineRoute({
  method: 'get',
  path: '/api/areas/{id}/pyramid',
  access: 'read',
  summary: 'Ett områdes eller hela landets befolkning efter ålder och kön',
  request: { params: z.object({ id: PyramidPlace }) },
  responses: { 200: json(PopulationPyramid, 'Åldersgrupperna.'), ...problems(400, 404) },
});
