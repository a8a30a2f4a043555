import type { IndicatorSex } from '@halsouppdrag/domain';
import { z } from 'zod';
import { complain, type Outcome, quoteFound } from '../complaint.ts';
import { koladaAbsence } from '../data-cube/absence.ts';
import { readPeriod } from '../data-cube/categories.ts';
import type { Absence } from '../data-cube/data-cube.ts';
import type { Observation } from '../data-cube/observations.ts';
import { readJsonDocument } from '../json-document.ts';

/*
 * The answers of Kolada's API, versions 2 and 3, which differ in how they name the next page and in what is a boolean.
 * Source: github.com/Hypergene/kolada (version 2), kolada.se/om-oss/api (version 3).
 */

/** One page of an answer. */
export interface KoladaPage<T> {
  readonly items: readonly T[];
  /** The address of the next page; null after the last. */
  readonly next: string | null;
}

export interface KoladaKpi {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Whether there are figures for women and men too. */
  readonly hasSexes: boolean;
  /** As Kolada writes it: `K` for kommuner, `L` for regions. */
  readonly municipalityType: string;
  readonly operatingArea: string | null;
}

export interface KoladaMunicipality {
  readonly id: string;
  readonly title: string;
  /** The official code: of a kommun its own, of a region that of its län, of the country `00`. */
  readonly areaCode: string;
}

const next = { next_page: z.string().nullish(), next_url: z.string().nullish() };
const page = <Item extends z.ZodType>(item: Item) =>
  z.object({ values: z.array(item, { error: 'en lista av värden från Kolada' }), ...next });

const Kpi = z.object({
  id: z.string(),
  title: z.string(),
  description: z.string().nullish(),
  is_divided_by_gender: z.union([z.boolean(), z.int()]).nullish(),
  municipality_type: z.string().nullish(),
  operating_area: z.string().nullish(),
});
const Municipality = z.object({ id: z.string(), title: z.string(), type: z.enum(['K', 'L'], { error: 'K eller L' }) });
const Figures = z.object({
  kpi: z.string(),
  municipality: z.string(),
  period: z.union([z.string(), z.int()]),
  values: z.array(
    z.object({
      gender: z.enum(['T', 'K', 'M'], { error: 'T, K eller M' }),
      value: z.union([z.number(), z.string()]).nullish(),
      status: z.string().nullish(),
      count: z.int().nonnegative().nullish(),
      isdeleted: z.boolean().nullish(),
    }),
  ),
});

/** A page of nyckeltal, listed or searched for. */
export function readKoladaKpis(file: string, bytes: Uint8Array): Outcome<KoladaPage<KoladaKpi>> {
  const read = readJsonDocument(file, bytes, page(Kpi));
  if (!read.ok) return read;
  const items = read.value.values.map((kpi) => ({
    id: kpi.id,
    title: kpi.title,
    description: kpi.description ?? '',
    hasSexes: kpi.is_divided_by_gender === true || kpi.is_divided_by_gender === 1,
    municipalityType: kpi.municipality_type ?? '',
    operatingArea: kpi.operating_area ?? null,
  }));
  return { ok: true, value: { items, next: nextOf(read.value) } };
}

/** A page of kommuner and regions. */
export function readKoladaMunicipalities(file: string, bytes: Uint8Array): Outcome<KoladaPage<KoladaMunicipality>> {
  const read = readJsonDocument(file, bytes, page(Municipality));
  if (!read.ok) return read;
  const items = read.value.values.map(({ id, title }) => ({ id, title, areaCode: areaCodeOf(id) }));
  return { ok: true, value: { items, next: nextOf(read.value) } };
}

/**
 * A page of figures. `contents` is the nyckeltal. A figure that Kolada has deleted is left out, and one that it has not
 * is kept as why: its sign, or the word of its status. Groups of kommuner keep Kolada's own id for area code.
 */
export function readKoladaFigures(file: string, bytes: Uint8Array): Outcome<KoladaPage<Observation>> {
  const read = readJsonDocument(file, bytes, page(Figures));
  if (!read.ok) return read;
  const items: Observation[] = [];
  for (const [at, { kpi, municipality, period, values }] of read.value.values.entries()) {
    const years = readPeriod(String(period));
    if (years === null) {
      const place = { file, path: `values[${at}].period` };
      return { ok: false, complaints: [complain(place, 'ett år som 2022', quoteFound(period))] };
    }
    for (const figure of values) {
      if (figure.isdeleted === true) continue;
      const told = toldValue(figure.value ?? null, figure.status ?? '');
      if (told === null) {
        const place = { file, path: `values[${at}].values` };
        return { ok: false, complaints: [complain(place, 'ett tal eller ett tecken', quoteFound(figure.value))] };
      }
      items.push({
        areaCode: areaCodeOf(municipality),
        areaVersion: null,
        ...years,
        sex: sexOf[figure.gender],
        ageGroup: null,
        contents: kpi,
        others: {},
        ...told,
      });
    }
  }
  return { ok: true, value: { items, next: nextOf(read.value) } };
}

const sexOf: Readonly<Record<'T' | 'K' | 'M', IndicatorSex>> = { T: 'all', K: 'women', M: 'men' };

/** The service does not document its words for a status; they are taken for what they plainly say. */
const statusWords: Readonly<Record<string, Absence['meaning']>> = { missing: 'noAnswer', private: 'hidden' };

function toldValue(
  value: number | string | null,
  status: string,
): { value: number | null; absence: Absence | null } | null {
  if (typeof value === 'number') return { value, absence: null };
  if (typeof value === 'string' && value !== '') {
    return /^(\.{1,6}|[-–])$/.test(value) ? { value: null, absence: koladaAbsence(value) } : null;
  }
  if (status === '') return { value: null, absence: null };
  const meaning = statusWords[status.toLowerCase()];
  return { value: null, absence: meaning === undefined ? koladaAbsence(status) : { symbol: status, meaning } };
}

/** Kolada writes a region as `0003` and the country as `0000`. */
function areaCodeOf(id: string): string {
  return /^00\d\d$/.test(id) ? id.slice(2) : id;
}

function nextOf(answer: {
  next_page?: string | null | undefined;
  next_url?: string | null | undefined;
}): string | null {
  return answer.next_page ?? answer.next_url ?? null;
}
