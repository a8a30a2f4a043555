import {
  CapacityAnswer,
  CapacityQuestion,
  ClosedUnit,
  Comparison,
  ComparisonQuestion,
  CoverageAnswer,
  CoverageQuestion,
  CrowdingAnswer,
  CrowdingQuestion,
  ScenarioDifference,
} from '@halsouppdrag/domain';
import { z } from 'zod';
import { defineRoute, json, problems } from '../../define-route.ts';

const years = {
  populationYear: z.int(),
  sourceId: z.string(),
  /** Null where no socio-economic index is loaded. */
  indexYear: z.int().nullable(),
  indexSourceId: z.string().nullable(),
  /** That the index was moved here from other areas, and how. */
  indexMark: z.string().nullable(),
};
const grounds = {
  /** Units that do not count because they are closed then, by rising id. */
  closed: z.array(ClosedUnit),
  /** How cost was measured and where people were taken to live, in plain Swedish. */
  method: z.string(),
};

export const askCoverage = defineRoute({
  method: 'post',
  path: '/api/coverage',
  access: 'read',
  summary: 'Hur många som har nära till en enhet, med ändringar mot i dag',
  request: {
    body: { ...json(CoverageQuestion, 'Vad som räknas, hur nära som är nära och vad som ändras.'), required: true },
  },
  responses: { 200: json(CoverageAnswer.extend({ ...years, ...grounds }), 'Täckningen.'), ...problems(400, 422) },
});

/** What is compared is each question with the same one as it is today in a usual week, for each kommun, lokalsamhälle and base area. */
export const compareCoverage = defineRoute({
  method: 'post',
  path: '/api/coverage/comparison',
  access: 'read',
  summary: 'Vilka som får närmare och vilka som får längre än i dag, för en till tre tänkta lägen',
  request: { body: { ...json(ComparisonQuestion, 'Lägena, och hur nära som är nära.'), required: true } },
  responses: {
    200: json(
      Comparison.extend({ items: z.array(ScenarioDifference.extend(grounds)), ...years }),
      'Lägena i samma ordning, vart och ett mot i dag.',
    ),
    ...problems(400, 422),
  },
});

export const askCapacity = defineRoute({
  method: 'post',
  path: '/api/coverage/capacity',
  access: 'read',
  summary: 'Hur mycket av det enheterna erbjuder som varje område har, när de som når en enhet delar på den',
  request: {
    body: {
      ...json(CapacityQuestion, 'Vad som räknas, vad varje enhet erbjuder och hur avstånd vägs.'),
      required: true,
    },
  },
  responses: {
    200: json(
      CapacityAnswer.extend({ ...grounds, populationYear: z.int(), sourceId: z.string() }),
      'Vad varje område har, för var och en som bor där.',
    ),
    ...problems(400, 422),
  },
});

/** The same people and units, when each chooses where to go. */
export const askCrowding = defineRoute({
  method: 'post',
  path: '/api/coverage/crowding',
  access: 'read',
  summary: 'Vart alla går när vägen och trängseln tillsammans ska kosta minst, och vad det kostar dem',
  request: {
    body: {
      ...json(
        CrowdingQuestion,
        'Vad som räknas, vad varje enhet erbjuder och hur lång väg man tar för att slippa trängsel.',
      ),
      required: true,
    },
  },
  responses: {
    200: json(
      CrowdingAnswer.extend({ ...grounds, populationYear: z.int(), sourceId: z.string() }),
      'Vad vägen och trängseln kostar i varje område.',
    ),
    ...problems(400, 422),
  },
});

const ComparisonExport = ComparisonQuestion.safeExtend({
  /** What each situation is called, in the same order. */
  names: z.array(z.string().trim().min(1).max(120)).max(3),
});

export const exportComparisonCsv = defineRoute({
  method: 'post',
  path: '/api/coverage/comparison.csv',
  access: 'read',
  summary: 'Jämförelsen område för område som CSV för kalkylprogram; uttaget loggas',
  request: { body: { ...json(ComparisonExport, 'Lägena och vad de kallas.'), required: true } },
  responses: {
    200: { description: 'CSV: UTF-8 med BOM, semikolon.', content: { 'text/csv': { schema: z.string() } } },
    ...problems(400, 422),
  },
});

export const exportComparisonGeoJson = defineRoute({
  method: 'post',
  path: '/api/coverage/comparison.geojson',
  access: 'read',
  summary: 'Jämförelsen med basområdenas gränser som GeoJSON; uttaget loggas',
  request: { body: { ...json(ComparisonExport, 'Lägena och vad de kallas.'), required: true } },
  responses: {
    200: { description: 'En FeatureCollection.', content: { 'application/geo+json': { schema: z.any() } } },
    ...problems(400, 422),
  },
});
