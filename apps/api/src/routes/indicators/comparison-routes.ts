import { IndicatorQuestion, SentComparison } from '@halsouppdrag/domain';
import { z } from 'zod';
import { defineRoute, json, problems } from '../../define-route.ts';

const question = { body: { ...json(IndicatorQuestion, 'Vad som jämförs, var och med vad.'), required: true } } as const;

/** A question may name thousands of areas as its own group, which is too long for an address. It writes nothing. */
export const compareIndicator = defineRoute({
  method: 'post',
  path: '/api/indicators/comparison',
  access: 'read',
  summary: 'En indikator för alla områden på en nivå, med intervall och jämförelse',
  request: question,
  responses: { 200: json(SentComparison, 'Områdena, i kolumner, och det de jämförs med.'), ...problems(400, 422) },
});

export const exportIndicatorCsv = defineRoute({
  method: 'post',
  path: '/api/indicators/comparison.csv',
  access: 'read',
  summary: 'Jämförelsen som CSV för kalkylprogram; uttaget loggas',
  request: question,
  responses: {
    200: { description: 'CSV: UTF-8 med BOM, semikolon.', content: { 'text/csv': { schema: z.string() } } },
    ...problems(400, 422),
  },
});

export const exportIndicatorXlsx = defineRoute({
  method: 'post',
  path: '/api/indicators/comparison.xlsx',
  access: 'read',
  summary: 'Jämförelsen som arbetsbok med källor och metod; uttaget loggas',
  request: question,
  responses: {
    200: {
      description: 'En arbetsbok.',
      content: { 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { schema: z.any() } },
    },
    ...problems(400, 422),
  },
});
