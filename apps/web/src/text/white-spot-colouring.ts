import { type Levnadsvana, levnadsvanaName } from '@halsouppdrag/domain';

/** What the white spots are called where only their colouring of the map is needed; the view itself has a text of its own. */
export const whiteSpotColouringText = {
  explained:
    'En vit fläck är ett lokalsamhälle som behöver mer för en levnadsvana men där ingen insats finns; den säger var ni kan börja leta, inte hur de som bor där mår.',
  counted: (from: string | null, to: string | null, today: string) => {
    if (from === today && to === today) return 'insats som pågår nu';
    if (from === null) return `insats till och med ${to ?? ''}`;
    return to === null ? `insats från och med ${from}` : `insats ${from}–${to}`;
  },
  colour: (levnadsvana: Levnadsvana) => `Glapp: ${levnadsvanaName[levnadsvana].toLowerCase()}`,
  colourCounted: (name: string, counted: string) => `${name} (${counted})`,
  exampleNote: 'Exempeldata: påhittade insatser eller behov är medräknade.',
  colourGroup: 'Vita fläckar',
  colourUnit: 'poäng',
} as const;
