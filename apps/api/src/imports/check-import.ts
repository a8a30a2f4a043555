import {
  areaVersionName,
  type ImportCheck,
  type ImportedFigure,
  type ImportQuestion,
  type LoadedSeries,
} from '@halsouppdrag/domain';
import {
  type CheckedFile,
  type Complaint,
  checkFile,
  type FileGrounds,
  type Outcome,
  readFigureFile,
  type TakeFigure,
} from '@halsouppdrag/sources';
import { type AreasByLevel, registerOf } from './known-areas.ts';
import { GatheredSeries, type SeriesOfFile } from './series-of-file.ts';

type SeriesKey = Pick<LoadedSeries, 'year' | 'sex' | 'ageGroup'>;

/** What a check found, but for what the series would take the place of, which the database knows. */
export interface CheckedImport extends Omit<ImportCheck, 'series'> {
  readonly series: readonly Omit<LoadedSeries, 'sumBefore'>[];
  /** Each series with its figures, in the same order; empty when only the check was asked for. */
  readonly ofFile: readonly SeriesOfFile[];
}

/** Holds a file that was sent in against what somebody says of its columns. */
export function checkImport(
  file: { readonly fileName: string; readonly bytes: Uint8Array },
  { mapping, level, areaVersion }: Pick<ImportQuestion, 'mapping' | 'level' | 'areaVersion'>,
  areas: AreasByLevel,
  { indicator, wantsFigures }: { readonly indicator: FileGrounds['indicator']; readonly wantsFigures: boolean },
): CheckedImport {
  const series: GatheredSeries[] = [];
  const gathered = {
    measure: indicator.measure,
    wantsFigures,
    placeOf: new Map(areas[level].map(({ code }, place) => [code, place])),
  };
  const take = (figure: ImportedFigure, place: number) => {
    const own = series[place] ?? new GatheredSeries(figure, gathered);
    series[place] = own;
    own.take(figure);
  };
  const known = { register: registerOf(areas, level), areaVersion, indicator };
  const checked = checkedFile(file, mapping, known, take);
  if (!checked.ok) return refusedImport(checked.complaints);
  const otherwise = otherVersion(file.fileName, series, areaVersion);
  if (otherwise !== null) return refusedImport([otherwise]);
  const { problems, ...rows } = checked.value;
  return {
    ...rows,
    problems: problems.map(importProblem),
    series: series.map((own) => own.tally()),
    ofFile: series.flatMap((own) => own.ofFile() ?? []),
  };
}

function checkedFile(
  { fileName, bytes }: { readonly fileName: string; readonly bytes: Uint8Array },
  mapping: ImportQuestion['mapping'],
  known: FileGrounds,
  take: TakeFigure,
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
  return { ok: true, value: checkFile(fileName, table.value, mapping, known, take) };
}

/** That the codes of a file say another version than the one it is to be loaded for. */
function otherVersion(file: string, series: readonly GatheredSeries[], areaVersion: string | null): Complaint | null {
  const other = series.map(({ first }) => first).find((one) => one.areaVersion !== areaVersion);
  if (areaVersion === null || other === undefined) return null;
  const [wanted, said] = [areaVersionName(areaVersion), areaVersionName(other.areaVersion ?? '')];
  const message = `${file}, rad ${other.line}: koden säger att värdet gäller ${said}, men filen skulle läsas in för ${wanted}. Välj rätt indelning.`;
  return { file, line: other.line, expected: `koder för ${wanted}`, found: `koder för ${said}`, message };
}

/** A file of which nothing can be used. */
export function refusedImport(complaints: readonly Complaint[]): CheckedImport {
  const problems = complaints.map(importProblem);
  return { rowsRead: 0, rowsRefused: 0, problemCount: problems.length, problems, series: [], ofFile: [] };
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

/** Whether everybody of a year adds up to what its publisher says; not when nothing of the year adds up. */
export function agreesWith({ series }: ImportCheck, { year, total }: { year: number; total: number }): boolean {
  const ofAll = series.filter((one) => one.year === year && one.ageGroup === null);
  const everybody = ofAll.filter(({ sex }) => sex === 'all');
  const counted = everybody.length > 0 ? everybody : ofAll;
  if (counted.length === 0 || counted.some(({ sum }) => sum === null)) return false;
  return Math.abs(counted.reduce((all, { sum }) => all + (sum ?? 0), 0) - total) < 0.5;
}
