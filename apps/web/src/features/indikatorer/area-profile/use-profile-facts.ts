import { type CatalogueIndicator, levnadsvanor } from '@halsouppdrag/domain';
import { useQueries, useQuery } from '@tanstack/react-query';
import { areaQuery, indicatorsQuery, vardenheterQuery } from '../../../api/queries.ts';
import { comparisonQuery, profileQuery, pyramidQuery } from '../indicator-queries.ts';
import { insatserCountQuery, insatserNowQuery, nearCareQuery } from './profile-queries.ts';

/** As many conditions of lokalsamhällen as have room on a page. */
const mostParts = 5;

interface Asked {
  readonly areaId: string;
  readonly lanId: string;
  readonly isKommun: boolean;
}

export type ProfileFacts = NonNullable<ReturnType<typeof useProfileFacts>['facts']>;

/** Everything that stands on the two pages; null until all of it has come, so that no page is printed half. */
export function useProfileFacts({ areaId, lanId, isKommun }: Asked) {
  const detail = useQuery(areaQuery(areaId));
  const profile = useQuery(profileQuery(areaId, 'all'));
  const ofLan = useQuery(profileQuery(lanId, 'all'));
  const pyramid = useQuery(pyramidQuery(areaId));
  const insatser = useQuery(insatserNowQuery(areaId));
  const counts = useQueries({ queries: levnadsvanor.map((levnadsvana) => insatserCountQuery(areaId, levnadsvana)) });
  const units = useQuery(vardenheterQuery);
  const catalogue = useQuery(indicatorsQuery);
  // Most conditions are known for lokalsamhällen only; a kommun is told by those in it.
  const inParts = isKommun ? (catalogue.data?.items ?? []).filter(isConditionOfParts) : [];
  const parts = useQueries({
    queries: inParts.slice(0, mostParts).map(({ id }) =>
      comparisonQuery({
        ...{ indicatorId: id, level: 'lokalsamhalle', sex: 'all', ageGroup: null, within: areaId },
        benchmark: { kind: 'lan' },
      }),
    ),
  });
  // What is near is reckoned anew, and may be what a server cannot do; the pages then say so instead of it.
  const care = useQuery(nearCareQuery(areaId));
  const needed = [detail, profile, ofLan, pyramid, insatser, units, catalogue, ...counts, ...parts];
  const failed = needed.find(({ isError }) => isError);
  const retry = () => {
    for (const one of needed) if (one.isError) void one.refetch();
  };
  const known = <Data>(answers: readonly { readonly data: Data | undefined }[]) =>
    answers.flatMap(({ data }) => data ?? []);
  if (
    detail.data === undefined ||
    profile.data === undefined ||
    ofLan.data === undefined ||
    pyramid.data === undefined ||
    insatser.data === undefined ||
    units.data === undefined ||
    needed.some(({ isPending }) => isPending) ||
    // Asked again after it has failed it is pending anew, and the pages stay.
    (care.isPending && care.errorUpdateCount === 0)
  )
    return { facts: null, error: failed?.error ?? null, retry };
  return {
    facts: {
      area: detail.data,
      profile: profile.data,
      ofLan: ofLan.data,
      pyramid: pyramid.data,
      insatser: insatser.data,
      counts: known(counts),
      parts: known(parts),
      moreParts: Math.max(0, inParts.length - mostParts),
      units: units.data.items,
      care: care.data ?? null,
    },
    error: null,
    retry,
  };
}

function isConditionOfParts({ measure, levnadsvana, example, loaded }: CatalogueIndicator): boolean {
  if (measure === 'count' || levnadsvana !== null || example) return false;
  const of = (wanted: string) =>
    loaded.find(({ level, sexes, allAges }) => level === wanted && sexes.includes('all') && allAges);
  return of('lokalsamhalle') !== undefined && of('kommun') === undefined;
}
