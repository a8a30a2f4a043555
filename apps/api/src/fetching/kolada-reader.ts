import { type FetchedPart, type FoundTable, mostImportBytes, type QueryPart } from '@halsouppdrag/domain';
import {
  joinKoladaPages,
  type KoladaKpi,
  koladaAddresses,
  koladaId,
  readKoladaFigures,
  readKoladaKpis,
  type TableMetadata,
} from '@halsouppdrag/sources';
import type { ServiceAsker } from './ask-service.ts';
import {
  type Fetched,
  type FetchWatch,
  fetchedPart,
  metadataFreshMs,
  readAnswer,
  type ServiceReader,
  type TableQuery,
  unusable,
} from './service-reader.ts';

const mostHits = 30;
const mostPages = 60;

/** What every nyckeltal is made of. Women, men and all come of themselves. */
const dimensions: TableMetadata['dimensions'] = [
  { id: 'municipality', label: 'kommun eller region', role: 'area', canBeLeftOut: false, categories: [] },
  { id: 'year', label: 'år', role: 'time', canBeLeftOut: false, categories: [] },
];

/** Kolada's API, version 3. */
export function koladaReader(asker: ServiceAsker, address: string): ServiceReader {
  return {
    search: async (words) => {
      const url = `${address}/kpi?title=${encodeURIComponent(words)}&per_page=${mostHits}`;
      const kpis = readAnswer(await asker.ask({ url }, metadataFreshMs), readKoladaKpis);
      return kpis.ok ? { ok: true, value: kpis.value.items.slice(0, mostHits).map(foundTable) } : kpis;
    },
    describe: async (table) => ({ ok: true, value: { title: table, dimensions } }),
    fetch: async (query, freshMs, watch) => {
      const years = yearsOf(query);
      if (typeof years === 'string') return unusable(years);
      const municipalities = municipalitiesOf(query);
      if (typeof municipalities === 'string') return unusable(municipalities);
      const pages = await fetchPages(
        asker,
        koladaAddresses({ address, kpi: query.table, municipalities, years }),
        freshMs,
        watch,
      );
      if (!pages.ok) return pages;
      const joined = joinKoladaPages(
        'Svaret',
        pages.value.map(({ bytes }) => bytes),
      );
      if (!joined.ok) return unusable(joined.complaints[0]?.message ?? 'Svaret går inte att läsa.');
      const figures = readKoladaFigures('Svaret', joined.value);
      if (!figures.ok) return unusable(figures.complaints[0]?.message ?? 'Svaret går inte att läsa.');
      if (figures.value.items.length === 0) {
        return unusable(
          'Kolada har inga värden för de områdena och åren. Välj andra år, en annan nivå eller ett annat nyckeltal.',
        );
      }
      return { ok: true, value: { bytes: joined.value, parts: pages.value.map(({ part }) => part) } };
    },
  };
}

const typeNames: Readonly<Record<string, string>> = { K: 'kommuner', L: 'regioner', A: 'kommuner och regioner' };

function foundTable({ id, title, hasSexes, municipalityType }: KoladaKpi): FoundTable {
  const about = [id, typeNames[municipalityType], hasSexes ? 'kvinnor och män' : undefined];
  // Kolada says when it expects to publish next, and not when it last did.
  return { table: id, title, about: about.filter((one) => one !== undefined).join(' · '), updated: null };
}

const partOf = (parts: readonly QueryPart[], dimension: string) => parts.find((one) => one.dimension === dimension);

/** Nothing for all there are; text when it is no year. */
function yearsOf({ parts, thisYear }: TableQuery): number[] | string {
  const part = partOf(parts, 'year');
  if (part === undefined || part.take === 'all') return [];
  // Which years there are is not told before they are asked for.
  if (part.take === 'latest') return Array.from({ length: part.count }, (_, k) => thisYear - part.count + 1 + k);
  if (part.take === 'codes' && part.codes.every((code) => /^\d{4}$/.test(code))) return part.codes.map(Number);
  return 'Åren för nyckeltalet går inte att förstå. Välj på nytt vad som ska hämtas.';
}

function municipalitiesOf({ parts, areaCodes }: TableQuery): string[] | string {
  const part = partOf(parts, 'municipality');
  const codes = part?.take === 'codes' ? part.codes : areaCodes.map(koladaId);
  // Kolada knows no smaller areas than kommuner.
  return codes.length > 0 && codes.every((code) => code.length === 4)
    ? [...codes]
    : 'Kolada har kommuner, regioner och riket. Välj en av de nivåerna.';
}

interface FetchedPage {
  readonly bytes: Uint8Array;
  readonly part: FetchedPart;
}

async function fetchPages(
  asker: ServiceAsker,
  addresses: readonly string[],
  freshMs: number,
  watch: FetchWatch,
): Promise<Fetched<FetchedPage[]>> {
  const pages: FetchedPage[] = [];
  let bytes = 0;
  for (const first of addresses) {
    for (let url: string | null = first; url !== null; ) {
      if (pages.length >= mostPages || bytes > mostImportBytes) {
        return unusable('Frågan är för stor. Välj färre år.');
      }
      // How many pages each address has is not told before its last.
      const part = pages.length + 1;
      watch.asks({ part, parts: addresses.length < part ? null : addresses.length });
      const answer = await asker.ask({ url }, freshMs, watch);
      const page = readAnswer(answer, readKoladaFigures);
      if (!page.ok) return page;
      if (!answer.ok) return answer;
      bytes += answer.value.bytes.length;
      pages.push({ bytes: answer.value.bytes, part: fetchedPart(url, answer.value) });
      url = page.value.next === null ? null : nextPage(page.value.next, url);
    }
  }
  return { ok: true, value: pages };
}

/** A service behind another server may not know that it is asked over https. */
function nextPage(next: string, asked: string): string {
  const url = new URL(next, asked);
  const from = new URL(asked);
  if (url.host === from.host) url.protocol = from.protocol;
  return url.href;
}
