import { type CoverageAnswer, type Vardenhet, vardenhetKindName, vardenhetKinds } from '@halsouppdrag/domain';
import { ofHundred } from '../../../format/format.ts';
import { areaProfileText as text } from '../../../text/area-profile.ts';
import { nearLimits } from './profile-queries.ts';

interface Near {
  readonly care: Pick<CoverageAnswer, 'total' | 'units'> | null;
  readonly units: readonly Pick<Vardenhet, 'id' | 'name'>[];
}

/** How many have care near, and which unit most of them have nearest; nothing where it could not be reckoned. */
export function careSentences({ care, units }: Near): string[] {
  if (care === null) return [];
  const { population, within } = care.total;
  const near = within[0] ?? 0;
  const share = near === 0 ? text.nobody : near === population ? text.all.subject : ofHundred(near, population);
  const largest = care.units.reduce<{ vardenhetId: string; population: number } | null>(
    (best, unit) => (best === null || unit.population > best.population ? unit : best),
    null,
  );
  const name = units.find(({ id }) => id === largest?.vardenhetId)?.name;
  const most = largest?.population ?? 0;
  const part = most === 0 ? null : most === population ? text.all.object : ofHundred(most, population);
  return [
    ...(share === null || population === 0 || care.units.length === 0 ? [] : [text.near(share, `${nearLimits[0]} km`)]),
    ...(name === undefined || part === null ? [] : [text.most(name, part)]),
  ];
}

/** The kinds of unit that have none open, in words. */
export function kindsWithout(nearest: readonly { readonly kind: Vardenhet['kind'] }[]): string[] {
  return vardenhetKinds
    .filter((kind) => !nearest.some((one) => one.kind === kind))
    .map((kind) => vardenhetKindName[kind].one.toLowerCase());
}
