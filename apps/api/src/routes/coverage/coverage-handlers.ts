import type { CoverageQuestion } from '@halsouppdrag/domain';
import { capacityAnswer, coverageAnswer, scenarioDifference } from '@halsouppdrag/geo';
import { findVardenheter } from '../../db/find-vardenheter.ts';
import { readAreaIndex } from '../../db/white-spots/find-need.ts';
import type { Handlers, Services } from '../../handlers.ts';
import { fieldProblem } from '../../http/problem.ts';
import { peopleCounted } from '../people-counted.ts';
import { coverageGrounds } from './coverage-grounds.ts';
import { coveragePoints } from './coverage-points.ts';

export function coverageHandlers({ db, region, kept, travelCosts }: Services) {
  const pointsOf = kept.of(async (_: null) => {
    const [data, index] = await Promise.all([region(), readAreaIndex(db)]);
    return { points: coveragePoints(data, index), index };
  });
  const readKnown = async () => {
    const [data, { points, index }, vardenheter] = await Promise.all([region(), pointsOf(null), findVardenheter(db)]);
    const { populationYear, populationSourceId: sourceId } = data.region;
    return {
      known: { tree: data.tree, points, vardenheter },
      counted: peopleCounted(data.region),
      years: { populationYear, sourceId, indexYear: index.year, indexSourceId: index.sourceId },
    };
  };
  return {
    askCoverage: async (c) => {
      const question = c.req.valid('json');
      const { known, counted, years } = await readKnown();
      const grounds = coverageGrounds(question, known);
      if ('fault' in grounds) return fieldProblem(c, 422, [grounds.fault]);
      const { points, units, closed } = grounds;
      const measured = await travelCosts(question.travel, points, [units]);
      if ('refused' in measured) return fieldProblem(c, 422, [measured.refused]);
      const { travel } = measured;
      const method = `${measured.method} ${counted}`;
      const answer = coverageAnswer({ points, units, limits: question.limits, travel });
      return c.json({ ...answer, ...years, closed: [...closed], method }, 200);
    },
    askCapacity: async (c) => {
      const { supply, usualSupply, decay, ...asked } = c.req.valid('json');
      const { known, counted, years } = await readKnown();
      const grounds = coverageGrounds({ ...asked, limits: [] }, known);
      if ('fault' in grounds) return fieldProblem(c, 422, [grounds.fault]);
      const { points, units, closed } = grounds;
      const measured = await travelCosts(
        asked.travel,
        points,
        units.map((unit) => [unit]),
      );
      if ('refused' in measured) return fieldProblem(c, 422, [measured.refused]);
      const supplyOf = new Map(supply.map((one) => [one.vardenhetId, one.supply]));
      const answer = capacityAnswer({
        points,
        units,
        supplyOf: (id) => supplyOf.get(id) ?? usualSupply,
        decay,
        travel: measured.travel,
      });
      const { populationYear, sourceId } = years;
      const method = `${measured.method} ${counted}`;
      return c.json({ ...answer, closed: [...closed], method, populationYear, sourceId }, 200);
    },
    compareCoverage: async (c) => {
      const { questions, near } = c.req.valid('json');
      const { known, counted, years } = await readKnown();
      const items = [];
      for (const [k, question] of questions.entries()) {
        const after = coverageGrounds(question, known);
        if ('fault' in after) {
          const { field, message } = after.fault;
          return fieldProblem(c, 422, [{ field: `questions.${k}.${field}`, message }]);
        }
        const before = coverageGrounds(todayOf(question), known);
        if ('fault' in before) throw new Error(`A question without changes is at fault: ${before.fault.field}.`);
        const { points, units, closed } = after;
        const measured = await travelCosts(question.travel, points, [before.units, units]);
        if ('refused' in measured) {
          const { field, message } = measured.refused;
          return fieldProblem(c, 422, [{ field: `questions.${k}.${field}`, message }]);
        }
        const { travel } = measured;
        const method = `${measured.method} ${counted}`;
        const { limits } = question;
        const found = scenarioDifference({ points, before: before.units, after: units, limits, near, travel });
        items.push({ ...found, closed: [...closed], method, measure: travel.measure });
      }
      return c.json({ near, items, ...years }, 200);
    },
  } satisfies Partial<Handlers>;
}

/** The same question of how it is today in a usual week. */
function todayOf({ on: _, ...question }: CoverageQuestion): CoverageQuestion {
  return { ...question, changes: [] };
}
