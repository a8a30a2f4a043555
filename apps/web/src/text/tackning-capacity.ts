import { type Measure, withMeasure } from './measure-words.ts';

export const capacityText = {
  title: 'Kapacitet: hur långt det räcker',
  what: 'Det som en enhet har delas av alla som når den, och den som bor nära räknas mer. Siffran säger hur mycket det blir på 10 000 invånare.',
  finding: (mean: string, countsUnits: boolean) =>
    `I snitt har 10 000 invånare ${mean} ${countsUnits ? 'enheter ' : ''}att dela på.`,
  least: (name: string, score: string) => `Av lokalsamhällena med något att dela på har ${name} minst: ${score}.`,
  without: (people: string, limit: string, measure: Measure) =>
    `${people} invånare har ingen enhet inom ${withMeasure(limit, measure)}.`,
  sum: (handedOut: string, offered: string) =>
    handedOut === offered
      ? `Allt som delas ut är tillsammans ${handedOut}: det enheterna har.`
      : `Det som delas ut är tillsammans ${handedOut} av ${offered}: resten finns på enheter som ingen når.`,
  supplies: 'Vad varje enhet har',
  suppliesHelp:
    'Skriv samma sak för alla, till exempel antal läkare eller besök i veckan. Från början står 1 för var och en: då säger siffran bara hur enheterna ligger, inte hur stora de är.',
  supplyInvalid: 'Skriv ett tal från 0 till 999.',
  clear: 'Sätt alla till 1',
  table: 'Lokalsamhälle för lokalsamhälle: på 10 000 invånare',
  score: 'På 10 000 invånare',
  ofMean: 'Av snittet, %',
  onMap: 'Visa på kartan',
  legend: 'Det 10 000 invånare har att dela på, mot snittet',
  bands: ['under hälften', '50–80 %', '80–120 %', '120–200 %', 'över dubbelt'],
  noUnit: 'ingen enhet nära',
  nothing: 'inget att dela på',
  each: (score: string) => `${score} på 10 000 invånare`,
  how: 'Så räknas kapaciteten',
  steps: (steps: readonly (readonly [limit: string, percent: string])[], measure: Measure) =>
    `Den som har högst ${steps.map(([limit, percent]) => `${withMeasure(limit, measure)} räknas till ${percent} %`).join(', högst ')}, den som har längre inte alls.`,
  formula:
    'E2SFCA: Rⱼ = Sⱼ / Σₖ Pₖ·W(dₖⱼ) för varje enhet j, och Aᵢ = Σⱼ Rⱼ·W(dᵢⱼ) för varje område i. S är det enheten har, P invånarna, d vägen dit och W vikten. Luo och Qi 2009; vikterna är deras för långsamt avtagande, vid 10, 20 och 30 minuter.',
  kmNote:
    'Vikterna är satta för minuter. Här används de för kilometer, så läs siffran som en jämförelse mellan områden.',
  limits: 'Räkningen vet inget om vem som är listad var, om öppettider eller om hur ofta någon behöver vård.',
} as const;
