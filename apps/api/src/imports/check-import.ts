import type { ImportCheck, ImportedFigure, ImportQuestion, Indicator, LoadedSeries } from '@halsouppdrag/domain';
import { type CheckedFile, type Complaint, checkFile, readFigureFile } from '@halsouppdrag/sources';
import { type AreasByLevel, registerOf } from './known-areas.ts';

/** Holds a file that was sent in against what somebody says of its columns. */
export function checkImport(
  { fileName, bytes }: { readonly fileName: string; readonly bytes: Uint8Array },
  { mapping, level }: Pick<ImportQuestion, 'mapping' | 'level'>,
  areas: AreasByLevel,
): CheckedFile {
  const file = readFigureFile(fileName, bytes);
  if (!file.ok) return refused(file.complaints);
  const sheet = file.value.sheets.find(({ name }) => mapping.sheet === null || name === mapping.sheet);
  if (sheet === undefined) {
    const message = `${fileName}: bladet ”${mapping.sheet}” finns inte.`;
    return refused([{ file: fileName, expected: `bladet ”${mapping.sheet}”`, found: 'inget sådant', message }]);
  }
  const table = sheet.table();
  if (!table.ok) return refused(table.complaints);
  return checkFile(fileName, table.value, mapping, registerOf(areas, level));
}

function refused(problems: readonly Complaint[]): CheckedFile {
  return { figures: [], problems, problemCount: problems.length, rowsRead: 0, rowsRefused: 0 };
}

/** What a check found, as it is answered; `sumBefore` says what a series that is replaced adds up to. */
export function importCheck(
  { figures, problems, problemCount, rowsRead, rowsRefused }: CheckedFile,
  indicator: Pick<Indicator, 'measure'>,
  sumBefore: (series: Pick<LoadedSeries, 'year' | 'sex' | 'ageGroup'>) => number | null,
): ImportCheck {
  return {
    rowsRead,
    rowsRefused,
    problemCount,
    problems: problems.map(({ line, column, expected, found, message }) => ({
      ...{ line: line ?? null, column: column ?? null, expected, found, message },
    })),
    series: [...seriesOf(figures).values()].map((own): LoadedSeries => {
      const { year, sex, ageGroup } = own[0] as ImportedFigure;
      const missing = own.filter(({ value }) => value === null).length;
      const key = { year, sex, ageGroup };
      return { ...key, figures: own.length, missing, sum: sumOf(own, indicator), sumBefore: sumBefore(key) };
    }),
  };
}

/** Figures by year, sex, age and version of areas: what is stored as one series. */
export function seriesOf(figures: readonly ImportedFigure[]): Map<string, ImportedFigure[]> {
  const series = new Map<string, ImportedFigure[]>();
  for (const figure of figures) {
    const key = [figure.year, figure.sex, figure.ageGroup, figure.areaVersion].join(' ');
    const own = series.get(key);
    if (own) own.push(figure);
    else series.set(key, [figure]);
  }
  return series;
}

/** People are added up; shares and means are not. */
function sumOf(figures: readonly ImportedFigure[], { measure }: Pick<Indicator, 'measure'>): number | null {
  const counts = figures.flatMap(({ value, count }) => (measure === 'count' ? value : count) ?? []);
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0);
}

/** Whether everybody of a year adds up to what its publisher says; not when nothing of the year adds up. */
export function agreesWith({ series }: ImportCheck, { year, total }: { year: number; total: number }): boolean {
  const ofAll = series.filter((one) => one.year === year && one.ageGroup === null);
  const everybody = ofAll.filter(({ sex }) => sex === 'all');
  const counted = everybody.length > 0 ? everybody : ofAll;
  if (counted.length === 0 || counted.some(({ sum }) => sum === null)) return false;
  return Math.abs(counted.reduce((all, { sum }) => all + (sum ?? 0), 0) - total) < 0.5;
}
