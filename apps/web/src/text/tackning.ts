import { type Sex, settlementKindName, type VardenhetKind, type VardenhetStatus } from '@halsouppdrag/domain';
import { type Measure, shortMeasure } from './measure-words.ts';
import { orKinds } from './or-kinds.ts';

export const tackningText = {
  title: 'Täckning',
  headline: (share: string, where: string, limit: string, kinds: readonly VardenhetKind[], when: string) =>
    `${share} invånare i ${where} har högst ${limit} till närmaste ${orKinds(kinds)}${when}.`,
  headlineTried: (
    tried: string,
    share: string,
    where: string,
    limit: string,
    kinds: readonly VardenhetKind[],
    when: string,
  ) => `Med ${tried} skulle ${share} invånare i ${where} ha högst ${limit} till närmaste ${orKinds(kinds)}${when}.`,
  nobodyLives: (where: string) => `Ingen bor i ${where} enligt befolkningen som är inlagd.`,
  noUnits: (kinds: readonly VardenhetKind[]) =>
    `Inga ${orKinds(kinds, 'many')} har den status som räknas. Välj fler slag eller fler statusar.`,
  inFigures: (near: string, all: string, rest: string) => `${near} av ${all} har så nära. ${rest} har längre.`,
  noWay: (people: string) => `${people} är utan väg: kartdatan har ingen väg från dem till någon enhet.`,
  noWayPeople: 'Utan väg',
  halfOfThose: (median: string, p90: string) =>
    `Av dem som har en väg har hälften högst ${median}, och nio av tio högst ${p90}.`,
  half: (median: string, p90: string) => `Hälften har högst ${median}, och nio av tio högst ${p90}.`,
  questions: 'Vad som räknas',
  kinds: 'Slag av enheter',
  statuses: 'Enheter som är',
  statusNames: {
    oppen: 'Öppna i dag',
    beslutad: 'Beslutade',
    utreds: 'Utreds',
    malbild: 'I målbilden',
  } satisfies Record<VardenhetStatus, string>,
  near: (measure: Measure) => `Nära är högst (${measure === 'km' ? 'km' : 'minuter'})`,
  nearInvalid: (measure: Measure) =>
    `Skriv ${measure === 'km' ? 'ett avstånd i kilometer' : 'en tid i minuter'}, större än 0 och högst 500.`,
  detour: 'Omvägsfaktor',
  detourHelp: 'Vägen är längre än fågelvägen. 1,3 betyder 30 procent längre.',
  detourInvalid: 'Skriv ett tal från 1 till 5, till exempel 1,3.',
  whole: 'Hela länet',
  where: 'För dem som bor i',
  curve: (measure: Measure) => `Invånare efter ${measure === 'km' ? 'avstånd' : 'restid'}`,
  curveLabel: (measure: Measure) =>
    `Linjediagram: hur stor andel av invånarna som har högst ${measure === 'km' ? 'ett visst avstånd' : 'en viss restid'}. Samma siffror står i tabellen under.`,
  curveX: (measure: Measure) => `Högst så många ${measure === 'km' ? 'kilometer' : 'minuter'}`,
  curveY: 'Andel av invånarna, procent',
  nearMark: (limit: string) => `Nära: ${limit}`,
  curveTable: 'Visa som tabell',
  people: 'Invånare',
  share: 'Andel, %',
  areas: { kommun: 'Kommun för kommun', lokalsamhalle: 'Lokalsamhälle för lokalsamhälle' },
  area: 'Område',
  population: (year: number) => `Invånare ${year}`,
  nearPeople: (limit: string) => `Har högst ${limit}`,
  farPeople: 'Har längre',
  nearShare: 'Andel nära, %',
  mean: (measure: Measure) => `Snitt, ${shortMeasure[measure]}`,
  median: (measure: Measure) => `Hälften har högst, ${shortMeasure[measure]}`,
  p90: (measure: Measure) => `Nio av tio har högst, ${shortMeasure[measure]}`,
  nothing: '–',
  equity: 'På lika villkor?',
  group: 'Grupp',
  index: (index: number | null) => (index === null ? 'Index saknas' : `Index ${index}`),
  indexEnds: { 1: 'Index 1, stora utmaningar', 5: 'Index 5, mycket goda förutsättningar' } as Readonly<
    Record<number, string>
  >,
  byIndex: 'Efter socioekonomiskt index',
  bySettlement: 'Stad och land',
  bySex: 'Kvinnor och män',
  sexes: { women: 'Kvinnor', men: 'Män' } satisfies Record<Sex, string>,
  byAge: 'Efter ålder',
  ages: (from: number, to: number) => (to >= 120 ? `${from} år och äldre` : `${from}–${to} år`),
  settlement: settlementKindName,
  settlementNote:
    'Efter bokstaven i DeSO-koden (SCB): A är mest utanför tätort, B mest i tätort som inte är kommunens centralort, C mest i centralorten.',
  gap: {
    same: (limit: string) =>
      `Lika stor andel har högst ${limit} i områden med index 1–2 som i områden med index 4–5, avrundat till hela procentenheter.`,
    worse: (points: string, limit: string) =>
      `I områden med index 1–2 är andelen med högst ${limit} ${points} procentenheter lägre än i områden med index 4–5.`,
    better: (points: string, limit: string) =>
      `I områden med index 1–2 är andelen med högst ${limit} ${points} procentenheter högre än i områden med index 4–5.`,
    unknown: 'Det finns inget socioekonomiskt index för områden i båda ändarna av skalan, så de går inte att jämföra.',
  },
  formula: 'Formel',
  formulaOf: (name: string) => `Formel: ${name}`,
  measures: {
    gap: {
      name: 'Skillnad, procentenheter',
      help: 'Andelen nära i områden med index 4–5 minus andelen i områden med index 1–2. 0 betyder lika, minus att områden med index 1–2 har det bättre.',
      formula:
        '100 · (n₄₅ / P₄₅ − n₁₂ / P₁₂), där n är invånarna som har nära och P alla invånare i områden med index 4–5 och 1–2.',
    },
    ratio: {
      name: 'Kvot',
      help: 'Andelen nära i områden med index 1–2 delad med andelen i områden med index 4–5. 1 betyder lika.',
      formula: '(n₁₂ / P₁₂) / (n₄₅ / P₄₅), med samma n och P som i skillnaden.',
    },
    concentration: {
      name: 'Koncentrationsindex',
      help: 'Från −1 till 1. 0 betyder att närheten är lika fördelad över indexet, minus att den är störst där förutsättningarna är sämst, plus att den är störst där de är bäst.',
      formula:
        'C = (2/μ) Σ pₜ·μₜ·Rₜ − 1 över indexets fem steg t, det sämsta först. pₜ är stegets del av invånarna, μₜ andelen nära i steget, μ andelen nära bland alla, och Rₜ den del av invånarna som har lägre index, plus halva stegets egen. Kakwani, Wagstaff och van Doorslaer 1997.',
    },
  },
  how: 'Så räknas det',
  identity: (held: string, uncovered: string, all: string) =>
    `Upptagningsområdena (${held}) och de utan täckning (${uncovered}) är tillsammans alla ${all} invånare.`,
  uncertain: (measure: Measure, hasGrid: boolean) =>
    `${hasGrid ? 'Invånarna räknas i rutor, var och en' : 'Ett område räknas'} i en enda punkt, så den som bor nära en gräns kan ha närmare eller längre än siffran säger. ${measure === 'km' ? 'Avståndet säger inget om restid, kollektivtrafik eller öppettider.' : 'Tiden säger inget om köer, parkering, kollektivtrafik eller öppettider.'}`,
  units: 'Enhet för enhet',
  unit: 'Enhet',
  unitNear: (limit: string) => `Har den närmast, högst ${limit}`,
  unitShare: (limit: string) => `Högst ${limit}, % av alla`,
  unitRest: (people: string, share: string) =>
    `${people} (${share} %) har längre än så, eller ingen väg, till alla enheter.`,
  unitNote: (limit: string) => `Invånare som har enheten närmast, högst ${limit} bort.`,
} as const;
