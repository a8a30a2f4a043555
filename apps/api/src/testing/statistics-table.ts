/*
 * A made-up table as PxWeb has them: 21 kommuner of which two are those of the small region, sex, age (may be left out)
 * and twelve years.
 */

export const statisticsTitle = 'Daglig rökning efter region, kön, ålder och år (påhittad)';

interface Variable {
  readonly code: string;
  readonly text: string;
  readonly values: readonly string[];
  readonly valueTexts: readonly string[];
  readonly elimination?: boolean;
  readonly time?: boolean;
}

const regions = ['00', '03', '0360', '0380', ...Array.from({ length: 18 }, (_, k) => String(1400 + k))];
const years = Array.from({ length: 12 }, (_, k) => String(2014 + k));
const variables: readonly Variable[] = [
  {
    ...{ code: 'Region', text: 'region', values: regions },
    valueTexts: regions.map(
      (code) => ({ '00': 'Riket', '03': 'Provlän', '0360': 'Tierp', '0380': 'Uppsala' })[code] ?? code,
    ),
  },
  { code: 'Kon', text: 'kön', values: ['1', '2', '1+2'], valueTexts: ['män', 'kvinnor', 'totalt'] },
  {
    ...{
      code: 'Alder',
      text: 'ålder',
      values: ['tot', '16-29', '30-44'],
      valueTexts: ['totalt', '16–29 år', '30–44 år'],
    },
    elimination: true,
  },
  { code: 'ContentsCode', text: 'tabellinnehåll', values: ['Andel'], valueTexts: ['Andel, procent'] },
  { code: 'Tid', text: 'år', values: years, valueTexts: years, time: true },
];

/** As PxWeb 1 describes it. */
export const smokeTable = { title: statisticsTitle, variables };

type Selection = readonly { readonly code: string; readonly codes: readonly string[] }[];

/** What a POST asks for, in the table's order, whichever version wrote it; null when it asks for what there is not. */
export function askedOf(body: string): Selection | null {
  const document = JSON.parse(body) as {
    query?: { code: string; selection: { values: string[] } }[];
    selection?: { variableCode: string; valueCodes: string[] }[];
  };
  const given = new Map<string, string[]>([
    ...(document.query ?? []).map(({ code, selection }) => [code, selection.values] as const),
    ...(document.selection ?? []).map(({ variableCode, valueCodes }) => [variableCode, valueCodes] as const),
  ]);
  if ([...given.keys()].some((code) => !variables.some((one) => one.code === code))) return null;
  const selection: { code: string; codes: readonly string[] }[] = [];
  for (const { code, values, elimination } of variables) {
    const codes = given.get(code);
    if (codes === undefined && elimination !== true) return null;
    if (codes?.some((one) => !values.includes(one))) return null;
    if (codes !== undefined) selection.push({ code, codes });
  }
  return selection;
}

/** The selection with its values, as JSON-stat 2; null tells of the whole table without any. */
export function jsonStat(selection: Selection | null): unknown {
  const asked = selection ?? variables.map(({ code, values }) => ({ code, codes: values }));
  const variableOf = (code: string) => variables.find((one) => one.code === code) as Variable;
  let values = [0];
  for (const { code, codes } of asked) {
    const all = variableOf(code).values;
    values = values.flatMap((value) => codes.map((one) => value * all.length + all.indexOf(one)));
  }
  return {
    ...{ version: '2.0', class: 'dataset', label: statisticsTitle, source: 'Prov', updated: '2026-01-01T08:00:00Z' },
    role: { geo: ['Region'], time: ['Tid'], metric: ['ContentsCode'] },
    id: asked.map(({ code }) => code),
    size: asked.map(({ codes }) => codes.length),
    dimension: Object.fromEntries(
      asked.map(({ code, codes }) => {
        const { text, values: all, valueTexts, elimination } = variableOf(code);
        return [
          code,
          {
            label: text,
            extension: { elimination: elimination === true },
            category: {
              index: Object.fromEntries(codes.map((one, at) => [one, at])),
              label: Object.fromEntries(codes.map((one) => [one, valueTexts[all.indexOf(one)]])),
            },
          },
        ];
      }),
    ),
    // Thousandths, so that no percentage is over a hundred.
    value: selection === null ? [] : values.map((value) => value / 1000),
  };
}
