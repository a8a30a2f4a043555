import { type Levnadsvana, levnadsvanor } from '@halsouppdrag/domain';

const prefix = 'vita-flackar-';

/** The map's colouring by the gap of one levnadsvana, as the address names it: `vita-flackar-fysisk-aktivitet`. */
export function whiteSpotColour(levnadsvana: Levnadsvana): string {
  return prefix + levnadsvana.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The levnadsvana a colouring shows the gap of; null for every other colouring. */
export function levnadsvanaOfColour(colour: string | null): Levnadsvana | null {
  return levnadsvanor.find((one) => whiteSpotColour(one) === colour) ?? null;
}
