import { PopulationPoint, Region, Tatort } from '@halsouppdrag/domain';
import { z } from 'zod';
import { defineRoute, json } from '../../define-route.ts';

export const getRegion = defineRoute({
  method: 'get',
  path: '/api/region',
  access: 'read',
  summary: 'Regionen: namn, nivåer, öppningsvy och källor',
  responses: { 200: json(Region, 'Regionen.') },
});

export const listTatorter = defineRoute({
  method: 'get',
  path: '/api/tatorter',
  access: 'read',
  summary: 'Tätorterna, störst först',
  responses: { 200: json(z.object({ items: z.array(Tatort) }), 'Tätorterna.') },
});

export const listPopulationPoints = defineRoute({
  method: 'get',
  path: '/api/population-points',
  access: 'read',
  summary: 'Befolkningen i varje basområde, räknad i en punkt',
  responses: { 200: json(z.object({ items: z.array(PopulationPoint) }), 'Punkterna.') },
});

export const getBasemap = defineRoute({
  method: 'get',
  path: '/api/basemap.topojson',
  access: 'read',
  summary: 'Bakgrundskartan som TopoJSON',
  responses: { 200: json(z.looseObject({ type: z.literal('Topology') }), 'TopoJSON.') },
});
