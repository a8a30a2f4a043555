import { type AreaLevel, comparedAreas, type Indicator, type SentComparison } from '@halsouppdrag/domain';
import { type PackageIndicatorValue, readDeskFile } from '@halsouppdrag/sources';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { contract } from '../../contract.ts';
import { regionWithIndicators, testIndicator, testValue } from '../../testing/region-with-indicators.ts';
import { openTestApi, type TestApi } from '../../testing/test-api.ts';

type Figure = Partial<PackageIndicatorValue>;

/**
 * Every form in which a source can tell of few people, each with what of it must stand in no answer. The other
 * lokalsamhälle of the kommun, hidden with it, must not tell it either.
 */
const forms: readonly { id: string; indicator: Partial<Indicator>; few: Figure; many: Figure; told: string[] }[] = [
  {
    ...{ id: 'nagra', indicator: {}, few: { count: 3, denominator: 997 }, many: { count: 97, denominator: 877 } },
    told: ['0.30090', '0,30090', '11.0604', '11,0604'],
  },
  {
    ...{ id: 'nastan-alla', indicator: {} },
    ...{ few: { count: 994, denominator: 997 }, many: { count: 771, denominator: 877 } },
    told: ['99.6990', '99,6990', '87.9133', '87,9133'],
  },
  {
    ...{ id: 'alla', indicator: {} },
    ...{ few: { count: 947, denominator: 947 }, many: { count: 761, denominator: 877 } },
    told: ['86.7730', '86,7730', '947,"denominator"'],
  },
  {
    ...{ id: 'bara-andel', indicator: {} },
    ...{ few: { value: 0.4137, denominator: 731 }, many: { value: 31.1731, denominator: 877 } },
    told: ['0.4137', '0,4137', '31.1731', '31,1731'],
  },
  {
    ...{ id: 'bara-intervall', indicator: {} },
    ...{ few: { value: 1.3717, low: 0.4673, high: 3.9513 }, many: { value: 31.2731, low: 28.1, high: 34.7 } },
    told: ['1.3717', '1,3717', '3.9513', '3,9513', '31.2731', '31,2731'],
  },
  {
    ...{ id: 'bara-tal', indicator: { measure: 'crudeRate', multiplier: 100_000 } },
    ...{ few: { value: 11.9117, denominator: 25_210 }, many: { value: 171.1913, denominator: 20_000 } },
    told: ['11.9117', '11,9117', '171.1913', '171,1913'],
  },
  {
    ...{ id: 'antal', indicator: { measure: 'count', multiplier: 1, comparison: 'none' } },
    ...{ few: { value: 3 }, many: { value: 9173 } },
    told: ['"value":3,', ';3;', '9173', '9 173'],
  },
  {
    ...{ id: 'fa-tillfragade', indicator: { measure: 'mean', multiplier: 1 } },
    ...{ few: { value: 27.8181, denominator: 3 }, many: { value: 24.9191, denominator: 433 } },
    told: ['27.8181', '27,8181', '24.9191', '24,9191', '"denominator":3,', '"denominator":433,'],
  },
];

const [few, many] = ['regso:0360R002', 'regso:0360R001'];
const years = [2021, 2022];

/** The figures, and the same of women in one age, with the kommun's so that what is hidden could be taken from a sum. */
function region(protection: Indicator['protection']) {
  const indicators = forms.map(({ id, indicator }) =>
    testIndicator(id, { comparison: 'byIntervals', ...indicator, protection }),
  );
  const values = forms.flatMap((form) =>
    years.flatMap((year) =>
      [{}, { sex: 'women', ageGroup: '5-9' } as const].flatMap((part) => {
        const sum = (of: (figure: Figure) => number | null | undefined) => {
          const [a, b] = [of(form.few), of(form.many)];
          return a == null || b == null ? null : a + b;
        };
        const whole = { count: sum((figure) => figure.count), denominator: sum((figure) => figure.denominator) };
        const value = whole.count === null ? { value: form.id === 'antal' ? 9176 : 20 } : {};
        return [
          testValue(form.id, few, { ...form.few, ...part, year }),
          testValue(form.id, many, { ...form.many, ...part, year }),
          testValue(form.id, 'kommun:0360', { ...whole, ...value, ...part, year }),
        ];
      }),
    ),
  );
  return regionWithIndicators(indicators, values);
}

const comparisonPaths = ['', '.csv', '.xlsx'].map((ending) => `/api/indicators/comparison${ending}`);

/** Everything that answers with figures of an indicator, in every form asked for. */
async function answers(api: TestApi): Promise<Map<string, string>> {
  const steward = await api.as('dataansvarig');
  const all = new Map<string, string>();
  const ask = async (path: string) => {
    const answer = await api.call(path, { headers: steward });
    if (answer.status === 200) all.set(path, answer.text);
  };
  const areas = [few, many, 'kommun:0360', 'lan:03'];
  const part = 'sex=women&ageGroup=5-9';
  for (const { path } of Object.values(contract).filter(({ method }) => method === 'get')) {
    if (!path.includes('{')) await ask(path);
    for (const id of path.includes('{id}') ? [...areas, ...forms.map((form) => form.id)] : []) {
      await ask(path.replace('{id}', id));
    }
  }
  for (const { id } of forms) {
    for (const area of areas) {
      for (const query of [`area=${area}`, `area=${area}&${part}`])
        await ask(`/api/indicators/${id}/over-time?${query}`);
    }
    await ask(`/api/indicators/${id}/inequality?${part}`);
    for (const level of ['lokalsamhalle', 'kommun']) {
      await ask(`/api/indicators/${id}/scatter?with=nagra&level=${level}`);
      await ask(`/api/indicators/${id}/values?level=${level}`);
    }
    for (const level of ['lokalsamhalle', 'kommun'] as const)
      for (const path of comparisonPaths) await compare(api, all, path, id, level);
  }
  return all;
}

async function compare(api: TestApi, all: Map<string, string>, path: string, indicatorId: string, level: AreaLevel) {
  const benchmarks = [
    { kind: 'year', year: 2021 },
    { kind: 'group', areaIds: level === 'kommun' ? ['kommun:0360'] : [few, many] },
  ];
  for (const benchmark of benchmarks) {
    for (const part of [{}, { sex: 'women', ageGroup: '5-9' }]) {
      const question = { indicatorId, level, benchmark, ...part };
      const answer = await api.app.request(`http://localhost:3000${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(question),
      });
      const bytes = new Uint8Array(await answer.arrayBuffer());
      if (answer.status !== 200) continue;
      all.set(`${path} ${JSON.stringify(question)}`, textOf(path, bytes));
    }
  }
}

function textOf(path: string, bytes: Uint8Array): string {
  if (path.endsWith('.xlsx')) return sheetText(bytes);
  const text = new TextDecoder().decode(bytes);
  if (path.endsWith('.csv')) return text;
  // As it is sent, and area by area, where a figure stands beside what it is.
  return text + JSON.stringify(comparedAreas((JSON.parse(text) as SentComparison).areas));
}

function sheetText(bytes: Uint8Array): string {
  const file = readDeskFile('jamforelse.xlsx', bytes);
  if (!file.ok) throw new Error('The workbook cannot be read.');
  return file.value.sheets.map(({ rows }) => rows.map((row) => row.join(';')).join('\n')).join('\n');
}

describe('figures of few people, and of all but few', () => {
  let hidden: Map<string, string>;
  let open: Map<string, string>;
  const started: TestApi[] = [];
  beforeAll(async () => {
    for (const protection of ['smallCounts', 'published'] as const) {
      started.push(await openTestApi(await createTestDatabase(), { region: region(protection) }));
    }
    const [guarded, unguarded] = started as [TestApi, TestApi];
    [hidden, open] = [await answers(guarded), await answers(unguarded)];
  }, 600_000);
  afterAll(() => Promise.all(started.map((api) => api.close())));

  const told = (all: Map<string, string>, texts: readonly string[]) =>
    [...all].flatMap(([path, text]) => texts.filter((one) => text.includes(one)).map((one) => `${one} in ${path}`));

  it.each(forms)('are told nowhere: $id', ({ id, told: texts }) => {
    // Told of what its publisher has protected, so that this test can see it.
    const ways = told(open, texts).filter((way) => way.includes(id) || way.includes('/api/areas/'));
    expect(ways.length).toBeGreaterThan(4);
    expect(told(hidden, texts)).toEqual([]);
  });

  it('were asked for in every way there is', () => {
    const posts = Object.values(contract).filter(
      ({ method, path }) => method === 'post' && path.includes('/indicators'),
    );
    expect(posts.map(({ path }) => path).sort()).toEqual([...comparisonPaths].sort());
    const reached = (path: string) => [...hidden.keys()].some((one) => one.startsWith(path));
    for (const path of comparisonPaths) expect([path, reached(path)]).toEqual([path, true]);
    for (const view of ['over-time', 'inequality', 'scatter', 'values']) {
      expect([view, reached(`/api/indicators/nagra/${view}`)]).toEqual([view, true]);
    }
    for (const view of ['', '/profile', '/pyramid'])
      expect([view, reached(`/api/areas/${few}${view}`)]).toEqual([view, true]);
  });
});
