import { parentPort } from 'node:worker_threads';
import type { CoverageAnswer, ScenarioDifference } from '@halsouppdrag/domain';
import { type CoveragePoint, coverageAnswer, scenarioDifference, type UnitPoint } from '@halsouppdrag/geo';
import { type TravelTold, travelOf } from '../network/travel-told.ts';
import type { Numbered } from '../threads/asked-thread.ts';
import { coveragePoints } from './coverage-points.ts';
import type { PeopleGround } from './people-ground.ts';

interface Asked {
  readonly limits: readonly number[];
  readonly travel: TravelTold;
  /** The base areas whose people are asked about; null for all. */
  readonly within: ReadonlySet<string> | null;
}

export interface CoverageAsked extends Asked {
  readonly units: readonly UnitPoint[];
}

export interface DifferenceAsked extends Asked {
  readonly before: readonly UnitPoint[];
  readonly after: readonly UnitPoint[];
  readonly near: number;
}

export type CoverageThreadAsked = (CoverageAsked | DifferenceAsked) & { readonly groundId: string };
/** `notTold` asks for the ground. */
export type CoverageThreadAnswer = Numbered & { readonly found: CoverageAnswer | ScenarioDifference | 'notTold' };

/** Finds who has near, one question after the other, for as long as the thread lives. Holds the ground last told. */
export function answerCoverage(): void {
  const port = parentPort;
  if (port === null) throw new Error('This runs in a thread of its own.');
  let groundId: string | null = null;
  let points: readonly CoveragePoint[] = [];
  port.on('message', (message: PeopleGround | (CoverageThreadAsked & Numbered)) => {
    if ('positions' in message) {
      points = coveragePoints(message);
      groundId = message.id;
      return;
    }
    const found = message.groundId === groundId ? foundOn(points, message) : 'notTold';
    port.postMessage({ id: message.id, found } satisfies CoverageThreadAnswer);
  });
}

function foundOn(all: readonly CoveragePoint[], asked: CoverageAsked | DifferenceAsked) {
  const { within } = asked;
  const points = within === null ? all : all.filter(({ areaId }) => within.has(areaId));
  const given = { ...asked, points, travel: travelOf(asked.travel, points) };
  return 'units' in given ? coverageAnswer(given) : scenarioDifference(given);
}
