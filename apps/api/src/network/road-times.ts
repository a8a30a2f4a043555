import { Worker } from 'node:worker_threads';
import type { Position, RoadMode } from '@halsouppdrag/domain';
import type { LeastCosts } from '@halsouppdrag/geo';
import { readGraph } from '../db/networks/read-networks.ts';
import type { Db } from '../db/open-database.ts';
import { roadsEntry } from './roads-entry.ts';
import type { RoadsAnswer, RoadsAsked } from './roads-thread.ts';

interface RoadQuestion {
  readonly networkId: string;
  readonly mode: RoadMode;
  readonly from: readonly Position[];
  readonly to: readonly Position[];
}

/** Answers over the roads, from a thread of its own that is started by the first question and keeps the graphs. */
export interface RoadTimes {
  /** Null when there is no such network, or none that this version can read. */
  readonly least: (question: RoadQuestion) => Promise<LeastCosts | null>;
}

interface Waiting {
  readonly answer: (answer: RoadsAnswer) => void;
  readonly fail: (error: unknown) => void;
}

export function roadTimes(db: Db): RoadTimes {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let last = 0;

  const start = () => {
    const isSource = roadsEntry.pathname.endsWith('.ts');
    const started = new Worker(isSource ? new URL('../jobs/run-source.mjs', import.meta.url) : roadsEntry, {
      argv: [roadsEntry.href],
      execArgv: [],
    });
    const lost = (error: unknown) => {
      if (worker === started) worker = null;
      for (const { fail } of waiting.values()) fail(error);
      waiting.clear();
    };
    started.on('message', (answer: RoadsAnswer) => {
      const asked = waiting.get(answer.id);
      waiting.delete(answer.id);
      asked?.answer(answer);
    });
    started.on('error', lost);
    started.on('exit', (code) => lost(new Error(`The thread of the roads ended with code ${code}.`)));
    // It ends with the process, and holds nothing that would be lost.
    started.unref();
    return started;
  };
  const send = (asked: RoadsAsked, transfer: ArrayBuffer[] = []) => {
    worker ??= start();
    worker.postMessage(asked, transfer);
  };
  const ask = ({ networkId, mode, from, to }: RoadQuestion) =>
    new Promise<RoadsAnswer>((answer, fail) => {
      const id = ++last;
      waiting.set(id, { answer, fail });
      send({ kind: 'least', id, networkId, mode, from, to });
    });

  return {
    least: async (question) => {
      const first = await ask(question);
      if (!('refused' in first)) return first;
      if (first.refused === 'unusable') return null;
      const graph = await readGraph(db, question.networkId);
      if (graph === null) return null;
      // A copy of its own, since the driver's bytes share their buffer with other answers.
      const { buffer } = Uint8Array.from(graph);
      send({ kind: 'load', networkId: question.networkId, graph: buffer }, [buffer]);
      const second = await ask(question);
      return 'refused' in second ? null : second;
    },
  };
}
