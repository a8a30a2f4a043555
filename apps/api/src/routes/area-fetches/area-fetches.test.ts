import type { AreaFetch, AreaFile, AreaVersion } from '@halsouppdrag/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { type GeodataMood, type GeodataServer, openGeodataServer } from '../../testing/geodata-server.ts';
import { type Answer, openTestApi, type ProblemBody, type TestApi } from '../../testing/test-api.ts';

let server: GeodataServer;
let api: TestApi;
let steward: Record<string, string>;
beforeAll(async () => {
  server = await openGeodataServer();
  api = await openTestApi(await createTestDatabase(), {
    dataServices: [
      { kind: 'geodata', name: 'Provtjänsten', address: server.origin },
      { kind: 'kolada', name: 'Kolada', address: 'http://127.0.0.1:9/v3' },
    ],
  });
  steward = await api.as('dataansvarig');
});
afterAll(async () => {
  await api.close();
  await server.close();
});
beforeEach(() => {
  server.asked.length = 0;
  // So that no test waits for what the one before it has asked.
  api.clock.now = new Date(api.clock.now.getTime() + 60_000);
});

const ask = (address: string, headers: Record<string, string> = {}) =>
  api.send('POST', '/api/area-fetches', { address }, { ...steward, ...headers });
/** Follows a fetch to its end, as a page does. */
const ended = async (asked: Answer): Promise<AreaFetch> => {
  expect(asked.status, asked.text).toBe(202);
  const { id } = asked.json<AreaFetch>();
  await api.call(`/api/jobs/${id}/events`, { headers: steward });
  return (await api.call(`/api/area-fetches/${id}`, { headers: steward })).json<AreaFetch>();
};
const fileOf = async (asked: Answer): Promise<AreaFile> => {
  const fetch = await ended(asked);
  expect(fetch).toMatchObject({ state: 'done', problem: null });
  const answer = await api.call(`/api/area-files/${fetch.answer?.fileId}`, { headers: steward });
  expect(answer.status, answer.text).toBe(200);
  return answer.json<AreaFile>();
};
const problemOf = async (address: string) => {
  const { state, problem } = await ended(await ask(address));
  expect(state).toBe('failed');
  return problem;
};
const storedFiles = async () => (await api.database.sql`select id from import_file`).length;

describe('areas by address', () => {
  it.each([
    ['ArcGIS', () => server.arcgis, 'WGS 84', 'resultOffset=4'],
    ['OGC API Features', () => server.ogcApi, 'WGS 84', 'offset=4'],
    ['WFS', () => server.wfs, 'SWEREF 99 TM', 'startIndex=4'],
  ])('are put together of all the pages of a service of %s, with its calls', async (_, address, system, last) => {
    const file = await fileOf(await ask(address()));
    expect(file).toMatchObject({ features: 5, format: 'geojson', system: { name: system, swappedAxes: false } });
    expect(file.suggested).toMatchObject({ codeColumn: 'code', nameColumn: 'name' });
    expect(file.fileName).toMatch(/vardcentrum Provtjänsten \d{4}-\d\d-\d\d\.geojson$/);
    expect(file.fetched.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(file.fetched.map((part) => part.address)).toEqual(server.asked.map((path) => `${server.origin}${path}`));
    expect(server.asked[2]).toContain(last);
    const [west = 0, south = 0, east = 0, north = 0] = file.bounds ?? [];
    expect(west > 16.9 && east < 18 && south > 59.9 && north < 60.2, JSON.stringify(file.bounds)).toBe(true);
  });

  it('are checked, loaded with their calls on the receipt, and taken back, as those of a file', async () => {
    const file = await fileOf(await ask(server.ogcApi));
    const question = { ...file.suggested, name: 'Vårdcentrum hos tjänsten' };
    const check = await api.send('POST', `/api/area-files/${file.id}/check`, question, steward);
    expect(check.json()).toMatchObject({ areas: 5, problemCount: 0 });
    const loaded = await api.send('POST', `/api/area-files/${file.id}/load`, question, steward);
    expect(loaded.status, loaded.text).toBe(201);
    const version = loaded.json<AreaVersion>();
    expect(version).toMatchObject({ areas: 5, sha256: file.sha256, fetched: file.fetched });
    const [event] = await api.database.sql`select changes from audit_event where entity_id = ${file.id}`;
    expect(JSON.stringify(event)).toContain(file.sha256);
    const undone = await api.send('POST', `/api/area-versions/${version.id}/undo`, {}, steward);
    expect(undone.json<AreaVersion>().undoneAt).not.toBeNull();
  });

  it('are asked for once by a key, and by nobody but who keeps the data', async () => {
    const key = { 'Idempotency-Key': 'areas-by-address' };
    const first = await ask(server.arcgis, key);
    await ended(first);
    expect((await ask(server.arcgis, key)).json<AreaFetch>().id).toBe(first.json<AreaFetch>().id);
    expect(server.asked).toHaveLength(3);
    expect((await ask(server.ogcApi, key)).status).toBe(422);
    const planner = await api.as('planerare');
    expect((await ask(server.arcgis, planner)).status).toBe(403);
    expect((await api.send('POST', '/api/area-fetches', { address: server.arcgis })).status).toBe(401);
    const services = await api.call('/api/area-services', { headers: steward });
    expect(services.json()).toEqual({ items: [{ name: 'Provtjänsten', address: server.origin }] });
  });

  it.each([
    ['no host that is set up', 'https://geodata.example.se/x/FeatureServer/0', 'geodata=https://geodata.example.se'],
    ['only a database of figures there', 'http://127.0.0.1:9/x/FeatureServer/0', 'FETCH_FROM'],
    ['no layer', 'https://geodata.example.se/x/FeatureServer', 'ett enda lager'],
    ['no address', 'regso', 'ett enda lager'],
    ['a password', 'https://anna:hemligt@example.se/x/FeatureServer/0', 'användarnamn, lösenord'],
    ['a key', 'https://example.se/x/FeatureServer/0?Token=hemligt', 'nyckel'],
  ])('are not asked for at an address with %s', async (_, address, said) => {
    const answer = await ask(address);
    expect(answer.status).toBe(422);
    const [error] = answer.json<ProblemBody>().errors ?? [];
    expect(error).toMatchObject({ field: 'address', message: expect.stringContaining(said) });
    expect(server.asked).toEqual([]);
  });

  it.each<[string, GeodataMood[], string]>([
    ['is busy', ['busyForAnHour'], 'om 60 minuter'],
    ['has an error', ['error', 'error', 'error'], '(500)'],
    ['gives half an answer', ['halfJson', 'halfJson', 'halfJson'], 'bröts på vägen'],
    ['gives no GeoJSON', ['xml'], 'något annat än GeoJSON'],
  ])('leave no file when the service %s', async (_, moods, said) => {
    const before = await storedFiles();
    server.behave(...moods);
    expect(await problemOf(server.arcgis)).toContain(said);
    expect(await storedFiles()).toBe(before);
    expect(server.asked).toHaveLength(moods.length);
  });

  it.each([
    ['sends on to another host', 'andravard', 'nästa sida hos samma tjänst', 1],
    ['goes in a ring', 'ring', 'redan är hämtad', 2],
    ['has no end', 'utan-slut', 'högst 16 MB', 6],
    ['has too many features', 'manga', 'högst 20000 figurer', 2],
    ['has no areas', 'punkter', 'områden som ytor', 1],
    ['is not there', 'saknas', '(404)', 1],
  ])('leave no file when the layer %s', async (_, name, said, calls) => {
    const before = await storedFiles();
    expect(await problemOf(server.collection(name))).toContain(said);
    expect(await storedFiles()).toBe(before);
    expect(server.asked).toHaveLength(calls);
  });

  it('say what an ArcGIS server calls wrong in an answer that looks good', async () => {
    const address = `${server.origin}/arcgis/rest/services/vardcentrum/FeatureServer/9`;
    expect(await problemOf(address)).toContain('Invalid URL (400)');
  });

  it('leave nothing when the fetch is stopped', async () => {
    const before = await storedFiles();
    const left = server.left();
    server.behave('never');
    const asked = await ask(server.arcgis);
    await vi.waitFor(() => expect(server.asked).toHaveLength(1), { timeout: 20_000 });
    const { id } = asked.json<AreaFetch>();
    const stopped = await api.send('POST', `/api/jobs/${id}/cancel`, undefined, steward);
    expect(stopped.json<AreaFetch>().state).toBe('cancelled');
    await vi.waitFor(() => expect(server.left()).toBe(left + 1), { timeout: 20_000 });
    expect(await storedFiles()).toBe(before);
  });
});
