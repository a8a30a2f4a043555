import type { CoverageAnswer, ScenarioDifference } from '@halsouppdrag/domain';
import type { CoveragePoint } from '@halsouppdrag/geo';
import { askedThread } from '../threads/asked-thread.ts';
import { threadEntry } from '../threads/thread-entry.ts';
import type { CoverageAsked, CoverageTold, DifferenceAsked, PointsTold } from './coverage-thread.ts';
import { pointColumns } from './point-columns.ts';

/** Finds who of those at some points has how far. The same points are the same array. */
export interface CoverageFinder {
  readonly coverage: (
    points: readonly CoveragePoint[],
    asked: Omit<CoverageAsked, 'version'>,
  ) => Promise<CoverageAnswer>;
  readonly difference: (
    points: readonly CoveragePoint[],
    asked: Omit<DifferenceAsked, 'version'>,
  ) => Promise<ScenarioDifference>;
}

/** In a thread of its own that keeps the points, since a fine grid with its ages takes a third of a second. */
export function coverageFinder(): CoverageFinder {
  const thread = askedThread<PointsTold, CoverageAsked | DifferenceAsked, CoverageTold>(threadEntry('coverage'));
  const versions = new WeakMap<readonly CoveragePoint[], number>();
  let last = 0;
  const versionOf = (points: readonly CoveragePoint[]): number => {
    const version = versions.get(points) ?? ++last;
    versions.set(points, version);
    return version;
  };
  const ask = async (points: readonly CoveragePoint[], asked: CoverageAsked | DifferenceAsked) => {
    const first = await thread.ask(asked);
    if ('found' in first) return first.found;
    const columns = pointColumns(points);
    const { area, positions, population, groups } = columns;
    // Told and asked in one breath: nobody else's points come between.
    thread.tell(
      { version: asked.version, columns },
      [area, positions, population, groups].map(({ buffer }) => buffer as ArrayBuffer),
    );
    const second = await thread.ask(asked);
    if ('lacksPoints' in second) throw new Error('The thread has lost the points it was just told.');
    return second.found;
  };
  return {
    coverage: async (points, asked) => (await ask(points, { ...asked, version: versionOf(points) })) as CoverageAnswer,
    difference: async (points, asked) =>
      (await ask(points, { ...asked, version: versionOf(points) })) as ScenarioDifference,
  };
}
