import { csvText } from './csv-text.ts';

const classes = {
  ...{ measure: 'index', multiplier: 1, comparison: 'none', protection: 'published' },
  ...{ levnadsvana: null, fetchFrom: null, example: 'false' },
};

/** What the two first indicators measure, as far as the material says. */
export function indicatorsCsv(): string {
  return csvText(
    [
      ...(['id', 'name', 'unit', 'polarity', 'description', 'sourceId', 'measure', 'multiplier'] as const),
      ...(['comparison', 'protection', 'levnadsvana', 'fetchFrom', 'example'] as const),
    ],
    [
      {
        id: 'ohalsa-percentil',
        name: 'Ohälsa, percentil',
        unit: 'percentil',
        polarity: 'highIsGood',
        description:
          'Områdets plats bland landets RegSO efter ohälsotalet, från 1 till 100. Låg percentil betyder mer ohälsa. Källan ' +
          'skriver inte ut riktningen; den är läst ur värdena, som följer filens övriga percentiler åt samma håll. Källan skriver inte heller ut året; 2022 är satt för att områdestyperna i samma fil är ' +
          'desamma som 2022 års index i alla RegSO. Ohälsotalet beror på ålder, så områden med många studenter ligger högt.',
        sourceId: 'boverket-regso-percentiler',
        ...classes,
      },
      {
        id: 'socioekonomiskt-index',
        name: 'Socioekonomiskt index',
        unit: 'index 1–5',
        polarity: 'highIsGood',
        description:
          'Områdestyp efter invånarnas socioekonomiska förutsättningar: 1 är områden med stora utmaningar, 3 är blandade ' +
          'områden och 5 är områden med mycket goda förutsättningar.',
        sourceId: 'scb-socioekonomiskt-index-2022',
        ...classes,
      },
    ],
  );
}
