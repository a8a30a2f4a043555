import {
  comparedColumns,
  type IndicatorComparison,
  type IndicatorQuestion,
  type SentComparison,
} from '@halsouppdrag/domain';
import type { Context } from 'hono';
import { csvInBatches } from '../../csv-in-batches.ts';
import { logExport } from '../../db/export-log.ts';
import type { RegionData } from '../../db/region-data.ts';
import type { Handlers, Services } from '../../handlers.ts';
import type { ApiEnv } from '../../http/api-env.ts';
import { type Encoding, encodingFor, packFast, sendPacked } from '../../http/encoded-body.ts';
import { fieldProblem } from '../../http/problem.ts';
import { textStream } from '../../http/text-stream.ts';
import { inBatches } from '../../in-batches.ts';
import { localDate, localYear } from '../../local-date.ts';
import type { Cell } from '../../xlsx/cell.ts';
import { workbookStream } from '../../xlsx/workbook.ts';
import { contentType } from '../../xlsx/workbook-parts.ts';
import { sourceSheet } from '../export-sources.ts';
import { comparisonAnswer } from './comparison-answer.ts';
import { type ComparisonRow, comparisonColumns, comparisonRows, methodOf } from './comparison-table.ts';

interface Asked {
  readonly question: IndicatorQuestion;
  readonly thisYear: number;
}

export function comparisonHandlers({ db, kept, figures, region, clock }: Services) {
  const writtenOf = kept.of(async ({ question, thisYear }: Asked, at) => {
    const answer = await comparisonAnswer(figures.since(at), (await region()).tree, question, thisYear);
    if ('fault' in answer) return answer;
    const areas = comparedColumns(answer.areas, answer.indicator.multiplier);
    return new TextEncoder().encode(JSON.stringify({ ...answer, areas } satisfies SentComparison));
  });
  /** Written out and packed once for all who ask the same. */
  const packedOf = kept.of(async ({ encoding, ...asked }: Asked & { encoding: Encoding }, at) => {
    const written = await writtenOf(asked, at);
    return 'fault' in written ? written : packFast(written, encoding);
  });
  /** The comparison to take along; that it is taken is written down before anything is sent. */
  const take = async (c: Context<ApiEnv>, format: 'csv' | 'xlsx', question: IndicatorQuestion) => {
    const data = await region();
    const at = clock();
    const answer = await comparisonAnswer(figures, data.tree, question, localYear(at));
    if ('fault' in answer) return answer;
    const rows = comparisonRows(answer, data.tree);
    await logExport(db, { of: 'indicators', format, filter: question, rows: rows.length, by: c.get('person'), at });
    const file = `${answer.indicator.id}-${answer.level}-${answer.year}.${format}`;
    c.header('Content-Disposition', `attachment; filename="${file}"`);
    return { data, answer, rows, takenOn: localDate(at) };
  };
  return {
    compareIndicator: async (c) => {
      const asked = { question: c.req.valid('json'), thisYear: localYear(clock()) };
      const packed = await packedOf({ ...asked, encoding: encodingFor(c) });
      return 'fault' in packed ? fieldProblem(c, 422, [packed.fault]) : sendPacked<SentComparison>(c, packed);
    },
    exportIndicatorCsv: async (c) => {
      const taken = await take(c, 'csv', c.req.valid('json'));
      if ('fault' in taken) return fieldProblem(c, 422, [taken.fault]);
      const { rows, takenOn } = taken;
      c.header('Content-Type', 'text/csv; charset=utf-8');
      const columns = [...comparisonColumns, { heading: 'Uttag', cell: () => takenOn }];
      return c.body(textStream(csvInBatches(columns, inBatches(rows))), 200) as never;
    },
    exportIndicatorXlsx: async (c) => {
      const taken = await take(c, 'xlsx', c.req.valid('json'));
      if ('fault' in taken) return fieldProblem(c, 422, [taken.fault]);
      const { data, answer, rows, takenOn } = taken;
      c.header('Content-Type', contentType);
      const sheets = [
        { name: 'Jämförelse', columns: comparisonColumns, batches: cellsOf(rows) },
        sourceSheet(factsOf(answer, takenOn), data),
      ];
      return c.body(workbookStream(sheets), 200) as never;
    },
  } satisfies Partial<Handlers>;
}

async function* cellsOf(rows: readonly ComparisonRow[]): AsyncGenerator<readonly (readonly Cell[])[]> {
  for await (const batch of inBatches(rows)) yield batch.map((row) => comparisonColumns.map(({ cell }) => cell(row)));
}

function factsOf(
  answer: IndicatorComparison,
  takenOn: RegionData['region']['sources'][number]['date'],
): [string, Cell][] {
  const { indicator, sources } = answer;
  return [
    ['Innehåll', `${indicator.name}, ${answer.year}, jämfört med ${answer.benchmark.name}`],
    ['Vad måttet säger', indicator.description],
    ['Uttag', { day: takenOn }],
    ['Metod', methodOf(answer)],
    ...sources.map((source): [string, Cell] => [
      'Indikatorns källa',
      `${source.publisher}, ${source.title}, ${source.date}. Licens: ${source.licence}.`,
    ]),
    ['Märkning', answer.example ? 'Exempeldata: alla värden är påhittade.' : 'Inga påhittade värden.'],
  ];
}
