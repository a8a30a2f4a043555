import { z } from 'zod';
import { complain, type Outcome } from '../complaint.ts';
import { readJsonDocument } from '../json-document.ts';

/** What to fetch of a nyckeltal: some kommuner, regions or the country, and some years; all years when none is named. */
export interface KoladaQuery {
  /** Of the API, as `https://…/v3`. */
  readonly address: string;
  readonly kpi: string;
  /** Kolada's own ids: `0380`, `0003` for a region, `0000` for the country. */
  readonly municipalities: readonly string[];
  readonly years: readonly number[];
}

/** Kolada refuses longer lists in one address. */
const mostInList = 25;

/** The calls that together ask a query, each answered page by page. */
export function koladaAddresses({ address, kpi, municipalities, years }: KoladaQuery): string[] {
  const base = `${address.replace(/\/+$/, '')}/data/kpi/${encodeURIComponent(kpi)}`;
  const places = chunksOf(municipalities.map((id) => encodeURIComponent(id)));
  const times = years.length === 0 ? [null] : chunksOf(years.map(String));
  return places.flatMap((ids) =>
    times.map((some) => `${base}/municipality/${ids.join(',')}${some === null ? '' : `/year/${some.join(',')}`}`),
  );
}

/** `03` of a län → `0003`, `00` of the country → `0000`; a kommun keeps its code. */
export function koladaId(areaCode: string): string {
  return areaCode.length === 2 ? `00${areaCode}` : areaCode;
}

const Page = z.object({ values: z.array(z.unknown(), { error: 'en lista av värden från Kolada' }) });

/** The pages of an answer as one document with all their values, each as Kolada wrote it. A single page is kept to the byte. */
export function joinKoladaPages(file: string, pages: readonly Uint8Array[]): Outcome<Uint8Array> {
  const [only, ...others] = pages;
  if (only === undefined) return { ok: false, complaints: [complain({ file }, 'minst en sida', 'ingen')] };
  if (others.length === 0) return { ok: true, value: only };
  const values: unknown[] = [];
  for (const page of pages) {
    const read = readJsonDocument(file, page, Page);
    if (!read.ok) return read;
    values.push(...read.value.values);
  }
  return { ok: true, value: new TextEncoder().encode(JSON.stringify({ count: values.length, values })) };
}

function chunksOf(list: readonly string[]): string[][] {
  const chunks: string[][] = [];
  for (let from = 0; from < list.length; from += mostInList) chunks.push(list.slice(from, from + mostInList));
  return chunks;
}
