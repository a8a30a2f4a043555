import type { PlacementQuestion, RoadMode, TravelMode } from '@halsouppdrag/domain';
import type { PopulationPoint, UnitPoint } from '@halsouppdrag/geo';
import { readGraph } from '../../db/networks/read-networks.ts';
import type { JobKind } from '../../jobs/job-kind.ts';
import { JobRefused } from '../../jobs/job-thread.ts';
import type { TravelTold } from '../../network/travel-told.ts';
import { candidatesOf } from './placement-candidates.ts';
import { type PlacementServices, placementGrounds } from './placement-grounds.ts';
import { placementMethod } from './placement-method.ts';

/** Everything the work needs, as plain data. */
export type PlacementInput = Awaited<ReturnType<ReturnType<typeof placementKind>['prepare']>>;

/** A travel mode with the roads it is measured along. */
type TravelGround = TravelTold | { readonly kind: 'road'; readonly graph: ArrayBuffer; readonly by: RoadMode };

const longestMs = 360_000;

/** Where new units do most good. */
export function placementKind(services: PlacementServices) {
  return {
    name: 'placement',
    // The question's own time limit gives an answer; this one is against what does not keep to it.
    longestMs,
    prepare: async (question) => {
      const grounds = await placementGrounds(question, services);
      // It was right when it was asked: a unit that was to change, or the roads, have been removed since.
      if ('fault' in grounds) throw new JobRefused(grounds.fault.message);
      const { known, points, within, units, travelMethod, counted } = grounds;
      const candidates = candidatesOf(question, known.data);
      const { method, ...travel } = await travelGround(services, question.travel, points, [...units, ...candidates]);
      const { model, limit, most, leastDistance, seconds, weights } = question;
      const { populationYear, populationSourceId: sourceId } = known.data.region;
      const ofWeights = {
        all: { weightsYear: null, weightsSourceId: null },
        index: { weightsYear: known.index.year, weightsSourceId: known.index.sourceId },
        ages: { weightsYear: populationYear, weightsSourceId: sourceId },
      }[weights.kind];
      return {
        people: { ground: known.ground, within, weights },
        units: units.map(({ position }) => position),
        candidates,
        travel,
        ...{ model, limit, most, leastDistance, seconds },
        grounds: {
          method: placementMethod(question, `${method ?? travelMethod} ${counted}`),
          populationYear,
          sourceId,
          ...ofWeights,
        },
      };
    },
  } satisfies JobKind<PlacementQuestion>;
}

/** Gives how it was measured too, where only the measuring tells. */
async function travelGround(
  { db, travelCosts }: PlacementServices,
  mode: TravelMode,
  points: readonly PopulationPoint[],
  places: readonly UnitPoint[],
): Promise<TravelGround & { readonly method?: string }> {
  if (mode.kind === 'straightLine') return mode;
  if (mode.kind === 'server') {
    const measured = await travelCosts(mode, points, [places]);
    if ('refused' in measured) throw new JobRefused(measured.refused.message);
    return { ...measured.travel, method: measured.method };
  }
  const graph = await readGraph(db, mode.networkId);
  if (graph === null) throw new JobRefused('Vägnätet har tagits bort. Välj ett annat, eller mät med fågelvägen.');
  // A copy of its own, since the driver's bytes share their buffer with other answers.
  return { kind: 'road', graph: Uint8Array.from(graph).buffer, by: mode.by };
}
