import type { Context } from 'hono';
import { csv } from '../../csv.ts';
import { logExport } from '../../db/export-log.ts';
import type { RegionData } from '../../db/region-data.ts';
import type { Handlers, Services } from '../../handlers.ts';
import type { ApiEnv } from '../../http/api-env.ts';
import { notFound } from '../../http/problem.ts';
import { localDate } from '../../local-date.ts';
import { printer } from '../../pdf/printer.ts';
import { type Column, cellText } from '../../xlsx/cell.ts';
import { workbookStream } from '../../xlsx/workbook.ts';
import { contentType } from '../../xlsx/workbook-parts.ts';
import { sourceSheet } from '../export-sources.ts';
import { indicatorColumns, indicatorRows } from './indicator-table.ts';
import { kommunReport } from './kommun-report.ts';
import { reportFacts } from './report-facts.ts';
import { reportPaper } from './report-paper.ts';
import { kommunColumns, reportColumns, reportRows } from './report-table.ts';

export function kommunReportHandlers({ db, figures, region, clock }: Services) {
  const print = printer();
  const read = async (c: Context<ApiEnv>, data: RegionData, areaId: string, asked: number | undefined) => {
    const today = localDate(clock());
    const year = asked ?? Number(today.slice(0, 4));
    const area = data.tree.get(areaId);
    if (area?.level !== 'kommun' && area?.level !== 'lan') return null;
    return kommunReport(db, figures, data, { area, year, today, person: c.get('person') });
  };
  /** The report to take along; that it is taken is written down before anything is sent. */
  const take = async (
    c: Context<ApiEnv>,
    format: 'csv' | 'xlsx' | 'pdf',
    query: { area: string; year?: number | undefined },
  ) => {
    const data = await region();
    const report = await read(c, data, query.area, query.year);
    if (report === null) return null;
    const rows = reportRows(report);
    const indicators = indicatorRows(report, data);
    const filter = { area: report.areaId, year: report.current.year };
    const counted = { rows: rows.length + indicators.length, by: c.get('person'), at: clock() };
    await logExport(db, { of: 'kommun-reports', format, filter, ...counted });
    const file = `uppfoljning-${report.areaId.replace(':', '-')}-${report.current.year}.${format}`;
    c.header('Content-Disposition', `attachment; filename="${file}"`);
    return { data, report, rows, indicators };
  };
  return {
    getKommunReport: async (c) => {
      const report = await read(c, await region(), c.req.valid('param').areaId, c.req.valid('query').year);
      return report === null ? noKommun(c) : c.json(report, 200);
    },
    exportKommunReportXlsx: async (c) => {
      const taken = await take(c, 'xlsx', c.req.valid('query'));
      if (taken === null) return noKommun(c);
      const { data, report, rows, indicators } = taken;
      c.header('Content-Type', contentType);
      const sheets = [
        sheet('Uppföljning', reportColumns(report), rows),
        sheet('Kommunerna', kommunColumns(report), report.kommuner),
        sheet('Indikatorer', indicatorColumns, indicators),
        sourceSheet(reportFacts(report, data), data),
      ];
      return c.body(workbookStream(sheets), 200) as never;
    },
    exportKommunReportPdf: async (c) => {
      const taken = await take(c, 'pdf', c.req.valid('query'));
      if (taken === null) return noKommun(c);
      const file = await print(reportPaper(taken, clock()));
      c.header('Content-Type', 'application/pdf');
      return c.body(file, 200) as never;
    },
    exportKommunReportCsv: async (c) => {
      const taken = await take(c, 'csv', c.req.valid('query'));
      if (taken === null) return noKommun(c);
      const { data, report, rows, indicators } = taken;
      c.header('Content-Type', 'text/csv; charset=utf-8');
      const source = `Hälsouppdraget, ${data.region.name}, uttag ${report.madeOn}`;
      const [heading = [], ...lines] = textRows(reportColumns(report), rows);
      // Two tables in one file: the indicators have years and places of their own, under a heading of their own.
      const [indicatorHeading = [], ...indicatorLines] = textRows(indicatorColumns, indicators);
      return c.body(
        csv([
          ['Område', ...heading, 'Metod', 'Källa'],
          ...lines.map((line) => [report.name, ...line, report.method, source]),
          [],
          [...indicatorHeading, 'Metod'],
          ...indicatorLines.map((line) => [...line, report.indicatorMethod]),
        ]),
        200,
      );
    },
  } satisfies Partial<Handlers>;
}

function noKommun(c: Context<ApiEnv>) {
  return notFound(c, 'Det finns ingen kommun och inget län med det id:t. Välj en kommun i listan.');
}

function sheet<Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]) {
  return { name, columns, batches: [rows.map((row) => columns.map(({ cell }) => cell(row)))] };
}

/** The heading and the rows of a table, in a file of text. */
function textRows<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string[][] {
  return [columns.map(({ heading }) => heading), ...rows.map((row) => columns.map(({ cell }) => cellText(cell(row))))];
}
