import { AreaId, CalendarDate, Levnadsvana, ResourcesByIndex, WhiteSpotFacts, WhiteSpots } from '@halsouppdrag/domain';
import { z } from 'zod';
import { defineRoute, json, problems } from '../../define-route.ts';
import { areaParameter } from '../../query-parts.ts';

const period = {
  from: CalendarDate.optional(),
  to: CalendarDate.optional(),
  /** The day that counts as today. Without from and to, what goes on that day is counted. */
  now: CalendarDate.optional(),
};

const isForwards = ({ from, to }: { from?: string | undefined; to?: string | undefined }) =>
  from === undefined || to === undefined || from <= to;
const backwards = { path: ['to'], error: 'Till och med är före från och med. Ändra ett av dem.' };

const WhiteSpotsQuery = z.strictObject({ area: areaParameter, ...period }).refine(isForwards, backwards);
const PeriodQuery = z.strictObject(period).refine(isForwards, backwards);
export type PeriodQuery = z.infer<typeof PeriodQuery>;

export const getWhiteSpots = defineRoute({
  method: 'get',
  path: '/api/white-spots',
  access: 'read',
  summary: 'Behov mot insatser för varje lokalsamhälle och levnadsvana',
  request: { query: WhiteSpotsQuery },
  responses: { 200: json(WhiteSpots, 'Matrisen.'), ...problems(400) },
});

export const exportWhiteSpotsCsv = defineRoute({
  method: 'get',
  path: '/api/white-spots.csv',
  access: 'read',
  summary: 'Matrisen som CSV för kalkylprogram',
  request: { query: WhiteSpotsQuery },
  responses: {
    200: { description: 'CSV: UTF-8 med BOM, semikolon.', content: { 'text/csv': { schema: z.string() } } },
    ...problems(400),
  },
});

export const getWhiteSpotFacts = defineRoute({
  method: 'get',
  path: '/api/white-spots/{areaId}/{levnadsvana}',
  access: 'read',
  summary: 'Behoven och insatserna bakom en ruta i matrisen',
  request: { params: z.object({ areaId: AreaId, levnadsvana: Levnadsvana }), query: PeriodQuery },
  responses: { 200: json(WhiteSpotFacts, 'Behoven och insatserna.'), ...problems(400, 404) },
});

export const getResourcesByIndex = defineRoute({
  method: 'get',
  path: '/api/resources-by-index',
  access: 'read',
  summary: 'Timmar och kronor per 1 000 invånare efter socioekonomiskt index',
  request: { query: PeriodQuery },
  responses: { 200: json(ResourcesByIndex, 'Resurserna.'), ...problems(400) },
});
