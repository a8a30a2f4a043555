import { existsSync, readFileSync } from 'node:fs';
import type { ImportFile, IndicatorLoad } from '@halsouppdrag/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { committedPackage, sharedFolder } from '../../../../../test/golden/committed-package.ts';
import { openTestApi, type TestApi } from '../../testing/test-api.ts';

const data = new URL('data/', sharedFolder);
const population = 'se-regso-population/';

/** Uppsala län, 31 December 2022, and two of its kommuner. Source: SCB, TAB5899. */
const published = { lan: 400_682, '0360': 21_406, '0380': 242_140 };

/** Where the folder of published files (../shared) is not at hand there is nothing to load. */
describe.skipIf(!existsSync(data))('a published table, sent in and loaded through the API (needs ../shared)', () => {
  let api: TestApi;
  let steward: Record<string, string>;
  beforeAll(async () => {
    api = await openTestApi(await createTestDatabase(), { region: committedPackage() });
    steward = await api.as('dataansvarig');
  });
  afterAll(() => api?.close());

  const sent = async (path: string): Promise<ImportFile> => {
    const answer = await api.call(`/api/imports?fileName=${encodeURIComponent(path)}`, {
      method: 'POST',
      headers: { ...steward, 'Content-Type': 'application/octet-stream' },
      body: new Uint8Array(readFileSync(new URL(path, data))),
    });
    expect(answer.status, answer.text).toBe(201);
    return answer.json<ImportFile>();
  };
  /** Loads a file just as it is suggested that it be understood. */
  const load = async (path: string, total: { year: number; total: number } | null): Promise<IndicatorLoad> => {
    const { id, sheets } = await sent(path);
    const [sheet] = sheets;
    const question = { indicatorId: 'folkmangd', level: sheet?.level, mapping: sheet?.mapping };
    const body = { ...question, leaveOutRows: true, published: total };
    const answer = await api.send('POST', `/api/imports/${id}/load`, body, steward);
    expect(answer.status, answer.text).toBe(201);
    return answer.json<IndicatorLoad>();
  };
  const figures = (loadId: string) => api.database.sql<
    { code: string; year: number; sex: string; age: string | null; version: string | null; value: number }[]
  >`
    select area.code, series.year, series.sex, series.age_group as age, series.area_version as version, value.value
    from indicator_value value
    join indicator_series series on series.id = value.series_id
    join indicator_load load on load.number = series.load_id
    join area on area.number = value.area_number
    where load.id = ${loadId} order by area.code, series.year, series.sex, series.age_group nulls first`;
  const undo = (id: string) => api.send('POST', `/api/loads/${id}/undo`, undefined, steward);
  const sum = (rows: readonly { value: number }[]) => rows.reduce((all, { value }) => all + value, 0);

  it('has the same figures whether it comes as JSON-stat, as PxWeb’s own JSON or as its CSV, and the published sums', async () => {
    const loaded: (readonly unknown[])[] = [];
    for (const name of [
      'scb_000005FF_TAB5899_regso_2022.jsonstat2.json',
      'scb_regso_2022.pxweb-v1.json',
      'scb_000005FF_regso_2022_latin1.csv',
    ]) {
      const receipt = await load(population + name, { year: 2022, total: published.lan });
      expect(receipt, name).toMatchObject({ level: 'lokalsamhalle', published: { agrees: true } });
      const everybody = (await figures(receipt.id)).filter(({ sex, age }) => sex === 'all' && age === null);
      expect(everybody).toHaveLength(123);
      expect(sum(everybody)).toBe(published.lan);
      for (const kommun of ['0360', '0380'] as const) {
        expect(sum(everybody.filter(({ code }) => code.startsWith(kommun)))).toBe(published[kommun]);
      }
      loaded.push(everybody.map(({ code, year, value }) => [code, year, value]));
      await undo(receipt.id);
      expect(await figures(receipt.id)).toHaveLength(0);
    }
    expect(loaded[1]).toEqual(loaded[0]);
    expect(loaded[2]).toEqual(loaded[0]);
  });

  it('keeps the division its codes say, and adds up to the kommun by sex and by age', async () => {
    const receipt = await load('uppsala-regso-age-sex-2024/uppsala_age_gender.json', { year: 2024, total: 248_016 });
    expect(receipt).toMatchObject({ rowsRefused: 0, problemCount: 0, published: { agrees: true } });
    const rows = await figures(receipt.id);
    expect(new Set(rows.map(({ version }) => version))).toEqual(new Set(['RegSO2025']));
    expect(sum(rows.filter(({ sex, age }) => sex === 'all' && age !== null))).toBe(248_016);
    expect(sum(rows.filter(({ sex, age }) => sex !== 'all' && age !== null))).toBe(248_016);
    await undo(receipt.id);
  });
});
