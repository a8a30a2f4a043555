import type { Region } from '@halsouppdrag/domain';

/** Where the inhabitants are taken to live when ways are measured, in plain Swedish. */
export function peopleCounted({ populationGridSourceId, sources }: Region): string {
  const grid = sources.find(({ id }) => id === populationGridSourceId);
  return grid === undefined
    ? 'Befolkningen i varje DeSO räknas i en punkt i området.'
    : `Befolkningen i varje DeSO är fördelad på rutorna i ${grid.title} (${grid.publisher}) och räknas i dem.`;
}
