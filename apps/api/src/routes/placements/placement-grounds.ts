import type { PlacementQuestion } from '@halsouppdrag/domain';
import { peopleGround } from '../../coverage/people-ground.ts';
import { findVardenheter } from '../../db/find-vardenheter.ts';
import { readAreaIndex } from '../../db/indicators/area-index.ts';
import type { Services } from '../../handlers.ts';
import { coverageGrounds } from '../coverage/coverage-grounds.ts';
import { peopleCounted } from '../people-counted.ts';
import { noWeights } from './placement-weights.ts';

export type PlacementServices = Pick<Services, 'db' | 'figures' | 'region' | 'travelCosts'>;

/** What is loaded that a placement stands on. */
export async function readKnown({ db, figures, region }: Pick<PlacementServices, 'db' | 'figures' | 'region'>) {
  const [data, index, vardenheter] = await Promise.all([region(), readAreaIndex(figures), findVardenheter(db)]);
  const { ground, places } = peopleGround(data, index);
  return { data, index, vardenheter, tree: data.tree, ground, points: places };
}

/** What a placement is worked out from, or what in the question means nothing here. */
export async function placementGrounds({ limit, ...question }: PlacementQuestion, services: PlacementServices) {
  const known = await readKnown(services);
  const grounds = coverageGrounds({ ...question, limits: [limit] }, known);
  if ('fault' in grounds) return grounds;
  const message = noWeights(question.weights, known.ground.areas);
  if (message !== null) return { fault: { field: 'weights', message } };
  // Only how it is measured: the costs themselves are worked out in the job's thread.
  const measured = await services.travelCosts(question.travel, [], []);
  if ('refused' in measured) return { fault: measured.refused };
  return { ...grounds, known, travelMethod: measured.method, counted: peopleCounted(known.data.region) };
}
