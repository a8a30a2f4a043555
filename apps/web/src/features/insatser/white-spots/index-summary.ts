import type { AimedResources, IndexClass } from '@halsouppdrag/domain';
import { number } from '../../../format/format.ts';

/** What resources are counted in. */
export type ResourceUnit = 'hours' | 'sek';

/** An amount as it stands in text and table; what there is is never written as 0. */
export function amount(value: number, unit: ResourceUnit): string {
  const [decimals, least] = unit === 'hours' ? [1, 0.1] : [0, 1];
  if (value === 0) return number(0);
  return value < least / 2 ? `<\u00a0${number(least, decimals)}` : number(value, decimals);
}

/** How much one aim gives per 1 000 inhabitants; null where nobody lives. */
export function given(resources: AimedResources, unit: ResourceUnit): number | null {
  return unit === 'hours' ? resources.hoursPerThousand : resources.sekPerThousand;
}

/** How much a class is given per 1 000 inhabitants, whatever the aim; null where nobody lives. */
export function givenInAll({ resources }: Pick<IndexClass, 'resources'>, unit: ResourceUnit): number | null {
  return resources.reduce<number | null>((sum, one) => {
    const part = given(one, unit);
    return sum === null || part === null ? null : sum + part;
  }, 0);
}

/** What the areas with the largest challenges are given against those with the smallest; null when either has nobody. */
export function endsOf(
  classes: readonly IndexClass[],
  unit: ResourceUnit,
): { low: number; high: number; compared: 'more' | 'less' | 'same' } | null {
  const [low, high] = [1, 5].map((index) => {
    const found = classes.find((one) => one.index === index);
    return found === undefined ? null : givenInAll(found, unit);
  });
  if (low === null || low === undefined || high === null || high === undefined) return null;
  return { low, high, compared: low > high ? 'more' : low < high ? 'less' : 'same' };
}
