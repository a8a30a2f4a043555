import type { KommunReport } from '@halsouppdrag/domain';
import type { RegionData } from '../../db/region-data.ts';
import type { PaperBlock, PaperDocument } from '../../pdf/paper-document.ts';
import type { PaperColumn } from '../../pdf/paper-table.ts';
import type { Cell, Column } from '../../xlsx/cell.ts';
import { sourceRows } from '../export-sources.ts';
import type { indicatorRows } from './indicator-table.ts';
import { reportFacts } from './report-facts.ts';
import { kommunColumns, type ReportRow } from './report-table.ts';

interface Taken {
  readonly data: RegionData;
  readonly report: KommunReport;
  readonly rows: readonly ReportRow[];
  readonly indicators: ReturnType<typeof indicatorRows>;
}

/** The report on paper for a meeting: the figures of the workbook, with what they are, rest on and hide. */
export function reportPaper({ data, report, rows, indicators }: Taken, madeAt: Date): PaperDocument {
  const { current, previous } = report;
  const title = `Följ upp kommunen: ${report.name} ${current.year}`;
  const blocks: PaperBlock[] = [];
  const write = (kind: 'H1' | 'H2' | 'P', text: string) => blocks.push({ kind, text });
  const writeTable = (caption: string, columns: readonly PaperColumn[], ofTable: readonly string[][]) =>
    blocks.push({ kind: 'Table', caption, columns, rows: ofTable });
  write('H1', title);
  write('P', `${data.region.name}. Jämfört med ${previous.year}. Uttag ${report.madeOn}.`);
  if (current.examples + previous.examples > 0) write('P', exampleNote(report));
  write('H2', `Siffrorna ${current.year} och ${previous.year}`);
  const years = [figures(String(current.year)), figures(String(previous.year))];
  for (const [part, ofPart] of byKey(rows, (row) => row.part)) {
    const columns = [words('Uppgift', 4), words('Enhet', 4), ...years];
    writeTable(
      part,
      columns,
      ofPart.map((row) => [row.name, row.unit, inWords(row.current), inWords(row.previous)]),
    );
  }
  write('H2', 'Kommunerna bredvid varandra');
  for (const [caption, from, to] of kommunTables) {
    const [name, ...all] = kommunColumns(report);
    if (name === undefined) continue;
    const shown = [name, ...all.slice(from, to)];
    const columns = shown.map(({ heading }, place) => (place === 0 ? words(heading, 1.6) : figures(heading, 1.4)));
    writeTable(`${caption}, ${current.year}`, columns, textRows(shown, report.kommuner));
  }
  write('H2', 'Indikatorer');
  for (const [, ofOne] of byKey(indicators, ({ indicator, place }) => `${indicator}: ${place}`)) {
    const [{ indicator, place } = { indicator: '', place: '' }] = ofOne;
    const columns = [
      words('Uppgift', 3),
      words('Lokalsamhälle', 3),
      words('Enhet', 4),
      figures('Värde'),
      figures('År'),
    ];
    writeTable(
      `${indicator}: ${place}`,
      columns,
      ofOne.map((row) => [row.name, row.lokalsamhallen, row.unit, inWords(row.value), String(row.year)]),
    );
    write('P', `Källa: ${fullest(ofOne.map(({ source }) => source)).join('; ')}`);
  }
  write('H2', 'Metod och källor');
  const facts = sourceRows(reportFacts(report, data), data).map((row) => row.map(inWords));
  writeTable(
    'Vad siffrorna är och varifrån de kommer',
    [words('Uppgift', 3), words('Förklaring', 6), words('Datum', 1.4)],
    facts,
  );
  return { title, foot: `Hälsouppdraget. ${title}. Uttag ${report.madeOn}`, madeAt, blocks };
}

/** A page is too narrow for all of them beside each other; the first column, the kommun, stands in each table. */
const kommunTables = [
  ['Insatser', 0, 4],
  ['Nådda', 4, 7],
  ['Resurser och sena uppföljningar', 7, undefined],
] as const;

function exampleNote({ current, previous }: KommunReport): string {
  const of = ({ year, examples, insatser }: KommunReport['current']) => `${examples} av ${insatser} insatser ${year}`;
  return `Exempeldata: ${of(current)} och ${of(previous)} är påhittade.`;
}

/** Each source once, and not beside one that says the same and more. */
function fullest(sources: readonly string[]): string[] {
  return [...new Set(sources)].filter((one) => !sources.some((other) => other !== one && other.startsWith(one)));
}

const words = (heading: string, share: number): PaperColumn => ({ heading, share });
/** Its number is not parted where the line ends. */
const figures = (heading: string, share = 1.3): PaperColumn => ({
  heading: heading.replaceAll(/(\d) (\d)/g, '$1\u00a0$2'),
  share,
  figures: true,
});

const swedish = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 2 });

/** A cell as it is read on paper: an empty one would look forgotten. */
function inWords(cell: Cell): string {
  if (cell === null) return '–';
  if (typeof cell === 'number') return swedish.format(cell);
  return typeof cell === 'string' ? cell : cell.day;
}

const exact = new Intl.NumberFormat('sv-SE', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Figures of one column have as many decimals each, so that they can be compared down the page. */
function textRows<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string[][] {
  const parted = columns.map(({ cell }) =>
    rows.some((row) => typeof cell(row) === 'number' && !Number.isInteger(cell(row))),
  );
  return rows.map((row) =>
    columns.map((column, at) => {
      const cell = column.cell(row);
      return typeof cell === 'number' && parted[at] ? exact.format(cell) : inWords(cell);
    }),
  );
}

function byKey<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}
