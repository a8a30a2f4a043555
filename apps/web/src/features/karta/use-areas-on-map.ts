import type { AreaFeature, AreaLevel } from '@halsouppdrag/domain';
import { useQueries } from '@tanstack/react-query';
import { areasGeoJsonQuery } from '../../api/queries.ts';
import type { ShownLevel } from '../../map/shown-level.ts';

const levels = ['kommun', 'lokalsamhalle', 'deso'] as const satisfies readonly ShownLevel[];

export interface AreasOnMap {
  /** The areas of the levels asked for, as far as they have arrived. */
  readonly byLevel: Readonly<Partial<Record<ShownLevel, readonly AreaFeature[]>>>;
  readonly error: unknown;
  retry(): void;
}

/** The outlines of the levels that are needed; a level once fetched stays. */
export function useAreasOnMap(needed: ReadonlySet<AreaLevel>): AreasOnMap {
  return useQueries({
    queries: levels.map((level) => ({ ...areasGeoJsonQuery(level), enabled: needed.has(level) })),
    combine: combineLevels,
  });
}

interface Answer {
  readonly data: { readonly features: readonly AreaFeature[] } | undefined;
  readonly error: unknown;
  readonly isError: boolean;
  refetch(): unknown;
}

// Outside the hook, so that its answer stays the same object until one of the queries changes.
function combineLevels(answers: readonly Answer[]): AreasOnMap {
  return {
    byLevel: Object.fromEntries(
      levels.flatMap((level, i) => {
        const features = answers[i]?.data?.features;
        return features === undefined ? [] : [[level, features]];
      }),
    ),
    error: answers.find(({ isError }) => isError)?.error ?? null,
    retry: () => {
      for (const answer of answers) if (answer.isError) answer.refetch();
    },
  };
}
