import type { PlacementJob } from '@halsouppdrag/domain';
import type { Handlers, Services } from '../../handlers.ts';
import { fieldProblem } from '../../http/problem.ts';
import { jobNotFound, tooManyJobs } from '../jobs/job-handlers.ts';
import { placementGrounds, readKnown } from './placement-grounds.ts';
import { placementKind } from './placement-job.ts';
import { agesFrom, hasIndex } from './placement-weights.ts';

export function placementHandlers({ db, region, travelCosts, jobs }: Services) {
  const kind = placementKind({ db, region, travelCosts });
  const read = async (id: string) => {
    const found = await jobs.read(id);
    // What a job of this kind told and answered is what its own thread made.
    return found?.job.kind === kind.name ? (found.job as PlacementJob) : null;
  };
  return {
    askPlacement: async (c) => {
      const question = c.req.valid('json');
      const grounds = await placementGrounds(question, { db, region, travelCosts });
      if ('fault' in grounds) return fieldProblem(c, 422, [grounds.fault]);
      const id = await jobs.ask(kind, question, c.get('person'));
      if (id === null) return tooManyJobs(c);
      const job = await read(id);
      if (job === null) throw new Error('The job that was just asked for is not there.');
      c.header('Location', `/api/placements/${id}`);
      return c.json(job, 202);
    },
    getPlacement: async (c) => {
      const job = await read(c.req.valid('param').id);
      return job === null ? jobNotFound(c) : c.json(job, 200);
    },
    getPlacementChoices: async (c) => {
      const { data, points } = await readKnown({ db, region });
      const choices = {
        tatorter: data.tatorter.length,
        baseAreas: new Set(points.map(({ areaId }) => areaId)).size,
        index: hasIndex(points),
        agesFrom: agesFrom(points),
      };
      return c.json(choices, 200);
    },
  } satisfies Partial<Handlers>;
}
