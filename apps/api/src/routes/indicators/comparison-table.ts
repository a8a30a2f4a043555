import type {
  ComparedArea,
  IndicatorComparison,
  MissingReason,
  NotComparable,
  Significance,
} from '@halsouppdrag/domain';
import type { AreaTree } from '../../db/area-tree.ts';
import type { Column } from '../../xlsx/cell.ts';

/** One area of a comparison, as a row to take along: everything a figure needs stands beside it. */
export interface ComparisonRow {
  readonly answer: IndicatorComparison;
  readonly area: ComparedArea;
  readonly code: string;
  readonly name: string;
}

export function comparisonRows(answer: IndicatorComparison, tree: AreaTree): ComparisonRow[] {
  return answer.areas.map((area) => {
    const { code = '', name = '' } = tree.get(area.areaId) ?? {};
    return { answer, area, code, name };
  });
}

const significanceName: Record<Significance, string> = {
  better: 'Bättre',
  noSecuredDifference: 'Ingen säkerställd skillnad',
  worse: 'Sämre',
  higher: 'Högre',
  similar: 'Ingen säkerställd skillnad',
  lower: 'Lägre',
  notComparable: 'Kan inte jämföras',
};

const whyNot: Record<NotComparable, string> = {
  noValue: 'inget värde',
  indicatorNotCompared: 'indikatorn jämförs inte statistiskt',
  noInterval: 'värdet har inget intervall',
  noBenchmark: 'inget att jämföra med',
  isBenchmark: 'området är det som jämförs med',
};

const missingName: Record<MissingReason, string> = {
  hidden: 'Dolt: för få personer',
  missing: 'Uppgift saknas',
  notApplicable: 'Ej tillämpligt',
  fewAnswers: 'För få svar',
  fewEvents: 'För få händelser',
  noDenominator: 'Ingen att räkna bland',
};

const sexName = { all: 'Alla', women: 'Kvinnor', men: 'Män' } as const;
const exampleMark = 'Exempeldata';

export const comparisonColumns: readonly Column<ComparisonRow>[] = [
  { heading: 'Indikator', width: 34, cell: ({ answer }) => answer.indicator.name },
  { heading: 'Områdeskod', width: 12, cell: ({ code }) => code },
  { heading: 'Område', width: 28, cell: ({ name }) => name },
  { heading: 'År', width: 8, cell: ({ answer }) => answer.year },
  { heading: 'Kön', width: 10, cell: ({ answer }) => sexName[answer.sex] },
  { heading: 'Ålder', width: 10, cell: ({ answer }) => answer.ageGroup ?? 'Alla' },
  { heading: 'Värde', width: 10, cell: ({ area }) => (area.missing === 'hidden' ? '..' : area.value) },
  { heading: 'Enhet', width: 18, cell: ({ answer }) => answer.indicator.unit },
  { heading: '95 % från', width: 10, cell: ({ area }) => area.interval?.low ?? null },
  { heading: '95 % till', width: 10, cell: ({ area }) => area.interval?.high ?? null },
  {
    heading: 'Intervall',
    width: 12,
    cell: ({ area }) => (area.interval === null ? null : area.interval.made === 'published' ? 'Källans' : 'Beräknat'),
  },
  { heading: 'Antal', width: 10, cell: ({ area }) => area.count },
  { heading: 'Av', width: 10, cell: ({ area }) => area.denominator },
  { heading: 'Saknas', width: 20, cell: ({ area }) => (area.missing === null ? null : missingName[area.missing]) },
  {
    heading: 'Mot jämförelsen',
    width: 26,
    cell: ({ area: { significance, notComparable } }) =>
      significanceName[significance] + (notComparable === null ? '' : `: ${whyNot[notComparable]}`),
  },
  { heading: 'Jämförelse', width: 20, cell: ({ answer }) => answer.benchmark.name },
  {
    heading: 'Jämförelsens värde',
    width: 16,
    cell: ({ answer, area }) =>
      answer.benchmark.kind === 'year' ? (area.earlier?.value ?? null) : answer.benchmark.value,
  },
  { heading: 'Plats', width: 8, cell: ({ area }) => area.rank?.rank ?? null },
  { heading: 'Plats lägst möjlig', width: 10, cell: ({ area }) => area.rank?.best ?? null },
  { heading: 'Plats högst möjlig', width: 10, cell: ({ area }) => area.rank?.worst ?? null },
  {
    heading: 'Källa',
    width: 60,
    cell: ({ answer }) =>
      answer.sources.map(({ publisher, title, date }) => `${publisher}, ${title}, ${date}`).join('; '),
  },
  { heading: 'Metod', width: 60, cell: ({ answer }) => methodOf(answer) },
  { heading: 'Märkning', width: 14, cell: ({ answer }) => (answer.example ? exampleMark : null) },
];

/** All that was said of how the figures were made, as one text. */
export function methodOf({ methods }: IndicatorComparison): string {
  const { interval, comparison, benchmark, rank, funnel, disclosure, notes } = methods;
  return [interval, comparison, benchmark, rank, funnel, disclosure, ...notes]
    .filter((text) => text !== null && text !== '')
    .join(' ');
}
