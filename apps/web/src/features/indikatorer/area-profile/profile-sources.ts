import type { Source } from '@halsouppdrag/domain';
import { areaProfileText as text } from '../../../text/area-profile.ts';

interface Used {
  readonly source: Pick<Source, 'publisher' | 'title'>;
  readonly year: number;
}

/** Sources in words, each once with all the years its figures are for. */
export function sourcesInWords(used: readonly Used[]): string[] {
  const years = new Map<string, Set<number>>();
  for (const { source, year } of used) {
    const name = `${source.publisher}, ${source.title}`;
    years.set(name, (years.get(name) ?? new Set()).add(year));
  }
  return [...years].map(([name, of]) =>
    text.source(
      name,
      [...of].toSorted((a, b) => a - b),
    ),
  );
}
