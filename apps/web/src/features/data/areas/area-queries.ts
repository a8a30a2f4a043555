import type { AreaFetch, AreaFile, AreaVersion, AreaVersionCheck, AreaVersionQuestion } from '@halsouppdrag/domain';
import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/api-problem.ts';
import { api } from '../../../api/client.ts';
import { fetchNoting } from '../../../api/contact.ts';

/** Versions of areas that are or were loaded, the latest first. */
export const areaVersionsQuery = queryOptions({
  queryKey: ['areaVersions'],
  queryFn: async () => (await answer(await api['area-versions'].$get())).items,
});

/** Those that hold. */
export const standingVersions = queryOptions({
  ...areaVersionsQuery,
  select: (items) => items.filter(({ undoneAt }) => undoneAt === null),
});

/** Sends a file of areas in as it is; nothing of it is loaded by that. */
export async function sendAreas(file: File): Promise<AreaFile> {
  type Sent = Awaited<ReturnType<(typeof api)['area-files']['$post']>>;
  const response = await fetchNoting(`/api/area-files?fileName=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream', 'Idempotency-Key': crypto.randomUUID() },
    body: file,
  });
  return answer(response as unknown as Sent);
}

/** Where areas may be fetched from. */
export const areaServicesQuery = queryOptions({
  queryKey: ['areaServices'],
  queryFn: async () => (await answer(await api['area-services'].$get())).items,
});

/** Begins to fetch the areas at an address. */
export const fetchAreas = async (address: string): Promise<AreaFetch> =>
  answer(await api['area-fetches'].$post({ header: { 'idempotency-key': crypto.randomUUID() }, json: { address } }));

/** A fetch that was begun before. */
export const readAreaFetch = async (id: string): Promise<AreaFetch> =>
  answer(await api['area-fetches'][':id'].$get({ param: { id } }));

/** A file that was fetched, as one that was sent in. */
export const readAreaFile = async (id: string): Promise<AreaFile> =>
  answer(await api['area-files'][':id'].$get({ param: { id }, query: {} }));

/** The same file by another of its layers. */
export const readLayer = async ({ id, layer }: { id: string; layer: string }): Promise<AreaFile> =>
  answer(await api['area-files'][':id'].$get({ param: { id }, query: { layer } }));

interface AskedAreas {
  readonly id: string;
  readonly question: AreaVersionQuestion;
}

export const checkAreas = async ({ id, question }: AskedAreas): Promise<AreaVersionCheck> =>
  answer(await api['area-files'][':id'].check.$post({ param: { id }, json: question }));

export const loadAreas = async ({ id, question, key }: AskedAreas & { readonly key: string }): Promise<AreaVersion> =>
  answer(
    await api['area-files'][':id'].load.$post({ param: { id }, header: { 'idempotency-key': key }, json: question }),
  );

export const undoVersion = async (id: string): Promise<AreaVersion> =>
  answer(await api['area-versions'][':id'].undo.$post({ param: { id } }));

/** Where a file came from, to be shown with its calls. */
export function fetchedOf(parts: AreaFile['fetched']) {
  const [first] = parts;
  return { serviceName: first === undefined ? '' : new URL(first.address).host, parts };
}
