import type { Resource } from '@halsouppdrag/domain';

/** What all resources come to; null where none of them says it. */
export function resourceSums(resources: readonly Pick<Resource, 'hours' | 'sek'>[]) {
  const sum = (values: readonly (number | null)[]) => {
    const said = values.filter((value) => value !== null);
    return said.length === 0 ? null : said.reduce((total, value) => total + value, 0);
  };
  return { hours: sum(resources.map(({ hours }) => hours)), sek: sum(resources.map(({ sek }) => sek)) };
}
