import type { NetworkSummary } from '@halsouppdrag/domain';
import { buildRoadGraph, type PeopledPlace, peopleByPart, type RoadGraph, roadNetwork } from '@halsouppdrag/geo';
import { type Outcome, readOsmRoads } from '@halsouppdrag/sources';

export interface MadeNetwork {
  readonly graph: ArrayBuffer;
  readonly date: string | null;
  readonly summary: NetworkSummary;
}

const shareOfReading = 0.8;

/**
 * From the bytes of an extract to a network and what there is to say of it, a step at a time: tells how much is done,
 * and is given up by not asking for the next step.
 */
export function* makeNetwork(
  fileName: string,
  bytes: Uint8Array,
  places: readonly PeopledPlace[],
): Generator<number, Outcome<MadeNetwork>> {
  const reading = readOsmRoads(fileName, bytes);
  let step = reading.next();
  for (; !step.done; step = reading.next()) yield shareOfReading * step.value;
  if (!step.value.ok) return step.value;
  const graph = buildRoadGraph(step.value.value);
  yield 0.9;
  const car = peopleByPart(roadNetwork(graph, 'car'), places);
  yield 0.95;
  const walk = peopleByPart(roadNetwork(graph, 'walk'), places);
  const summary = { nodes: graph.lon.length, pieces: graph.from.length, km: kmOf(graph), car, walk };
  return { ok: true, value: { graph: graph.buffer, date: graph.date, summary } };
}

const kmOf = ({ metres }: RoadGraph) => Math.round(metres.reduce((sum, one) => sum + one, 0) / 1000);
