import type { CapacityAnswer } from '@halsouppdrag/domain';
import { classColours } from '../../map/class-colours.ts';
import type { PlaceColouring } from './place-colouring.ts';

/** What each of so many people has, which is a figure one can read. */
export const perPeople = 10_000;

/** Parts of the mean that part the colours: below half of it, up to four fifths, about it, up to twice, more. */
const partsOfMean = [0.5, 0.8, 1.2, 2] as const;
/** The last of the colours, which is none: those with nothing to share. */
export const nothing = partsOfMean.length + 1;

/** What everybody would have if all shared what is handed out; 0 where nobody lives. */
export function meanScore({ handedOut, population }: Pick<CapacityAnswer, 'handedOut' | 'population'>): number {
  return population === 0 ? 0 : handedOut / population;
}

/** Which of the colours a score has: the lowest first, and last those with nothing to share. */
export function scoreBand(score: number, mean: number): number {
  if (score === 0) return nothing;
  return partsOfMean.filter((part) => score >= part * mean).length;
}

/** By what each has to share. Dark is where it is least. */
export function capacityColouring(answer: Pick<CapacityAnswer, 'places' | 'handedOut' | 'population'>): PlaceColouring {
  const mean = meanScore(answer);
  const bandOf = new Map(answer.places.map(({ areaId, score }) => [areaId, scoreBand(score, mean)]));
  return {
    colours: classColours(partsOfMean.length + 1, 'highIsGood'),
    patterns: { missing: [nothing] },
    classOf: (areaId) => bandOf.get(areaId) ?? -1,
  };
}

/** How many people each colour holds. */
export function peopleByScore(answer: Pick<CapacityAnswer, 'places' | 'handedOut' | 'population'>): number[] {
  const mean = meanScore(answer);
  const people = Array.from({ length: nothing + 1 }, () => 0);
  for (const { score, population } of answer.places) {
    const band = scoreBand(score, mean);
    people[band] = (people[band] ?? 0) + population;
  }
  return people;
}

/** A score as percent of the mean; null where the mean is nothing. */
export function percentOfMean(score: number, mean: number): number | null {
  return mean === 0 ? null : (100 * score) / mean;
}
