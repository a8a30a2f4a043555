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
  sourcesTitle: 'Källor',
  sourcesCaption: 'Källor, licenser och datum',
  publisher: 'Utgivare',
  licence: 'Licens',
  date: 'Datum',
  glossaryTitle: 'Ordlista',
  glossaryIntro: 'Så används orden i verktyget.',
  none: '–',
} as const;
