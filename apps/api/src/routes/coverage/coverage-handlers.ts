import { type CapacityQuestion, type ComparisonQuestion, crowdingTolerance } from '@halsouppdrag/domain';
import { capacityAnswer, capacityGround, crowdingAnswer } from '@halsouppdrag/geo';
import type { Context } from 'hono';
import type { DifferenceAsked } from '../../coverage/coverage-thread.ts';
import { peopleGround } from '../../coverage/people-ground.ts';
import { csvInBatches } from '../../csv-in-batches.ts';
import { logExport } from '../../db/export-log.ts';
import { findVardenheter } from '../../db/find-vardenheter.ts';
import { readAreaIndex } from '../../db/indicators/area-index.ts';
import type { Handlers, Services } from '../../handlers.ts';
import type { ApiEnv } from '../../http/api-env.ts';
import { fieldProblem } from '../../http/problem.ts';
import { textStream } from '../../http/text-stream.ts';
import { inBatches } from '../../in-batches.ts';
import { featureCollection, jsonInBatches } from '../../json-in-batches.ts';
import { localDate } from '../../local-date.ts';
import { travelOf } from '../../network/travel-told.ts';
import { areaFeatures } from '../areas/area-features.ts';
import { peopleCounted } from '../people-counted.ts';
import { capacityRefusal, coverageTookLong, crowdingRefusal, crowdingTookLong } from './capacity-bounds.ts';
import { compareQuestions } from './compare-questions.ts';
import { comparedAreas, comparisonColumns, comparisonFeatures } from './comparison-rows.ts';
import { coverageGrounds } from './coverage-grounds.ts';
import { waysOf } from './ways-of.ts';

export function coverageHandlers({ db, figures, region, kept, travelCosts, coverage, capacity, clock }: Services) {
  const peopleOf = kept.of(async (_: null, at) => {
    const [data, index] = await Promise.all([region(), readAreaIndex(figures.since(at))]);
    return { ...peopleGround(data, index), index };
  });
  const readKnown = async () => {
    const [data, { ground, places, index }, vardenheter] = await Promise.all([
      region(),
      peopleOf(null),
      findVardenheter(db),
    ]);
    const { populationYear, populationSourceId: sourceId } = data.region;
    return {
      known: { tree: data.tree, points: places, vardenheter },
      ground,
      counted: peopleCounted(data.region),
      years: { populationYear, sourceId, indexYear: index.year, indexSourceId: index.sourceId, indexMark: index.mark },
    };
  };
  const compare = async (asked: ComparisonQuestion, signal: AbortSignal) => {
    const { known, ground, counted, years } = await readKnown();
    const difference = (one: DifferenceAsked) => coverage.compared(ground, one, signal);
    return { compared: await compareQuestions(asked, known, { travelCosts, difference, counted }), years };
  };
  /** The comparison to take along; that it is taken is written down before anything is sent. */
  const take = async (
    c: Context<ApiEnv>,
    format: 'csv' | 'geojson',
    { names, ...asked }: ComparisonQuestion & { readonly names: readonly string[] },
  ) => {
    const { compared, years } = await compare(asked, c.req.raw.signal);
    if ('fault' in compared) return compared;
    const { tree, region: about } = await region();
    const all = comparedAreas(compared.items, names, (id) => tree.get(id));
    const rows = format === 'csv' ? all : all.filter(({ area }) => area.level === 'deso');
    const at = clock();
    const by = c.get('person');
    await logExport(db, { of: 'coverage-comparison', format, filter: { ...asked, names }, rows: rows.length, by, at });
    c.header('Content-Disposition', `attachment; filename="tackning-mot-i-dag.${format}"`);
    const source = about.sources.find(({ id }) => id === years.sourceId);
    const origin = {
      near: asked.near,
      populationYear: years.populationYear,
      source: source === undefined ? years.sourceId : `${source.publisher}, ${source.title}`,
      takenOn: localDate(at),
    };
    return { tree, rows, origin };
  };
  /** Who shares what, and what is told of how that was found. */
  const sharedBy = async (
    { supply, usualSupply, ...asked }: Omit<CapacityQuestion, 'decay'>,
    refusalOf: typeof capacityRefusal,
  ) => {
    const { known, counted, years } = await readKnown();
    const grounds = coverageGrounds({ ...asked, limits: [] }, known);
    if ('fault' in grounds) return grounds;
    const { points, units, closed } = grounds;
    const refused = refusalOf(points.length, units.length);
    if (refused !== null) return { fault: refused };
    const measured = await travelCosts(
      asked.travel,
      points,
      units.map((unit) => [unit]),
    );
    if ('refused' in measured) return { fault: measured.refused };
    const given = new Map(supply.map((one) => [one.vardenhetId, one.supply]));
    const ground = capacityGround({ points, units, supplyOf: (id) => given.get(id) ?? usualSupply });
    const { population, supply: offered } = ground;
    const travel = travelOf(measured.travel, points);
    const { populationYear, sourceId } = years;
    return {
      ground,
      asking: { population, supply: offered, ways: waysOf(asked.travel, ground, travel) },
      measure: travel.measure,
      told: { closed: [...closed], method: `${measured.method} ${counted}`, populationYear, sourceId },
    };
  };
  return {
    askCoverage: async (c) => {
      const question = c.req.valid('json');
      const { known, ground, counted, years } = await readKnown();
      const grounds = coverageGrounds(question, known);
      if ('fault' in grounds) return fieldProblem(c, 422, [grounds.fault]);
      const { points, within, units, closed } = grounds;
      const measured = await travelCosts(question.travel, points, [units]);
      if ('refused' in measured) return fieldProblem(c, 422, [measured.refused]);
      const { travel } = measured;
      const method = `${measured.method} ${counted}`;
      const { limits } = question;
      const answer = await coverage.covered(ground, { within, units, limits, travel }, c.req.raw.signal);
      if (answer === null) return fieldProblem(c, 422, [coverageTookLong]);
      return c.json({ ...answer, ...years, closed: [...closed], method }, 200);
    },
    askCapacity: async (c) => {
      const { signal } = c.req.raw;
      const { decay, ...asked } = c.req.valid('json');
      const sharing = await sharedBy(asked, capacityRefusal);
      if ('fault' in sharing) return fieldProblem(c, 422, [sharing.fault]);
      const { ground, asking, measure, told } = sharing;
      const found = await capacity.shared({ ...asking, decay }, signal);
      if (found === null) return fieldProblem(c, 422, [coverageTookLong]);
      return c.json({ ...capacityAnswer(ground, found, { measure, decay }), ...told }, 200);
    },
    askCrowding: async (c) => {
      const { signal } = c.req.raw;
      const { worth, ...asked } = c.req.valid('json');
      const sharing = await sharedBy(asked, crowdingRefusal);
      if ('fault' in sharing) return fieldProblem(c, 422, [sharing.fault]);
      const { ground, asking, measure, told } = sharing;
      const found = await capacity.crowded({ ...asking, worth, tolerance: crowdingTolerance }, signal);
      if (found === null) return fieldProblem(c, 422, [crowdingTookLong]);
      return c.json({ ...crowdingAnswer(ground, found, { measure, worth }), ...told }, 200);
    },
    compareCoverage: async (c) => {
      const asked = c.req.valid('json');
      const { compared, years } = await compare(asked, c.req.raw.signal);
      if ('fault' in compared) return fieldProblem(c, 422, [compared.fault]);
      return c.json({ near: asked.near, ...compared, ...years }, 200);
    },
    exportComparisonCsv: async (c) => {
      const taken = await take(c, 'csv', c.req.valid('json'));
      if ('fault' in taken) return fieldProblem(c, 422, [taken.fault]);
      c.header('Content-Type', 'text/csv; charset=utf-8');
      return c.body(textStream(csvInBatches(comparisonColumns(taken.origin), inBatches(taken.rows))), 200) as never;
    },
    exportComparisonGeoJson: async (c) => {
      const taken = await take(c, 'geojson', c.req.valid('json'));
      if ('fault' in taken) return fieldProblem(c, 422, [taken.fault]);
      const outlines = new Map<string, unknown>();
      for await (const batch of areaFeatures(db, taken.tree, 'deso')) {
        for (const { properties, geometry } of batch) outlines.set(properties.id, geometry);
      }
      c.header('Content-Type', 'application/geo+json');
      const features = comparisonFeatures(taken.rows, outlines, taken.origin);
      return c.body(textStream(jsonInBatches(featureCollection, features)), 200) as never;
    },
  } satisfies Partial<Handlers>;
}
