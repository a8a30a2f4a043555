import { type MoveMethod, moveMark, type SeriesMove } from '@halsouppdrag/domain';

export const moveText = {
  title: 'Räkna om siffror till en annan indelning',
  intro:
    'Siffror för en annan områdesindelning räknas om till verktygets områden. Överallt där de sedan visas står att de är omräknade, och från vad.',
  who: 'Den som är dataansvarig kan räkna om siffror. Välj vem du är uppe till höger.',
  nothing: 'Det finns inga siffror att räkna om. Läs in en områdesindelning och siffror för den först.',
  from: 'Från indelningen',
  to: (level: string) => `Till verktygets områden på nivån ${level}.`,
  indicator: 'Vad siffrorna gäller',
  indicatorOf: (name: string, years: string) => `${name} (${years})`,
  method: 'Fördela efter',
  methods: { population: 'befolkning', areal: 'yta' } satisfies Record<MoveMethod, string>,
  assumes: {
    population:
      'Varje område delas efter hur många som bor i delarna. Det antar att alla som bor i ett område är lika i det som mäts.',
    areal:
      'Varje område delas efter delarnas yta. Det antar att folk bor jämnt utspridda, vilket de sällan gör; välj det bara när befolkningen inte passar, till exempel för mark.',
  } satisfies Record<MoveMethod, string>,
  preview: 'Visa vad det ger',
  previewing: 'Räknar …',
  result: 'Det här skulle läsas in',
  seriesCaption: 'Summor före och efter omräkningen',
  before: 'Summa före',
  after: 'Summa efter',
  kept: 'Andel kvar',
  sumNote: 'Summan blir mindre där delar av områdena ligger utanför verktygets.',
  parts: ({ ofWholes, ofParts, without }: SeriesMove) =>
    `${ofWholes} områden är hela områden i den andra indelningen, ${ofParts} är sammansatta av delar och får inget osäkerhetsintervall, ${without} får inget värde.`,
  wholly: (count: string, all: string) =>
    `${count} av indelningens ${all} områden ligger helt utanför och är inte med.`,
  outsideCaption: 'Områden som delvis ligger utanför verktygets',
  area: 'Område',
  outside: 'Andel utanför',
  percent: (share: string) => `${share} %`,
  load: 'Räkna om och läs in',
  loading: 'Räknar om …',
  changed: 'Något är ändrat. Visa vad det ger igen innan du läser in.',
  loaded: (name: string, move: SeriesMove) =>
    `${name}: ${moveMark(move)}, är inläst. Kvittot står i listan över inlästa filer.`,
} as const;
