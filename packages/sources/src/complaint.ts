/** What is wrong with a file, precisely enough for the person who keeps it to find the place and mend it. */
export interface Complaint {
  readonly file: string;
  /** Counted from 1, the header row of a table included. */
  readonly line?: number;
  readonly column?: string;
  /** Where in a JSON document, as `sources[2].date`. */
  readonly path?: string;
  readonly expected: string;
  readonly found: string;
  /** All of the above as one plain Swedish sentence. */
  readonly message: string;
}

/** What a reader answers: the value, or every complaint found (never both, never part of a value). */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly complaints: Complaint[] };

interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: string;
  readonly path?: string;
}

/** A complaint whose message is put together from its parts. `expected` and `found` are Swedish noun phrases. */
export function complain(place: Place, expected: string, found: string): Complaint {
  const where = [
    place.file,
    place.line === undefined ? '' : `rad ${place.line}`,
    place.column === undefined ? '' : `kolumn ${place.column}`,
    place.path === undefined || place.path === '' ? '' : `vid ${place.path}`,
  ].filter((part) => part !== '');
  return { ...place, expected, found, message: `${where.join(', ')}: väntade ${expected}, men där står ${found}.` };
}

const longestQuote = 60;

/** A value from a file as it is shown in a complaint: quoted, cut when long, "ingenting" when empty. */
export function quoteFound(value: unknown): string {
  if (value === undefined || value === '') return 'ingenting';
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  // By characters: half of one that takes two places would be text no database can hold.
  const start = [...text.slice(0, 2 * longestQuote)].slice(0, longestQuote).join('');
  return `”${start.length < text.length ? `${start}…` : text}”`;
}
