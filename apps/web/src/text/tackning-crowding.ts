import { type Measure, shortMeasure, withMeasure } from './measure-words.ts';

export const crowdingText = {
  which: 'Räkna på',
  ways: { shared: 'Vad var och en har att dela på', crowd: 'Väg och trängsel' },
  what: 'Här tänks var och en gå dit där vägen och trängseln tillsammans kostar minst. Den som bor nära en full enhet kan då hellre ta en längre väg till en med mer plats. Trängseln räknas om till väg, så att de kan läggas ihop.',
  finding: (cost: string, way: string, measure: Measure) =>
    `Vägen och trängseln kostar i snitt som ${withMeasure(cost, measure)} väg. Av det är ${way} själva vägen.`,
  most: (name: string, cost: string) => `Mest kostar det i ${name}: ${cost}.`,
  without: (people: string) => `${people} invånare har ingen väg till någon enhet.`,
  nobody: 'Ingen har någon väg till en enhet som har något att ge.',
  worthField: (measure: Measure) => `Trängsel som snittet räknas som, ${shortMeasure[measure]} väg`,
  worthHelp: 'Högre tal: man går hellre längre för att slippa trängas.',
  worthInvalid: 'Skriv ett tal från 1 till 500.',
  table: 'Lokalsamhälle för lokalsamhälle: vad väg och trängsel kostar',
  cost: (measure: Measure) => `Väg och trängsel, ${shortMeasure[measure]}`,
  way: (measure: Measure) => `Därav väg, ${shortMeasure[measure]}`,
  units: 'Enhet för enhet: vart de går',
  unit: 'Enhet',
  people: 'Invånare som går dit',
  crowd: 'Trängsel, % av snittet',
  nothing: '–',
  legend: (measure: Measure) => `Väg och trängsel mot snittet, i ${measure === 'km' ? 'kilometer' : 'minuter'} väg`,
  bands: ['mer än 10 under', '3–10 under', 'högst 3 från snittet', '3–10 över', 'mer än 10 över', 'utan väg dit'],
  each: (cost: string, way: string, measure: Measure) =>
    `kostar som ${withMeasure(cost, measure)} väg, varav ${way} är själva vägen`,
  how: 'Så räknas väg och trängsel',
  worth: (worth: string, measure: Measure) =>
    `Trängseln på en enhet är invånarna som går dit för varje sak den har, mot detsamma för alla enheter tillsammans. En trängsel som snittet räknas som ${withMeasure(worth, measure)} väg, dubbelt så stor trängsel som dubbelt så lång.`,
  formula:
    'RAAM: var och en i område i väljer den enhet j där dᵢⱼ + τ·(Dⱼ/Sⱼ)/(D/S) är minst, tills ingen tjänar på att byta. d är vägen, τ vad trängseln räknas som, Dⱼ de som går till enheten, Sⱼ det den har, D och S alla invånare och det alla enheter har. Saxon och Snow 2020, som har τ = 60 minuter.',
  settled: (gain: string, measure: Measure) =>
    `Uträkningen slutar när ingen tjänar mer än ${withMeasure(gain, measure)} på att gå någon annanstans.`,
  kmNote: 'Värdet är satt för minuter. Här används det för kilometer, så läs siffran som en jämförelse mellan områden.',
  limits:
    'Ingen väljer så här noga, och räkningen vet inget om vem som är listad var. Den visar vart det lönar sig att gå.',
} as const;
