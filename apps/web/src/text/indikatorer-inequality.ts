/** Words for how a figure goes with the socio-economic index of where people live. */
export const indikatorerInequality = {
  title: (indicator: string) => `${indicator} efter socioekonomiskt index`,
  about: (unit: string, year: number, indexYear: number | null, who: string) =>
    `${unit}, ${year}, ${who}, länets lokalsamhällen${indexYear === null ? '' : `. Index från ${indexYear}`}. En stapel är så bred som andelen av de räknade som bor där.`,
  noLevel: 'Den här indikatorn är inte inläst för lokalsamhällen, och index finns bara för dem.',
  noGroups: 'Inget socioekonomiskt index är inläst.',
  otherYear: (year: number, shown: number) =>
    `Lokalsamhällena har inga värden för ${year}. Här visas ${shown}, det närmaste år som är inläst.`,
  group: (index: number) => `Index ${index}`,
  meaning: {
    1: 'Index 1, stora utmaningar',
    2: 'Index 2',
    3: 'Index 3, blandade områden',
    4: 'Index 4',
    5: 'Index 5, mycket goda förutsättningar',
  } as Readonly<Record<number, string>>,
  worst: 'Störst utmaningar',
  best: 'Bäst förutsättningar',
  bars: 'Gruppens värde; strecket i stapeln visar 95 procents osäkerhet',
  line: 'Linjen som skillnaden räknas på',
  percentagePoints: 'procentenheter',
  certain: (indicator: string, higherWhere: 'worst' | 'best', size: string, interval: string) =>
    `${indicator}: värdet är högre där ${higherWhere === 'worst' ? 'de socioekonomiska utmaningarna är störst' : 'förutsättningarna är bäst'}. Räknat på en rät linje skiljer det ${size} mellan skalans ändar (95 % osäkerhet ${interval}), och skillnaden är säkerställd.`,
  uncertain: (indicator: string, interval: string) =>
    `${indicator}: det går inte att säga att värdet följer områdenas socioekonomiska index. Skillnaden mellan skalans ändar kan vara allt från ${interval}, så den kan bero på slumpen.`,
  times: (ratio: string, interval: string) =>
    `Värdet i den bäst ställda änden är ${ratio} gånger det i den sämst ställda (${interval}).`,
  noTimes: 'Hur många gånger större det ena är än det andra går inte att säga.',
  notIn: (areas: number) =>
    areas === 1
      ? '1 lokalsamhälle är inte med: dess tal är dolt eller saknas.'
      : `${areas} lokalsamhällen är inte med: deras tal är dolda eller saknas.`,
  label: (indicator: string, groups: readonly string[]) =>
    `Staplar efter socioekonomiskt index: ${indicator}. ${groups.join(', ')}. Tabellen under diagrammet visar samma siffror.`,
  table: 'Visa grupperna som tabell',
  columns: {
    group: 'Socioekonomiskt index',
    areas: 'Lokalsamhällen',
    counted: 'Varav med värde',
    people: 'Bygger på antal',
  },
  file: 'jämlikhet',
} as const;
