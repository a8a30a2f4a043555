/** A heading over figures of one time: `Medelvärde, tkr 2020` is the measure, and the time it ends with. */
interface TimedHeading {
  readonly contents: string;
  readonly time: string;
}

export interface TimedHeadings {
  /** The first column with figures. */
  readonly from: number;
  readonly headings: readonly TimedHeading[];
  readonly contents: readonly string[];
  readonly times: readonly string[];
  /** Whether each measure stands once under each time, and no heading twice. */
  readonly whole: boolean;
}

const timed = /^(.*?)\s*((?:19|20)\d\d(?:-(?:19|20)\d\d|[MK]\d{1,2})?)$/;

/** The headings to the right that end with a time, as PxWeb writes a column for each measure and time; none is null. */
export function timedHeadings(header: readonly string[]): TimedHeadings | null {
  const heads = header.map((label) => timed.exec(label));
  const from = heads.lastIndexOf(null) + 1;
  if (from === header.length) return null;
  const headings = heads.slice(from).map((head) => ({ contents: head?.[1] ?? '', time: head?.[2] ?? '' }));
  const contents = [...new Set(headings.map((heading) => heading.contents))];
  const times = [...new Set(headings.map((heading) => heading.time))];
  const different = new Set(headings.map((heading) => JSON.stringify(heading))).size;
  const whole = different === headings.length && different === contents.length * times.length;
  return { from, headings, contents, times, whole };
}
