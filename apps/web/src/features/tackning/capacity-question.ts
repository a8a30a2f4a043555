import type { CapacityQuestion, CrowdingQuestion, DecaySteps } from '@halsouppdrag/domain';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { type Asked, questionOf } from './question.ts';

/** The weights of Luo & Qi 2009 (their slow decay, at 10, 20 and 30 minutes), here also for kilometres. */
const usualDecay: DecaySteps = [
  { limit: 10, weight: 1 },
  { limit: 20, weight: 0.68 },
  { limit: 30, weight: 0.22 },
];

export const usualSupply = 1;
const mostSupply = 999;

/** What an address says that units offer: `enhet:3,enhet-2:1.5`. What means nothing is left out. */
export function supplyIn(written: string | undefined): ReadonlyMap<string, number> {
  const pairs = (written ?? '').split(',').flatMap((pair): [string, number][] => {
    const [, id, supply] = /^([a-z0-9-]+):(\d{1,3}(?:\.\d{1,2})?)$/.exec(pair) ?? [];
    return id === undefined || Number(supply) > mostSupply ? [] : [[id, Number(supply)]];
  });
  return new Map(pairs);
}

/** The reverse, without what is as usual. */
export function supplyWritten(supply: ReadonlyMap<string, number>): string | undefined {
  const pairs = [...supply].flatMap(([id, one]) => (one === usualSupply ? [] : [`${id}:${one}`]));
  return pairs.length === 0 ? undefined : pairs.sort().join(',');
}

/** How much longer a way one takes to be spared a usual crowd, as Saxon & Snow 2020 have it for minutes. */
export const usualWorth = 60;

/** The same units as are counted above, for everybody: the area one asks about does not change who shares. */
function sharedQuestionOf(asked: Asked, supply: ReadonlyMap<string, number>): Omit<CapacityQuestion, 'decay'> {
  const { limits: _, area: __, ...question } = questionOf(asked);
  return {
    ...question,
    usualSupply,
    supply: [...supply].map(([vardenhetId, one]) => ({ vardenhetId, supply: one })),
  };
}

export function capacityQuestionOf(asked: Asked, supply: ReadonlyMap<string, number>): CapacityQuestion {
  return { ...sharedQuestionOf(asked, supply), decay: usualDecay };
}

export function crowdingQuestionOf(asked: Asked, supply: ReadonlyMap<string, number>, worth: number): CrowdingQuestion {
  return { ...sharedQuestionOf(asked, supply), worth };
}

// What nobody looks at any more is stopped, on the server too: it can take seconds.
export const capacityQuery = (question: CapacityQuestion) =>
  queryOptions({
    queryKey: ['coverage', 'capacity', question],
    queryFn: async ({ signal }) => answer(await api.coverage.capacity.$post({ json: question }, { init: { signal } })),
    placeholderData: keepPreviousData,
  });

export const crowdingQuery = (question: CrowdingQuestion) =>
  queryOptions({
    queryKey: ['coverage', 'crowding', question],
    queryFn: async ({ signal }) => answer(await api.coverage.crowding.$post({ json: question }, { init: { signal } })),
    placeholderData: keepPreviousData,
  });
