import { z } from 'zod';
import { complain, type Outcome } from '../../complaint.ts';
import { readJsonDocument } from '../../json-document.ts';
import { type FeatureSet, mostFeatures, type RawLayer, type ShapeFeature } from '../feature-set.ts';
import { readGeojsonLayer } from '../geojson-layer.ts';
import { toWgs84 } from '../to-wgs84.ts';
import { type FeatureService, featureService } from './feature-service.ts';

/** Asks for an address and gives its bytes, or says why there are none. */
export type GetBytes = (address: string) => Promise<Outcome<Uint8Array>>;

const Page = z.object({
  exceededTransferLimit: z.boolean().optional(),
  properties: z.object({ exceededTransferLimit: z.boolean().optional() }).nullish(),
  numberMatched: z.union([z.number(), z.string()]).optional(),
  links: z.array(z.object({ rel: z.string().optional(), href: z.string() })).optional(),
});

const mostPages = 500;

/**
 * All the features of a service by its address, page by page, in WGS 84. How the bytes are got is the caller's. A service
 * that says there is more without giving any, that goes on past the largest layer that is read, or that sends on to
 * another host is a complaint, and so is a page that cannot be read: never a part of the features.
 */
export async function fetchFeatures(address: string, get: GetBytes): Promise<Outcome<FeatureSet>> {
  const refused = (expected: string, found: string): Outcome<never> => ({
    ok: false,
    complaints: [complain({ file: address }, expected, found)],
  });
  const service = featureService(address);
  if (service === null) {
    return refused(
      'adressen till ett lager (…/FeatureServer/0, …/collections/namn eller WFS med typeNames)',
      'en annan',
    );
  }
  const features: ShapeFeature[] = [];
  let first: RawLayer | null = null;
  let next: string | null = service.page(0);
  for (let pages = 0; next !== null; pages += 1) {
    if (pages >= mostPages || features.length > mostFeatures) return refused(`högst ${mostFeatures} figurer`, 'fler');
    const bytes = await get(next);
    if (!bytes.ok) return bytes;
    const page = readJsonDocument(next, bytes.value, Page);
    if (!page.ok) return page;
    const layer = readGeojsonLayer(next, bytes.value);
    if (!layer.ok) return layer;
    first ??= layer.value;
    for (const feature of layer.value.features) features.push(feature);
    const following = nextAddress(service, page.value, features.length);
    if (following !== null && layer.value.features.length === 0) return refused('fler figurer', 'en tom sida');
    if (following !== null && hostOf(following) !== hostOf(address))
      return refused('nästa sida hos samma tjänst', following);
    next = following;
  }
  return first === null ? refused('en sida', 'ingen') : toWgs84(address, { ...first, features });
}

function nextAddress({ kind, page }: FeatureService, found: z.infer<typeof Page>, soFar: number): string | null {
  if (kind === 'ogcApi') return found.links?.find(({ rel }) => rel === 'next')?.href ?? null;
  const isMore =
    kind === 'arcgis'
      ? (found.exceededTransferLimit ?? found.properties?.exceededTransferLimit ?? false)
      : Number(found.numberMatched) > soFar;
  return isMore ? page(soFar) : null;
}

const hostOf = (address: string) => /^https?:\/\/[^/?#]+/i.exec(address)?.[0].toLowerCase() ?? '';
