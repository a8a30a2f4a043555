import type { HowCounted, Significance } from '@halsouppdrag/domain';
import { number } from '../format/format.ts';
import { andList } from './indikatorer.ts';

interface Counts {
  readonly all: number;
  readonly better: number;
  readonly worse: number;
  readonly higher: number;
  readonly lower: number;
}

const lies: Record<Significance, (benchmark: string) => string> = {
  better: (benchmark) => `bättre än ${benchmark}, och skillnaden är säkerställd`,
  worse: (benchmark) => `sämre än ${benchmark}, och skillnaden är säkerställd`,
  higher: (benchmark) => `högre än ${benchmark}, och skillnaden är säkerställd`,
  lower: (benchmark) => `lägre än ${benchmark}, och skillnaden är säkerställd`,
  noSecuredDifference: (benchmark) => `ingen säkerställd skillnad mot ${benchmark}`,
  similar: (benchmark) => `ingen säkerställd skillnad mot ${benchmark}`,
  notComparable: (benchmark) => `det går inte att säga hur det förhåller sig till ${benchmark}`,
};

const counting: Record<HowCounted, string> = {
  everyone: 'Alla är räknade, så slumpen har ingen del i skillnaderna.',
  withNoise: 'Alla är räknade, men SCB har ändrat talen lite av en slump, så små skillnader betyder ingenting säkert.',
  projected: 'Det är en framskrivning: året har inte varit, och hur fel den slår går inte att säga.',
};

/** Sentences over a comparison. Each says less than the figures seem to, never more. */
export const indikatorerHeadline = {
  nothing: (indicator: string) => `Det finns inga värden att jämföra för ${indicator}.`,
  one: (name: string, figure: string, verdict: Significance, benchmark: string) =>
    `${name} har ${figure}: ${lies[verdict](benchmark)}.`,
  notApart: (names: readonly string[], first: string, second: string) =>
    `${andList(names)} går inte att skilja åt: ${first} och ${second}, men skillnaden kan bero på slumpen.`,
  apart: (high: string, low: string, highFigure: string, lowFigure: string) =>
    `${high} ligger högre än ${low}: ${highFigure} mot ${lowFigure}. Skillnaden är säkerställd.`,
  unsure: (names: readonly string[], figures: readonly string[]) =>
    `${andList(names)} har olika siffror, ${andList(figures)}, men osäkerheten är inte känd för alla. Därför går det inte att säga om skillnaden är mer än slump.`,
  unsureOfSame: (names: readonly string[], figure: string) =>
    `${andList(names)} har samma siffra, ${figure}, men osäkerheten är inte känd för alla. Därför går det inte att säga om de är lika.`,
  noneApart: (names: readonly string[]) => `${andList(names)} går inte att skilja åt: intervallen täcker varandra.`,
  someApart: (names: readonly string[], highest: readonly string[]) =>
    highest.length === 1
      ? `Av ${andList(names)} ligger ${highest[0] ?? ''} högst.`
      : `Av ${andList(names)} går det inte att säga vilken som ligger högst: det kan vara ${andOr(highest)}.`,
  against: (benchmark: string, { all, better, worse, higher, lower }: Counts) => {
    const parts = [
      ...(better > 0 ? [`${number(better)} bättre`] : []),
      ...(worse > 0 ? [`${number(worse)} sämre`] : []),
      ...(higher > 0 ? [`${number(higher)} högre`] : []),
      ...(lower > 0 ? [`${number(lower)} lägre`] : []),
    ];
    const rest = all - better - worse - higher - lower;
    if (parts.length === 0) return `Inget av ${number(all)} områden skiljer sig säkert från ${benchmark}.`;
    const unlike = `Av ${number(all)} områden är ${andList(parts)} än ${benchmark}, säkerställt`;
    return rest === 0 ? `${unlike}.` : `${unlike}. ${number(rest)} går inte att skilja från ${benchmark}.`;
  },
  counted: (how: HowCounted, count: number, chosen: readonly string[]) =>
    `${chosen.length === 0 ? `${number(count)} områden har ett värde` : andList(chosen)}. ${counting[how]}`,
  noIntervals: (count: number) =>
    `${number(count)} områden har ett värde. Källan säger inget om slumpen, så små skillnader mellan dem betyder ingenting säkert.`,
  highest: (mayBe: number, all: number) =>
    mayBe === 1
      ? `Ett av ${number(all)} områden ligger högst, åtskilt från alla andra.`
      : `Vilket av ${number(all)} områden som ligger högst går inte att säga: ${number(mayBe)} kan göra det.`,
} as const;

function andOr(names: readonly string[]): string {
  return new Intl.ListFormat('sv', { type: 'disjunction' }).format(names);
}
