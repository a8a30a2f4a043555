/** A service of features by address, and how its pages are asked for. */
export interface FeatureService {
  readonly kind: 'arcgis' | 'ogcApi' | 'wfs';
  /** What the address calls the layer. */
  readonly layer: string;
  /** The address of the page that begins after so many features. */
  readonly page: (offset: number) => string;
}

/** Features asked for at a time; a service may give fewer. Outlines are large: more of them at once may be too many bytes. */
const pageFeatures = 500;

/**
 * The service at an address, told by its form: a layer of an ArcGIS FeatureServer or MapServer (`…/FeatureServer/0`), a
 * collection of OGC API Features (`…/collections/name`), or a WFS with the type asked for in its query (`typeNames`).
 * Null for any other address. What else stands in the query is kept. Sources: Esri, "Query (Feature Service/Layer)";
 * OGC 17-069r4; OGC 09-025r2.
 */
export function featureService(address: string): FeatureService | null {
  const [, base = '', query = ''] = /^(https?:\/\/[^?#]+)(?:\?([^#]*))?/.exec(address) ?? [];
  const given = query.split('&').filter((part) => part !== '');
  const asking = (path: string, own: Readonly<Record<string, string>>) => {
    const names = Object.keys(own).map((name) => name.toLowerCase());
    const kept = given.filter((part) => !names.includes((part.split('=')[0] ?? '').toLowerCase()));
    const added = Object.entries(own).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
    return `${path}?${[...kept, ...added].join('&')}`;
  };
  const [, layer, service = ''] = /^(.*?([^/]+)\/(?:FeatureServer|MapServer)\/\d+)(?:\/query)?\/?$/i.exec(base) ?? [];
  if (layer !== undefined) {
    const wanted = { outFields: '*', outSR: '4326', f: 'geojson', resultRecordCount: `${pageFeatures}` };
    const all = given.some((part) => /^where=/i.test(part)) ? {} : { where: '1=1' };
    return {
      kind: 'arcgis',
      layer: service,
      page: (offset) => asking(`${layer}/query`, { ...all, ...wanted, resultOffset: `${offset}` }),
    };
  }
  const [, collection, name = ''] = /^(.*\/collections\/([^/]+))(?:\/items)?\/?$/.exec(base) ?? [];
  if (collection !== undefined) {
    const wanted = { f: 'json', limit: `${pageFeatures}` };
    return { kind: 'ogcApi', layer: name, page: () => asking(`${collection}/items`, wanted) };
  }
  const type = given.map((part) => /^typeNames?=(.+)$/i.exec(part)?.[1]).find((one) => one !== undefined);
  if (type === undefined) return null;
  const wanted = { service: 'WFS', version: '2.0.0', request: 'GetFeature', outputFormat: 'application/json' };
  return {
    kind: 'wfs',
    layer: type,
    page: (offset) => asking(base, { ...wanted, count: `${pageFeatures}`, startIndex: `${offset}` }),
  };
}
