import { AreaId, KommunReport } from '@halsouppdrag/domain';
import { z } from 'zod';
import { defineRoute, json, problems } from '../../define-route.ts';
import { wholeNumber } from '../../query-parts.ts';

/** The years a report can be made for: whole calendar years, and nothing before there was any mission. */
const year = wholeNumber(2000, 2100).optional();

export const getKommunReport = defineRoute({
  method: 'get',
  path: '/api/kommun-reports/{areaId}',
  access: 'read',
  summary: 'Hur arbetet gick under ett år i en kommun eller i hela länet, mot året före och mot de andra kommunerna',
  request: { params: z.object({ areaId: AreaId }), query: z.strictObject({ year }) },
  responses: { 200: json(KommunReport, 'Uppföljningen.'), ...problems(400, 404) },
});

const ExportQuery = z.strictObject({ area: AreaId, year });

export const exportKommunReportXlsx = defineRoute({
  method: 'get',
  path: '/api/kommun-reports.xlsx',
  access: 'read',
  summary: 'Uppföljningen som en arbetsbok; uttaget loggas',
  request: { query: ExportQuery },
  responses: {
    200: {
      description: 'En arbetsbok med blad för siffrorna, kommunerna, indikatorerna och källorna.',
      content: { 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { schema: z.any() } },
    },
    ...problems(400, 404),
  },
});

export const exportKommunReportCsv = defineRoute({
  method: 'get',
  path: '/api/kommun-reports.csv',
  access: 'read',
  summary: 'Uppföljningen som CSV för kalkylprogram; uttaget loggas',
  request: { query: ExportQuery },
  responses: {
    200: { description: 'CSV: UTF-8 med BOM, semikolon.', content: { 'text/csv': { schema: z.string() } } },
    ...problems(400, 404),
  },
});

export const exportKommunReportPdf = defineRoute({
  method: 'get',
  path: '/api/kommun-reports.pdf',
  access: 'read',
  summary: 'Uppföljningen på papper för möten, läsbar för skärmläsare; uttaget loggas',
  request: { query: ExportQuery },
  responses: {
    200: {
      description: 'Ett taggat dokument med samma siffror som arbetsboken.',
      content: { 'application/pdf': { schema: z.any() } },
    },
    ...problems(400, 404),
  },
});
