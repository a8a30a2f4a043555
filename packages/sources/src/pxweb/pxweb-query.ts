import { cellCount } from '../data-cube/data-cube.ts';

/** What to fetch of a table from a PxWeb service: the categories wanted of each dimension. Plain data, to be stored. */
export interface PxWebQuery {
  /** Version 1: the address of the table itself. Version 2: that of the service, as `https://…/v2`. */
  readonly address: string;
  readonly version: 1 | 2;
  /** The id of the table; not needed in version 1, whose address says it. */
  readonly tableId: string;
  readonly selection: readonly PxWebSelection[];
}

export interface PxWebSelection {
  readonly dimension: string;
  readonly codes: readonly string[];
}

export interface PxWebRequest {
  readonly url: string;
  readonly body: string;
}

/** The call that asks a query, sent with POST as JSON; the answer is JSON-stat 2 with Swedish labels. */
export function pxWebRequest({ address, version, tableId, selection }: PxWebQuery): PxWebRequest {
  const base = address.replace(/\/+$/, '');
  if (version === 1) {
    const query = selection.map(({ dimension, codes }) => ({
      code: dimension,
      selection: { filter: 'item', values: codes },
    }));
    return { url: base, body: JSON.stringify({ query, response: { format: 'json-stat2' } }) };
  }
  const wanted = selection.map(({ dimension, codes }) => ({ variableCode: dimension, valueCodes: codes }));
  return {
    url: `${base}/tables/${encodeURIComponent(tableId)}/data?lang=sv&outputFormat=json-stat2`,
    body: JSON.stringify({ selection: wanted }),
  };
}

/**
 * The same query in parts of at most `mostCells` cells each, in order: the dimension with most categories is cut, so
 * that the parts are few. A limit under one is taken for one.
 */
export function splitPxWebQuery(query: PxWebQuery, mostCells: number): PxWebQuery[] {
  const sizes = query.selection.map(({ codes }) => codes.length);
  const longest = sizes.indexOf(Math.max(...sizes));
  const cut = query.selection[longest];
  if (cut === undefined || cellCount(sizes) <= Math.max(1, mostCells)) return [query];
  const others = cellCount(sizes) / cut.codes.length;
  const fit = Math.max(1, Math.floor(mostCells / others));
  const parts: PxWebQuery[] = [];
  for (let from = 0; from < cut.codes.length; from += fit) {
    const codes = cut.codes.slice(from, from + fit);
    const selection = query.selection.map((one, at) => (at === longest ? { ...one, codes } : one));
    parts.push(...splitPxWebQuery({ ...query, selection }, mostCells));
  }
  return parts;
}
