import type { DiaryEntry, Insats } from '@halsouppdrag/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { samplePhoto } from '../../testing/sample-photo.ts';
import { openTestApi, type ProblemBody, type TestApi } from '../../testing/test-api.ts';

let api: TestApi;
let tierp: Record<string, string>;
let jpeg: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  api = await openTestApi(await createTestDatabase());
  tierp = await api.as('samordnare-tierp');
  jpeg = new Uint8Array(await samplePhoto('image/jpeg', { secret: 'Sekretessvägen 7' }));
});
afterAll(() => api.close());

const sendPhoto = (body: Uint8Array<ArrayBuffer>, headers = tierp, type = 'image/jpeg') =>
  api.call('/api/photos', { method: 'POST', headers: { ...headers, 'Content-Type': type }, body });
const stored = async () => (await sendPhoto(jpeg)).json<{ id: string }>().id;
const status = async (id: string, headers: Record<string, string> = {}) =>
  (await api.call(`/api/photos/${id}`, { headers })).status;
const note = (insats: Insats, body: unknown, headers = tierp) =>
  api.send('POST', `/api/insatser/${insats.id}/diary`, body, headers);

describe('sending a photo', () => {
  it('keeps it without what the camera said, under an address that never changes', async () => {
    const answer = await sendPhoto(jpeg);
    expect(answer.status).toBe(201);
    const { id } = answer.json<{ id: string }>();
    expect(answer.headers.get('location')).toBe(`/api/photos/${id}`);
    const read = await api.app.request(`http://localhost:3000/api/photos/${id}`, { headers: tierp });
    expect(read.headers.get('content-type')).toBe('image/jpeg');
    expect(read.headers.get('x-content-type-options')).toBe('nosniff');
    expect(read.headers.get('content-disposition')).toBe('inline');
    expect(read.headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
    const bytes = Buffer.from(await read.arrayBuffer());
    expect([bytes[0], bytes[1], bytes.at(-2), bytes.at(-1)]).toEqual([0xff, 0xd8, 0xff, 0xd9]);
    const [row] = await api.database.sql`select bytes from photo where id = ${id}`;
    for (const kept of [bytes, row?.['bytes'] as Buffer]) expect(kept.includes('Sekretess')).toBe(false);
  });

  it('makes one of the same key, and refuses the key for another photo', async () => {
    const headers = { ...tierp, 'Idempotency-Key': 'bild 1' };
    const answers = await Promise.all(Array.from({ length: 4 }, () => sendPhoto(jpeg, headers)));
    expect(new Set(answers.map((answer) => answer.json<{ id: string }>().id)).size).toBe(1);
    const other = new Uint8Array(await samplePhoto('image/jpeg', { secret: 'annat', width: 10 }));
    expect((await sendPhoto(other, headers)).status).toBe(422);
  });

  it('refuses what is no photo, whatever it is called', async () => {
    const page = new TextEncoder().encode('<!doctype html><script>alert(1)</script>');
    expect((await sendPhoto(page)).json<ProblemBody>().errors?.[0]?.field).toBe('body');
    expect((await sendPhoto(jpeg, tierp, 'image/png')).status).toBe(422);
    for (const type of ['image/svg+xml', 'image/gif', 'text/html', 'application/json', '']) {
      expect((await sendPhoto(jpeg, tierp, type)).status, type).toBe(415);
    }
  });

  it('takes 5 MB and no more, here and nowhere else', async () => {
    const sized = (bytes: number) => new Uint8Array(bytes);
    expect((await sendPhoto(sized(5 * 1024 * 1024))).status).toBe(422);
    expect((await sendPhoto(sized(5 * 1024 * 1024 + 1))).status).toBe(413);
    const large = { method: 'POST', headers: { ...tierp, 'Content-Type': 'image/jpeg' }, body: sized(1024 * 1024 + 1) };
    for (const path of ['/api/behov', '/api/photos/', '/api/photos/x', '/api/insatser']) {
      expect((await api.call(path, large)).status, path).toBe(413);
    }
  });

  it('is for a hälsosamordnare', async () => {
    expect((await sendPhoto(jpeg, {})).status).toBe(401);
    expect((await sendPhoto(jpeg, await api.as('planerare'))).status).toBe(403);
  });
});

describe('who sees a photo', () => {
  it('only who sent it, until it stands in a diary', async () => {
    const id = await stored();
    const uppsala = await api.as('samordnare-uppsala');
    expect([await status(id, tierp), await status(id, uppsala), await status(id)]).toEqual([200, 404, 404]);
    const insats = await api.log({}, tierp);
    expect((await note(insats, { on: '2026-11-22', photoId: id })).status).toBe(201);
    expect([await status(id, tierp), await status(id, uppsala), await status(id)]).toEqual([200, 200, 200]);
    await api.send('DELETE', `/api/insatser/${insats.id}`, undefined, { ...tierp, 'If-Match': '"1"' });
    expect([await status(id, tierp), await status(id, uppsala), await status(id)]).toEqual([200, 404, 404]);
    expect(await status('018f6b3e-0000-4000-8000-000000000000', tierp)).toBe(404);
    expect(await status('inget', tierp)).toBe(400);
  });

  it('nobody puts someone else’s photo in a diary', async () => {
    const id = await stored();
    const uppsala = await api.as('samordnare-uppsala');
    const insats = await api.log({ areaIds: ['kommun:0380'] }, uppsala);
    for (const photoId of [id, '018f6b3e-0000-4000-8000-000000000000']) {
      const answer = await note(insats, { on: '2026-11-22', photoId }, uppsala);
      expect(answer.json<ProblemBody>().errors?.[0]?.field).toBe('photoId');
    }
    expect((await note(insats, { on: '2026-11-22', text: 'a' }, uppsala)).json<DiaryEntry>().photoId).toBe(null);
  });
});
