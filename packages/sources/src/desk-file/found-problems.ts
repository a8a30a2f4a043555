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
  /** What was not understood, each once. */
  readonly texts: Set<string>;
  readonly more: string;
  rows: number;
}

/** More than these are said by their number. */
const mostNamed = 5;

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

  /**
   * A problem with a text that may stand on many rows; `more` is said after it. All such texts of a dimension are one
   * problem: a table of a whole country has thousands of areas that are not ours.
   */
  tellOnce(place: RowPlace, cell: string, expected: string, more = ''): void {
    const key = this.#table.told === null ? `${place.column} ${cell}` : `${place.column} ${expected}${more}`;
    const already = this.#once.get(key);
    if (already !== undefined) {
      already.rows += 1;
      already.texts.add(cell);
      return;
    }
    this.count += 1;
    const once: ToldOnce = { place, expected, texts: new Set([cell]), more, rows: 1 };
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
    const problems = this.#problems.map((problem) => ('message' in problem ? problem : this.#toldOnce(problem)));
    return { problems, problemCount: this.count };
  }

  #toldOnce({ place, expected, texts, more, rows }: ToldOnce): Complaint {
    const { told, columns } = this.#table;
    const labels = told?.columns[place.column ?? -1]?.labels;
    const named = [...texts].slice(0, mostNamed).map((text) => {
      const label = labels?.get(text) ?? text;
      return quoteFound(label === text ? text : `${text} ${label}`);
    });
    const rest = texts.size - named.length;
    const found = `${named.join(', ')}${rest === 0 ? '' : ` och ${rest} till`}${more}`;
    const where = told === null ? this.#where(place) : { file: this.#file, column: columns[place.column ?? -1] ?? '' };
    return complain(where, expected, rows === 1 ? found : `${found}, på ${rows} rader`);
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
