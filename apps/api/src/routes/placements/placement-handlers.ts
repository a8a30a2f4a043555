import type { AskedPlacement, Person, PlacementJob, PlacementQuestion } from '@halsouppdrag/domain';
import { readQuestion } from '../../db/jobs/read-jobs.ts';
import type { Handlers, Services } from '../../handlers.ts';
import { fieldProblem } from '../../http/problem.ts';
import { jobNotFound, mayCancel, tooManyJobs } from '../jobs/job-handlers.ts';
import { placementGrounds, readKnown } from './placement-grounds.ts';
import { placementKind } from './placement-job.ts';
import { agesFrom, hasIndex } from './placement-weights.ts';

export function placementHandlers(services: Services) {
  const { db, jobs } = services;
  const kind = placementKind(services);
  const read = async (id: string, person: Person | null): Promise<AskedPlacement | null> => {
    const [found, question] = await Promise.all([jobs.read(id), readQuestion(db, id)]);
    if (found?.job.kind !== kind.name) return null;
    // What a job of this kind was asked is what was let in, and what it told and answered is what its own thread made.
    const job = found.job as PlacementJob;
    return { ...job, question: question as PlacementQuestion, mayCancel: mayCancel(found, person) };
  };
  return {
    askPlacement: async (c) => {
      const question = c.req.valid('json');
      const grounds = await placementGrounds(question, services);
      if ('fault' in grounds) return fieldProblem(c, 422, [grounds.fault]);
      const id = await jobs.ask(kind, question, c.get('person'));
      if (id === null) return tooManyJobs(c);
      const job = await read(id, c.get('person'));
      if (job === null) throw new Error('The job that was just asked for is not there.');
      c.header('Location', `/api/placements/${id}`);
      return c.json(job, 202);
    },
    getPlacement: async (c) => {
      const job = await read(c.req.valid('param').id, c.get('person'));
      return job === null ? jobNotFound(c) : c.json(job, 200);
    },
    getPlacementChoices: async (c) => {
      const { data, ground } = await readKnown(services);
      const choices = {
        tatorter: data.tatorter.length,
        baseAreas: ground.areas.length,
        index: hasIndex(ground.areas),
        agesFrom: agesFrom(ground.areas),
      };
      return c.json(choices, 200);
    },
  } satisfies Partial<Handlers>;
}
