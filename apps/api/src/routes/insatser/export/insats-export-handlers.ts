import type { Context } from 'hono';
import { csvInBatches } from '../../../csv-in-batches.ts';
import { logExport } from '../../../db/export-log.ts';
import { findInsatsIds, readInsatser } from '../../../db/insatser/export-insatser.ts';
import type { RegionData } from '../../../db/region-data.ts';
import type { Handlers, Services } from '../../../handlers.ts';
import type { ApiEnv } from '../../../http/api-env.ts';
import { textStream } from '../../../http/text-stream.ts';
import { localDate } from '../../../local-date.ts';
import { contentType } from '../../../xlsx/workbook-parts.ts';
import { unknownArea } from '../../unknown-area.ts';
import { shownTo } from '../insats-outcome.ts';
import type { InsatsFilter } from '../insats-query.ts';
import { insatsTable, type ShownInsats } from './insats-table.ts';
import { insatserGeoJson } from './insatser-geojson.ts';
import { insatserWorkbook } from './insatser-workbook.ts';

export function insatsExportHandlers({ db, region, clock }: Services) {
  /** Finds what is wanted and writes down that it is taken out, before anything is sent. */
  const take = async (c: Context<ApiEnv>, format: 'csv' | 'xlsx' | 'geojson', filter: InsatsFilter) => {
    const data = await region();
    if (filter.area !== undefined && !data.tree.get(filter.area)) return null;
    const now = clock();
    const ids = await findInsatsIds(db, data.tree, filter);
    const by = c.get('person');
    await logExport(db, { of: 'insatser', format, filter, rows: ids.length, by, at: now });
    c.header('Content-Disposition', `attachment; filename="insatser.${format}"`);
    return { data, now, rows: ids.length, by, batches: shown(c, data, ids) };
  };
  async function* shown(
    c: Context<ApiEnv>,
    { tree }: RegionData,
    ids: readonly string[],
  ): AsyncGenerator<ShownInsats[]> {
    const person = c.get('person');
    for await (const batch of readInsatser(db, ids)) {
      yield batch.map(({ insats, ...words }) => ({ ...words, insats: shownTo(person, tree, insats) }));
    }
  }
  return {
    exportInsatserCsv: async (c) => {
      const taken = await take(c, 'csv', c.req.valid('query'));
      if (taken === null) return unknownArea(c);
      c.header('Content-Type', 'text/csv; charset=utf-8');
      const columns = insatsTable(taken.data, taken.now);
      return c.body(textStream(csvInBatches(columns, taken.batches)), 200) as never;
    },
    exportInsatserXlsx: async (c) => {
      const filter = c.req.valid('query');
      const taken = await take(c, 'xlsx', filter);
      if (taken === null) return unknownArea(c);
      c.header('Content-Type', contentType);
      const { data, now, rows, by, batches } = taken;
      const facts = { data, now, rows, filter, by: by?.name ?? null };
      return c.body(insatserWorkbook(insatsTable(data, now), batches, facts), 200) as never;
    },
    exportInsatserGeoJson: async (c) => {
      const taken = await take(c, 'geojson', c.req.valid('query'));
      if (taken === null) return unknownArea(c);
      c.header('Content-Type', 'application/geo+json');
      const { data, now, batches } = taken;
      const source = `Hälsouppdraget, ${data.region.name}, uttag ${localDate(now)}`;
      return c.body(textStream(insatserGeoJson(batches, data.tree, source)), 200) as never;
    },
  } satisfies Partial<Handlers>;
}
