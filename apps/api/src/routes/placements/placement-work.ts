import type { PlacementAnswer, PlacementProgress, PlacementSuggestion } from '@halsouppdrag/domain';
import {
  decodeRoadGraph,
  matrixCost,
  roadCost,
  roadNetwork,
  straightLineCost,
  suggestUnits,
  type TravelCost,
  withHighs,
} from '@halsouppdrag/geo';
import loadHighs from 'highs';
import { JobRefused, type Work } from '../../jobs/job-thread.ts';
import type { PlacementInput } from './placement-job.ts';

/** Runs in a thread of its own, which the solver blocks for as long as it works. */
export const placementWork: Work<PlacementInput, PlacementProgress, PlacementAnswer> = async (input, tell) => {
  const { points, candidates, travel, seconds, grounds } = input;
  const travelCost = travelCostOf(travel);
  const placesIn = (found: readonly PlacementSuggestion[]) => {
    const chosen = new Set(found.flatMap((one) => one.chosen));
    return candidates.filter(({ id }) => chosen.has(id));
  };
  const { suggestions, end, outOfReach } = suggestUnits({
    ...input,
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

function travelCostOf(travel: PlacementInput['travel']): TravelCost {
  if (travel.kind === 'straightLine') return straightLineCost(travel.detourFactor);
  if (travel.kind === 'matrix') return matrixCost('minutes', { ...travel, matrix: travel.minutes });
  const graph = decodeRoadGraph(travel.graph);
  if ('refused' in graph) throw new JobRefused('Vägnätet går inte att läsa i den här versionen. Läs in det på nytt.');
  return roadCost(roadNetwork(graph, travel.by));
}
