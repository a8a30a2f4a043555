import type { PlacementEnd, PlacementModel, PlacementWeights } from '@halsouppdrag/domain';
import { type Measure, shortMeasure, withMeasure } from './measure-words.ts';
import { tackningText } from './tackning.ts';

export const candidateChoices = ['tatorter', 'baseAreas', 'points'] as const;
export type CandidateChoice = (typeof candidateChoices)[number];

export type WeightChoice = 'all' | 'index' | 'old';

const units = (count: number) => (count === 1 ? '1 ny enhet' : `${count} nya enheter`);

const counted = (weights: PlacementWeights) =>
  weights.kind === 'ages' ? tackningText.ages(weights.from, weights.to) : 'Viktat efter index';

const degrees = new Intl.NumberFormat('sv-SE', { minimumFractionDigits: 4 });

export const placementText = {
  title: 'Var skulle nya enheter göra mest nytta?',
  intro: (where: string) =>
    `Platser prövas bredvid de enheter som räknas ovan, för dem som bor i ${where}. Ingenting ändras förrän du prövar ett förslag. Räkningen slutar efter högst en minut, med det bästa den har hittat.`,
  model: 'Bäst är',
  models: {
    mclp: (limit: string) => `Flest inom ${limit}`,
    pMedian: () => 'Kortast i genomsnitt',
    pCenter: () => 'Kortast för den som har längst',
    lscp: (limit: string) => `Minst antal för alla inom ${limit}`,
  } satisfies Record<PlacementModel, (limit: string) => string>,
  candidates: 'Platser som prövas',
  candidateNames: {
    tatorter: (count: string | null) => (count === null ? 'Tätorter' : `${count} tätorter`),
    baseAreas: (count: string | null) => (count === null ? 'DeSO' : `${count} DeSO`),
    points: () => 'Egna platser',
  } satisfies Record<CandidateChoice, (count: string | null) => string>,
  place: (number: number) => `Plats ${number}`,
  placeAt: (name: string, [lon, lat]: readonly [number, number]) =>
    `${name}: ${degrees.format(lat)}° N, ${degrees.format(lon)}° O`,
  drawn: 'Egna platser',
  drawHelp:
    'Tryck på kartan där en ny enhet skulle kunna ligga, eller flytta kartan dit och lägg till platsen i mitten.',
  addInMiddle: 'Lägg till en plats mitt i kartan',
  removePlace: (name: string) => `Ta bort ${name}`,
  drawFirst: 'Lägg till minst en plats på kartan först.',
  weights: 'Invånare räknas',
  weightNames: {
    all: 'Alla lika',
    index: 'Mer där förutsättningarna är sämre',
    old: 'Bara 65 år och äldre',
  } satisfies Record<WeightChoice, string>,
  indexHelp:
    'Vid valet av platser räknas en invånare 6 minus områdets socioekonomiska index: fem gånger så mycket där indexet är 1 som där det är 5, och som 3 där index saknas. Siffrorna i svaret är alla invånare, utom där det står att de är viktade.',
  oldHelp:
    'Platserna väljs efter dem som är 65 år och äldre. De har en egen kolumn i svaret; de andra siffrorna är alla invånare.',
  most: 'Högst så många nya enheter',
  mostInvalid: 'Skriv ett heltal från 1 till 20.',
  leastDistance: 'Minst så långt mellan nya enheter (km)',
  leastDistanceHelp: 'Fågelvägen. 0 betyder att de får ligga hur nära som helst.',
  leastDistanceInvalid: 'Skriv ett avstånd från 0 till 500 km.',
  ask: 'Räkna ut',
  cancel: 'Avbryt',
  waiting: (ahead: number) =>
    ahead === 0 ? 'Väntar på sin tur …' : `Väntar på sin tur, efter ${ahead} ${ahead === 1 ? 'annan' : 'andra'} …`,
  working: (count: number) => (count === 0 ? 'Räknar ut hur många som behövs …' : `Räknar på ${units(count)} …`),
  soFar: (percent: string) => `Det bästa hittills är inom ${percent} % av det bästa möjliga.`,
  asking: {
    starting: 'Startar beräkningen …',
    reading: 'Hämtar beräkningen …',
    lost: 'Kontakten med servern är bruten. Beräkningen visas igen när servern svarar.',
    other: 'Det som räknades ut gällde en annan fråga än den som står här nu. Räkna ut på nytt.',
    gone: 'Beräkningen finns inte kvar på servern. Räkna ut på nytt.',
  },
  notYours: 'Någon annan har startat beräkningen. Du kan starta en egen.',
  cancelled: (hasFound: boolean) =>
    hasFound ? 'Beräkningen är avbruten. Tabellen visar det som hann räknas ut.' : 'Beräkningen är avbruten.',
  done: (found: number) => (found === 1 ? 'Klart: 1 förslag.' : `Klart: ${found} förslag.`),
  notProven: (count: number) =>
    `Tiden räckte inte till för att bevisa att ${count === 1 ? 'ett' : count} av förslagen är bäst; i tabellen står hur nära det bästa möjliga ${count === 1 ? 'det' : 'de'} säkert är.`,
  failed: 'Det gick inte att räkna ut platserna. Försök igen.',
  ends: {
    asked: null,
    noCandidates: 'Det finns ingen plats kvar att pröva. Ta med någon som är utesluten, eller pröva andra platser.',
    noRoom: 'Fler nya enheter får inte plats så långt från varandra. Minska avståndet mellan dem för fler förslag.',
    outOfTime: 'Tiden räckte inte till fler förslag. Pröva färre platser eller ett mindre avstånd mellan nya enheter.',
    nobody: 'Ingen bor där det räknas, så inga platser är bättre än andra.',
  } satisfies Record<PlacementEnd, string | null>,
  noFullCover:
    'Med så långt mellan nya enheter går det inte att nå alla som annars kan nås. Minska avståndet mellan dem.',
  enough: (count: number, limit: string) =>
    count === 0
      ? `Inga nya enheter behövs: alla som kan få högst ${limit} har det redan.`
      : `${units(count)} behövs för att alla som kan få det ska ha högst ${limit}.`,
  atMostEnough: (count: number, limit: string) =>
    `Med ${units(count)} har alla som kan få det högst ${limit}. Om färre räcker är inte bevisat.`,
  outOfReach: (people: string, limit: string) =>
    `${people} invånare skulle ha längre än ${limit} även med en enhet på varje plats som prövas.`,
  outOfReachWhere: 'Var de bor',
  table: 'De bästa platserna',
  count: 'Nya enheter',
  today: 'Utan nya enheter',
  places: 'Platser',
  within: (limit: string) => `Har högst ${limit}`,
  gained: 'Fler än utan',
  gainedMore: 'Varav för den sista',
  mean: (measure: Measure) => `Snitt, ${shortMeasure[measure]}`,
  worst: (measure: Measure) => `Längst, ${shortMeasure[measure]}`,
  nothing: '–',
  proof: 'Säkert',
  proven: 'Bevisat bäst',
  withinGap: (percent: string) => `Inom ${percent} % av det bästa möjliga`,
  /** `whom` begins with a space where only some are meant. */
  bound: {
    mclp: (most: string, whom: string, _: Measure, limit: string) =>
      `Fler än ${most}${whom} kan inte få högst ${limit}`,
    pMedian: (least: string, whom: string, measure: Measure) =>
      `Snittet${whom} kan inte bli under ${withMeasure(least, measure)}`,
    pCenter: (least: string, whom: string, measure: Measure) =>
      `Det längsta${whom} kan inte bli under ${withMeasure(least, measure)}`,
    lscp: (units: string) => `Färre än ${units} räcker inte`,
  } satisfies Record<PlacementModel, (bound: string, whom: string, measure: Measure, limit: string) => string>,
  /** Said of a share, which counts some more than others. */
  boundShare: (percent: string, limit: string) => `Mer än ${percent} %, viktat efter index, kan inte få högst ${limit}`,
  whom: (weights: PlacementWeights, model: PlacementModel) => {
    if (weights.kind === 'all') return '';
    if (weights.kind === 'index') return ', viktat efter index,';
    return ` ${model === 'mclp' ? 'av' : 'för'} dem som är ${tackningText.ages(weights.from, weights.to)}`;
  },
  counted: {
    mclp: (weights: PlacementWeights, _: Measure, limit: string) => `${counted(weights)}: har högst ${limit}`,
    lscp: (weights: PlacementWeights, _: Measure, limit: string) => `${counted(weights)}: har högst ${limit}`,
    pMedian: (weights: PlacementWeights, measure: Measure) => `${counted(weights)}: snitt, ${shortMeasure[measure]}`,
    pCenter: (weights: PlacementWeights, measure: Measure) => `${counted(weights)}: längst, ${shortMeasure[measure]}`,
  } satisfies Record<PlacementModel, (weights: PlacementWeights, measure: Measure, limit: string) => string>,
  percent: (share: string) => `${share} %`,
  ofWhich: (people: string, share: string) => `${people} (${share})`,
  unknownGap: 'Det bästa som hanns med; hur bra det är är inte bevisat',
  fewer: 'Fler enheter hjälper inte mer.',
  tryIt: 'Pröva i ett scenario',
  tryThese: (places: string) => `Pröva i ett scenario: nya enheter i ${places}`,
  note: 'Varje antal är löst för sig, så de två bästa platserna behöver inte rymma den bästa ensamma. En ny enhet läggs i tätortens eller områdets mitt. Räkningen vet inget om lokaler, personal eller pengar. Bevisen kommer ur en egen sökning (gren och gräns) och lösaren HiGHS.',
  curve: 'Vad varje ny enhet tillför',
  curveLabel: (limit: string) =>
    `Linjediagram: hur många fler som får högst ${limit} med varje antal nya enheter. Samma siffror står i tabellen under.`,
  curveX: 'Nya enheter',
  curveY: 'Fler invånare nära',
  exclude: 'Uteslut en plats',
  excludeHelp: 'En plats som inte går att använda räknas bort när du räknar ut igen.',
  excludeOne: (name: string) => `Uteslut ${name}`,
  excludedNotFound: (count: number) =>
    count === 1
      ? 'Länken utesluter en plats som inte finns bland dem som prövas.'
      : `Länken utesluter ${count} platser som inte finns bland dem som prövas.`,
} as const;
