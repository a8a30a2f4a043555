import {
  areaVersionName,
  type ImportCheck,
  type ImportedFigure,
  type ImportQuestion,
  type LoadedSeries,
  type Measure,
} from '@halsouppdrag/domain';
import { type CheckedFile, type Complaint, checkFile, type Outcome, readFigureFile } from '@halsouppdrag/sources';
import { type AreasByLevel, registerOf } from './known-areas.ts';
import { type PackedSeries, packSeries } from './packed-series.ts';

type SeriesKey = Pick<LoadedSeries, 'year' | 'sex' | 'ageGroup'>;

/** What a check found, but for what the series would take the place of, which the database knows. */
export interface CheckedImport extends Omit<ImportCheck, 'series'> {
  readonly series: readonly Omit<LoadedSeries, 'sumBefore'>[];
  /** The figures of each series, in the same order; empty when only the check was asked for. */
  readonly packed: readonly PackedSeries[];
}

/** Holds a file that was sent in against what somebody says of its columns. */
export function checkImport(
  file: { readonly fileName: string; readonly bytes: Uint8Array },
  { mapping, level, areaVersion }: Pick<ImportQuestion, 'mapping' | 'level' | 'areaVersion'>,
  areas: AreasByLevel,
  { measure, wantsFigures }: { readonly measure: Measure; readonly wantsFigures: boolean },
): CheckedImport {
  const checked = checkedFile(file, mapping, level, areas);
  if (!checked.ok) return refusedImport(checked.complaints);
  const { problems, problemCount, rowsRead, rowsRefused } = checked.value;
  const otherwise = otherVersion(file.fileName, checked.value.figures, areaVersion);
  if (otherwise !== null) return refusedImport([otherwise]);
  // Those of a version that is loaded are of its areas, whether the file says so or not.
  const figures =
    areaVersion === null ? checked.value.figures : checked.value.figures.map((one) => ({ ...one, areaVersion }));
  const series = [...seriesOf(figures).values()];
  const placeOf = new Map(areas[level].map(({ code }, place) => [code, place]));
  return {
    ...{ rowsRead, rowsRefused, problemCount },
    problems: problems.map(importProblem),
    series: series.map((own) => {
      const { year, sex, ageGroup } = own[0] as ImportedFigure;
      const missing = own.filter(({ value }) => value === null).length;
      return { year, sex, ageGroup, figures: own.length, missing, sum: sumOf(own, measure) };
    }),
    packed: wantsFigures ? series.map((own) => packSeries(own, placeOf)) : [],
  };
}

function checkedFile(
  { fileName, bytes }: { readonly fileName: string; readonly bytes: Uint8Array },
  mapping: ImportQuestion['mapping'],
  level: ImportQuestion['level'],
  areas: AreasByLevel,
): Outcome<CheckedFile> {
  const file = readFigureFile(fileName, bytes);
  if (!file.ok) return file;
  const sheet = file.value.sheets.find(({ name }) => mapping.sheet === null || name === mapping.sheet);
  if (sheet === undefined) {
    const message = `${fileName}: bladet ”${mapping.sheet}” finns inte.`;
    const complaint = { file: fileName, expected: `bladet ”${mapping.sheet}”`, found: 'inget sådant', message };
    return { ok: false, complaints: [complaint] };
  }
  const table = sheet.table();
  if (!table.ok) return table;
  return { ok: true, value: checkFile(fileName, table.value, mapping, registerOf(areas, level)) };
}

/** That the codes of a file say another version than the one it is to be loaded for. */
function otherVersion(file: string, figures: readonly ImportedFigure[], areaVersion: string | null): Complaint | null {
  const other = figures.find((one) => areaVersion !== null && (one.areaVersion ?? areaVersion) !== areaVersion);
  if (areaVersion === null || other === undefined) return null;
  const [wanted, said] = [areaVersionName(areaVersion), areaVersionName(other.areaVersion ?? '')];
  const message = `${file}, rad ${other.line}: koden säger att värdet gäller ${said}, men filen skulle läsas in för ${wanted}. Välj rätt indelning.`;
  return { file, line: other.line, expected: `koder för ${wanted}`, found: `koder för ${said}`, message };
}

/** A file of which nothing can be used. */
export function refusedImport(complaints: readonly Complaint[]): CheckedImport {
  const problems = complaints.map(importProblem);
  return { rowsRead: 0, rowsRefused: 0, problemCount: problems.length, problems, series: [], packed: [] };
}

const importProblem = ({ line, column, expected, found, message }: Complaint) => ({
  ...{ line: line ?? null, column: column ?? null, expected, found, message },
});

/** What a check found, as it is answered; `sumBefore` says what a series that is replaced adds up to. */
export function importCheck(
  { rowsRead, rowsRefused, problemCount, problems, series }: CheckedImport,
  sumBefore: (series: SeriesKey) => number | null,
): ImportCheck {
  return {
    ...{ rowsRead, rowsRefused, problemCount, problems },
    series: series.map((one) => ({ ...one, sumBefore: sumBefore(one) })),
  };
}

/** Figures by year, sex, age and version of areas: what is stored as one series. */
function seriesOf(figures: readonly ImportedFigure[]): Map<string, ImportedFigure[]> {
  const series = new Map<string, ImportedFigure[]>();
  for (const figure of figures) {
    const key = `${figure.year} ${figure.sex} ${figure.ageGroup} ${figure.areaVersion}`;
    const own = series.get(key);
    if (own) own.push(figure);
    else series.set(key, [figure]);
  }
  return series;
}

/** People are added up; shares and means are not. */
function sumOf(figures: readonly ImportedFigure[], measure: Measure): number | null {
  let sum: number | null = null;
  for (const { value, count } of figures) {
    const people = measure === 'count' ? value : count;
    if (people !== null) sum = (sum ?? 0) + people;
  }
  return sum;
}

/** Whether everybody of a year adds up to what its publisher says; not when nothing of the year adds up. */
export function agreesWith({ series }: ImportCheck, { year, total }: { year: number; total: number }): boolean {
  const ofAll = series.filter((one) => one.year === year && one.ageGroup === null);
  const everybody = ofAll.filter(({ sex }) => sex === 'all');
  const counted = everybody.length > 0 ? everybody : ofAll;
  if (counted.length === 0 || counted.some(({ sum }) => sum === null)) return false;
  return Math.abs(counted.reduce((all, { sum }) => all + (sum ?? 0), 0) - total) < 0.5;
}
