import type { LeastCosts } from '@halsouppdrag/geo';
import { readGraph } from '../db/networks/read-networks.ts';
import type { Db } from '../db/open-database.ts';
import { askedThread } from '../threads/asked-thread.ts';
import { threadEntry } from '../threads/thread-entry.ts';
import type { GraphTold, RoadQuestion, RoadsAnswer } from './roads-thread.ts';

/** Answers over the roads, from a thread of its own that is started by the first question and keeps the graphs. */
export interface RoadTimes {
  /** Null when there is no such network, or none that this version can read. */
  readonly least: (question: RoadQuestion) => Promise<LeastCosts | null>;
}

export function roadTimes(db: Db): RoadTimes {
  const thread = askedThread<GraphTold, RoadQuestion, RoadsAnswer>(threadEntry('roads'));
  return {
    least: async (question) => {
      const first = await thread.ask(question);
      if (!('refused' in first)) return first;
      if (first.refused === 'unusable') return null;
      const graph = await readGraph(db, question.networkId);
      if (graph === null) return null;
      // A copy of its own, since the driver's bytes share their buffer with other answers.
      const { buffer } = Uint8Array.from(graph);
      thread.tell({ networkId: question.networkId, graph: buffer }, [buffer]);
      const second = await thread.ask(question);
      return 'refused' in second ? null : second;
    },
  };
}
