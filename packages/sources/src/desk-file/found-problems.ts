import type { ImportedFigure } from '@halsouppdrag/domain';
import { type Complaint, complain, quoteFound } from '../complaint.ts';
import type { DeskRow, DeskTable } from './find-table.ts';

/** More than these is one mistake made many times. */
const mostProblems = 1000;

/** Where a problem stands; without a column it is about the whole row. */
export interface RowPlace {
  readonly row: DeskRow;
  readonly column: number | null;
}

interface ToldOnce {
  readonly place: RowPlace;
  readonly expected: string;
  readonly found: string;
  rows: number;
}

/** The problems of a table in the order they are met, each said to where it stands. */
export class FoundProblems {
  readonly #file: string;
  readonly #table: DeskTable;
  readonly #problems: (ToldOnce | Complaint)[] = [];
  readonly #once = new Map<string, ToldOnce>();
  count = 0;

  constructor(file: string, table: DeskTable) {
    this.#file = file;
    this.#table = table;
  }

  /** A problem with one row, or with the table when there is no place. */
  tell(place: RowPlace | null, expected: string, found: string): void {
    this.count += 1;
    if (this.#problems.length >= mostProblems) return;
    const where = place === null ? { file: this.#file } : this.#where(place);
    this.#problems.push(complain(where, expected, found));
  }

  /** A problem with a text that may stand on many rows; `more` is said after what it is called. */
  tellOnce(place: RowPlace, cell: string, expected: string, more = ''): void {
    const key = `${place.column} ${cell}`;
    const already = this.#once.get(key);
    if (already !== undefined) {
      already.rows += 1;
      return;
    }
    this.count += 1;
    const label = this.#table.told?.columns[place.column ?? -1]?.labels.get(cell);
    const found = quoteFound(label === undefined || label === cell ? cell : `${cell} ${label}`);
    const once: ToldOnce = { place, expected, found: `${found}${more}`, rows: 1 };
    this.#once.set(key, once);
    if (this.#problems.length < mostProblems) this.#problems.push(once);
  }

  /** That a figure stands in the table twice. */
  again({ areaCode, year }: ImportedFigure, earlierLine: number): string {
    const what = `${areaCode} ${year} igen`;
    return this.#table.told === null
      ? `${what}; det står redan på rad ${earlierLine}`
      : `${what}; välj ett värde i varje dimension`;
  }

  all(): { readonly problems: readonly Complaint[]; readonly problemCount: number } {
    const problems = this.#problems.map((problem) => {
      if ('message' in problem) return problem;
      const { place, expected, found, rows } = problem;
      const where =
        this.#table.told === null
          ? this.#where(place)
          : { file: this.#file, column: this.#table.columns[place.column ?? -1] ?? '' };
      return complain(where, expected, rows === 1 ? found : `${found}, på ${rows} rader`);
    });
    return { problems, problemCount: this.count };
  }

  /** In a table from a desk its row and column; in a statistical one, which has neither, the codes of the cell. */
  #where({ row, column }: RowPlace) {
    const { told, columns } = this.#table;
    const heading = column === null ? {} : { column: columns[column] ?? '' };
    if (told === null) return { file: this.#file, line: row.line, ...heading };
    const codes = columns.flatMap((name, at) =>
      told.columns[at]?.role === 'figures' ? [] : [`${name} ${row.cells[at] ?? ''}`],
    );
    return { file: this.#file, ...heading, path: codes.join(', ') };
  }
}
