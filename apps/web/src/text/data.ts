import { areaLevelName, type IndicatorLevel, type LevnadsvanaGap } from '@halsouppdrag/domain';

const levelName = (level: IndicatorLevel) => (level === 'riket' ? 'Riket' : areaLevelName[level].many);

export const dataText = {
  title: 'Data',
  intro: (region: string) =>
    `Det här är laddat för ${region}. Varje siffra i verktyget kommer från en av källorna nedan.`,
  populationTitle: 'Befolkning och områden',
  level: 'Nivå',
  count: 'Antal områden',
  population: 'Invånare',
  populationCaption: (year: number) => `Områden per nivå och deras sammanlagda befolkning den 31 december ${year}`,
  populationNote:
    'Varje nivå har samma summa. SCB redovisar befolkningen per RegSO; den är fördelad på DeSO efter DeSO-områdenas folkmängd 2016 och är där en uppskattning.',
  indicatorsTitle: 'Mått',
  indicator: 'Mått',
  unit: 'Enhet',
  source: 'Källa',
  loaded: 'Inläst',
  notLoaded: 'Inget än: bara definierad.',
  loadedLevel: (level: IndicatorLevel, years: readonly number[]) => {
    const [first, last] = [years[0], years.at(-1)];
    return `${levelName(level)}: ${first === last ? first : `${first}–${last}, ${years.length} år`}`;
  },
  gapsTitle: 'Vad som saknas för levnadsvanorna',
  gapsCaption: 'Siffror som är inlästa för varje levnadsvana och nivå, med senaste år',
  levnadsvana: 'Levnadsvana',
  levelName,
  gap: ({ loaded, latestYear }: LevnadsvanaGap) =>
    loaded === 'nothing'
      ? 'Saknas'
      : loaded === 'exampleOnly'
        ? `Bara exempeldata, ${latestYear}`
        : `Ja, ${latestYear}`,
  sourcesTitle: 'Källor',
  catalogue: 'Hämta katalogen i DCAT-AP-SE, som Sveriges dataportal läser. Exempeldata är inte med.',
  sourcesCaption: 'Källor, licenser och datum',
  publisher: 'Utgivare',
  licence: 'Licens',
  date: 'Datum',
  glossaryTitle: 'Ordlista',
  glossaryIntro: 'Så används orden i verktyget.',
  examplesTitle: 'Påhittade uppgifter',
  examples: (insatser: string, behov: string, partners: string, indicators: string) =>
    `Här finns ${insatser} påhittade insatser, ${behov} behov, ${partners} partner och ${indicators} indikatorer, för att visa hur verktyget fungerar.`,
  noExamples: 'Här finns inga påhittade uppgifter.',
  examplesKept: 'De som är kvar används av en insats som någon har skrivit.',
  examplesWho: 'Den som är dataansvarig kan ta bort dem alla med en knapp.',
  examplesRemove: 'Ta bort alla påhittade uppgifter',
  examplesSure: 'Ta bort alla påhittade insatser, behov, partner och indikatorer?',
  cancel: 'Avbryt',
  none: '–',
} as const;
