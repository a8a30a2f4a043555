import { z } from 'zod';
import { complain, type Outcome, quoteFound } from '../../complaint.ts';
import { readJsonDocument } from '../../json-document.ts';
import { type FeatureService, featureService } from './feature-service.ts';

/** Asks for an address and gives its bytes, or says in its own way why there are none. */
export type GetBytes<Failure> = (
  address: string,
) => Promise<{ readonly ok: true; readonly value: Uint8Array } | { readonly ok: false; readonly failure: Failure }>;

/** What is joined to one file at most. */
export interface MostFetched {
  readonly features: number;
  readonly bytes: number;
}

const Page = z.object({
  /** An ArcGIS server tells its errors as a good answer. */
  error: z.object({ code: z.number().nullish(), message: z.string().nullish() }).nullish(),
  features: z.array(z.unknown()).optional(),
  crs: z.unknown().optional(),
  exceededTransferLimit: z.boolean().nullish(),
  properties: z.object({ exceededTransferLimit: z.boolean().nullish() }).nullish(),
  /** A WFS that has not counted says `unknown`. */
  numberMatched: z.union([z.number(), z.string()]).nullish(),
  links: z.array(z.object({ rel: z.string().nullish(), type: z.string().nullish(), href: z.string() })).nullish(),
});
type Page = z.infer<typeof Page>;

const mostPages = 500;

/**
 * All the features of a service by its address, page by page, joined to one file of GeoJSON in the coordinate system that
 * the pages state. How the bytes are got is the caller's, and so is what it says when there are none. A service that says
 * there is more without giving any, that gives the same again, that goes on past what is taken, that changes its
 * coordinate system or that sends on to another host is a complaint, and so is a page that cannot be read: never a part
 * of the features.
 */
export async function fetchFeatures<Failure>(
  address: string,
  get: GetBytes<Failure>,
  most: MostFetched,
): Promise<Outcome<Uint8Array> | { readonly ok: false; readonly failure: Failure }> {
  const service = featureService(address);
  if (service === null) {
    const expected = 'adressen till ett lager (…/FeatureServer/0, …/collections/namn eller WFS med typeNames)';
    return refused('Adressen', expected, quoteFound(address));
  }
  const features: unknown[] = [];
  const asked = new Set<string>();
  let [bytes, crs, before] = [0, '', ''];
  let next: string | null = service.page(0);
  while (next !== null) {
    const place = `Svarets sida ${asked.size + 1}`;
    if (asked.has(next)) return refused(place, 'en ny sida', 'en som redan är hämtad');
    if (asked.size >= mostPages) return refused(place, `högst ${mostPages} sidor`, 'fler');
    asked.add(next);
    const got = await get(next);
    if (!got.ok) return got;
    bytes += got.value.length;
    if (bytes > most.bytes) return refused(place, `högst ${Math.floor(most.bytes / 1024 / 1024)} MB`, 'mer');
    const page = readJsonDocument(place, got.value, Page);
    if (!page.ok) return page;
    const { error } = page.value;
    if (error)
      return refused(place, 'figurer', `ett fel: ${error.message || 'utan förklaring'} (${error.code ?? '?'})`);
    if (page.value.features === undefined) return refused(place, 'en lista av figurer (features)', 'ingen');
    const own = JSON.stringify(page.value.features);
    if (own === before && own !== '[]') return refused(place, 'fler figurer', 'desamma som på sidan före');
    before = own;
    const stated = JSON.stringify(page.value.crs ?? null);
    if (asked.size > 1 && stated !== crs) return refused(place, 'samma koordinatsystem som på sida 1', 'ett annat');
    crs = stated;
    for (const feature of page.value.features) features.push(feature);
    if (features.length > most.features) return refused(place, `högst ${most.features} figurer`, 'fler');
    const following = nextAddress(service, page.value, { asked: next, soFar: features.length });
    if (following !== null && page.value.features.length === 0) return refused(place, 'fler figurer', 'en tom sida');
    if (following !== null && hostOf(following) !== hostOf(address)) {
      return refused(place, 'nästa sida hos samma tjänst', quoteFound(following));
    }
    // A service behind another server may not know that it is asked over https.
    next = following === null ? null : following.replace(/^https?:/i, /^https?:/i.exec(address)?.[0] ?? '');
  }
  const joined = { type: 'FeatureCollection', ...(crs === 'null' ? {} : { crs: JSON.parse(crs) }), features };
  return { ok: true, value: new TextEncoder().encode(JSON.stringify(joined)) };
}

function refused(file: string, expected: string, found: string): Outcome<never> {
  return { ok: false, complaints: [complain({ file }, expected, found)] };
}

function nextAddress(
  { kind, page }: FeatureService,
  found: Page,
  { asked, soFar }: { readonly asked: string; readonly soFar: number },
): string | null {
  if (kind === 'ogcApi') {
    const next = found.links?.find(({ rel, type }) => rel === 'next' && (!type || /json/i.test(type)))?.href;
    return next === undefined ? null : absolute(next, asked);
  }
  if (kind === 'arcgis') {
    const isMore = found.exceededTransferLimit ?? found.properties?.exceededTransferLimit ?? false;
    return isMore ? page(soFar) : null;
  }
  const matched = Number(found.numberMatched ?? Number.NaN);
  // Where nobody has counted, an empty page is the end.
  const isMore = Number.isNaN(matched) ? (found.features ?? []).length > 0 : matched > soFar;
  return isMore ? page(soFar) : null;
}

/** A link as it may be written: whole, from the root of the host, or only the query. */
function absolute(href: string, asked: string): string {
  if (href.startsWith('//')) return `https:${href}`;
  if (href.startsWith('/')) return `${/^https?:\/\/[^/?#]+/i.exec(asked)?.[0] ?? ''}${href}`;
  return href.startsWith('?') ? `${asked.replace(/\?.*$/, '')}${href}` : href;
}

const hostOf = (address: string) => /^https?:\/\/([^/?#]+)/i.exec(address)?.[1]?.toLowerCase() ?? '';
