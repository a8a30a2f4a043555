import { parentPort } from 'node:worker_threads';
import type { CoverageAnswer, ScenarioDifference } from '@halsouppdrag/domain';
import { type CoveragePoint, coverageAnswer, scenarioDifference, type UnitPoint } from '@halsouppdrag/geo';
import { type TravelTold, travelOf } from '../network/travel-told.ts';
import type { Numbered } from '../threads/asked-thread.ts';
import { type PointColumns, pointsOfColumns } from './point-columns.ts';

/** The points of a version; they take the place of those before. */
export interface PointsTold {
  readonly version: number;
  readonly columns: PointColumns;
}

interface Asked {
  /** Of the points it asks about. */
  readonly version: number;
  /** The base areas it asks about; null for all. */
  readonly within: ReadonlySet<string> | null;
  readonly limits: readonly number[];
  readonly travel: TravelTold;
}

export interface CoverageAsked extends Asked {
  readonly units: readonly UnitPoint[];
}

export interface DifferenceAsked extends Asked {
  readonly before: readonly UnitPoint[];
  readonly after: readonly UnitPoint[];
  readonly near: number;
}

/** `lacksPoints`: it has not been told the points of that version, or they are no longer held. */
export type CoverageTold = Numbered &
  ({ readonly found: CoverageAnswer | ScenarioDifference } | { readonly lacksPoints: true });

/** Finds who has how far, one question after the other, for as long as the thread lives. It holds the latest points. */
export function answerCoverage(): void {
  const port = parentPort;
  if (port === null) throw new Error('This runs in a thread of its own.');
  let held: { readonly version: number; readonly points: readonly CoveragePoint[] } | null = null;
  const found = (asked: CoverageAsked | DifferenceAsked, all: readonly CoveragePoint[]) => {
    const { within, limits } = asked;
    const points = within === null ? all : all.filter(({ areaId }) => within.has(areaId));
    const travel = travelOf(asked.travel, points);
    if ('units' in asked) return coverageAnswer({ points, units: asked.units, limits, travel });
    const { before, after, near } = asked;
    return scenarioDifference({ points, before, after, limits, near, travel });
  };
  port.on('message', (said: PointsTold | ((CoverageAsked | DifferenceAsked) & Numbered)) => {
    if ('columns' in said) held = { version: said.version, points: pointsOfColumns(said.columns) };
    else if (held?.version !== said.version) tell({ id: said.id, lacksPoints: true });
    else tell({ id: said.id, found: found(said, held.points) });
  });
  const tell = (answer: CoverageTold) => port.postMessage(answer);
}
