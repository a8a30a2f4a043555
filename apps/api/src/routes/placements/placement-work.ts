import type { PlacementAnswer, PlacementProgress, PlacementSuggestion } from '@halsouppdrag/domain';
import {
  decodeRoadGraph,
  type PopulationPoint,
  roadCost,
  roadNetwork,
  suggestUnits,
  type TravelCost,
  withHighs,
} from '@halsouppdrag/geo';
import loadHighs from 'highs';
import { coveragePoints } from '../../coverage/coverage-points.ts';
import { JobRefused, type Work } from '../../jobs/job-thread.ts';
import { travelOf } from '../../network/travel-told.ts';
import type { PlacementInput } from './placement-job.ts';
import { weightOf } from './placement-weights.ts';

/** Runs in a thread of its own, which the solver blocks for as long as it works. */
export const placementWork: Work<PlacementInput, PlacementProgress, PlacementAnswer> = async (input, tell) => {
  const { people, candidates, travel, seconds, grounds } = input;
  const points = weightedPoints(people);
  const travelCost = travelCostOf(travel, points);
  const placesIn = (found: readonly PlacementSuggestion[]) => {
    const chosen = new Set(found.flatMap((one) => one.chosen));
    return candidates.filter(({ id }) => chosen.has(id));
  };
  const { suggestions, end, outOfReach } = suggestUnits({
    ...input,
    points,
    travel: travelCost,
    solve: withHighs(await loadHighs()),
    effort: { milliseconds: seconds * 1000, now: () => performance.now() },
    onProgress: ({ suggestions: soFar, working }) => tell({ suggestions: soFar, places: placesIn(soFar), working }),
  });
  const without = outOfReach.map((i) => points[i]).filter((point) => point !== undefined);
  return {
    suggestions: [...suggestions],
    end,
    places: placesIn(suggestions),
    candidates: candidates.length,
    outOfReach: {
      people: without.reduce((sum, { population }) => sum + population, 0),
      areaIds: [...new Set(without.map(({ areaId }) => areaId))],
    },
    measure: travelCost.measure,
    ...grounds,
  };
};

function weightedPoints({ ground, within, weights }: PlacementInput['people']) {
  const all = coveragePoints(ground);
  const points = within === null ? all : all.filter(({ areaId }) => within.has(areaId));
  return points.map((point) => ({
    areaId: point.areaId,
    position: point.position,
    population: point.population,
    weight: weightOf(point, weights),
  }));
}

function travelCostOf(travel: PlacementInput['travel'], points: readonly PopulationPoint[]): TravelCost {
  if (travel.kind !== 'road') return travelOf(travel, points);
  const graph = decodeRoadGraph(travel.graph);
  if ('refused' in graph) throw new JobRefused('Vägnätet går inte att läsa i den här versionen. Läs in det på nytt.');
  return roadCost(roadNetwork(graph, travel.by));
}
