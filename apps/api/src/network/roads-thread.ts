import { parentPort } from 'node:worker_threads';
import type { Position, RoadMode } from '@halsouppdrag/domain';
import { decodeRoadGraph, type RoadGraph, type RoadNetwork, roadCost, roadNetwork } from '@halsouppdrag/geo';
import type { Numbered } from '../threads/asked-thread.ts';

export interface GraphTold {
  readonly networkId: string;
  readonly graph: ArrayBuffer;
}

export interface RoadQuestion {
  readonly networkId: string;
  readonly mode: RoadMode;
  readonly from: readonly Position[];
  readonly to: readonly Position[];
}

/** `notLoaded` asks for the graph; `unusable` means that this version cannot read it. */
export type RoadsAnswer =
  | { readonly id: number; readonly unit: Int32Array; readonly cost: Float64Array }
  | { readonly id: number; readonly refused: 'notLoaded' | 'unusable' };

interface Loaded {
  readonly graph: RoadGraph | null;
  readonly networks: Map<RoadMode, RoadNetwork>;
}

/** So many networks are held at once; the one asked for longest ago goes first. */
const mostLoaded = 2;

/** Answers what is asked about roads, one question after the other, for as long as the thread lives. */
export function answerRoads(): void {
  const loaded = new Map<string, Loaded>();
  const port = parentPort;
  if (port === null) throw new Error('This runs in a thread of its own.');
  port.on('message', (message: GraphTold | (RoadQuestion & Numbered)) => {
    if ('graph' in message) {
      const decoded = decodeRoadGraph(message.graph);
      loaded.set(message.networkId, { graph: 'refused' in decoded ? null : decoded, networks: new Map() });
      for (const oldest of [...loaded.keys()].slice(0, -mostLoaded)) loaded.delete(oldest);
      return;
    }
    port.postMessage(leastOf(loaded, message));
  });
}

function leastOf(loaded: Map<string, Loaded>, { id, networkId, mode, from, to }: RoadQuestion & Numbered): RoadsAnswer {
  const found = loaded.get(networkId);
  if (found === undefined) return { id, refused: 'notLoaded' };
  loaded.delete(networkId);
  loaded.set(networkId, found);
  if (found.graph === null) return { id, refused: 'unusable' };
  const network = found.networks.get(mode) ?? roadNetwork(found.graph, mode);
  found.networks.set(mode, network);
  return { id, ...roadCost(network).least(from, to) };
}
