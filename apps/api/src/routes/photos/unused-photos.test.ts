import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { removeUnusedPhotos } from '../../db/diary/remove-unused-photos.ts';
import { samplePhoto } from '../../testing/sample-photo.ts';
import { openTestApi, type TestApi } from '../../testing/test-api.ts';

let api: TestApi;
let tierp: Record<string, string>;
let jpeg: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  api = await openTestApi(await createTestDatabase());
  tierp = await api.as('samordnare-tierp');
  jpeg = new Uint8Array(await samplePhoto('image/jpeg', { secret: 'x' }));
});
afterAll(() => api.close());

const hours = (count: number) => new Date(api.clock.now.getTime() + count * 3_600_000);
const send = async (key: string) => {
  const headers = { ...tierp, 'Content-Type': 'image/jpeg', 'Idempotency-Key': key };
  return (await api.call('/api/photos', { method: 'POST', headers, body: jpeg })).json<{ id: string }>().id;
};
const isThere = async (id: string) => (await api.call(`/api/photos/${id}`, { headers: tierp })).status === 200;

it('removes a photo that no entry took up within a day, with a trace, and keeps the others', async () => {
  const insats = await api.log();
  const taken = await send('tagen');
  const lost = await send('glömd');
  await api.send('POST', `/api/insatser/${insats.id}/diary`, { on: '2026-11-20', photoId: taken }, tierp);
  expect(await removeUnusedPhotos(api.database.db, hours(23))).toBe(0);
  expect([await isThere(taken), await isThere(lost)]).toEqual([true, true]);

  expect(await removeUnusedPhotos(api.database.db, hours(25))).toBe(1);
  expect([await isThere(taken), await isThere(lost)]).toEqual([true, false]);
  const trail = await api.database
    .sql`select action, person_id from audit_event where entity = 'photo' and entity_id = ${lost} order by id`;
  expect(trail.map((event) => [event['action'], event['person_id']])).toEqual([
    ['create', 'samordnare-tierp'],
    ['delete', null],
  ]);
  expect(await removeUnusedPhotos(api.database.db, hours(25))).toBe(0);

  // A phone that was without contact for longer sends the photo again with its key, and then its entry.
  const again = await send('glömd');
  expect(again).not.toBe(lost);
  const entry = await api.send('POST', `/api/insatser/${insats.id}/diary`, { on: '2026-11-20', photoId: again }, tierp);
  expect(entry.status).toBe(201);
});

it('leaves a photo that an entry is just taking up', async () => {
  const id = await send('på väg');
  const held = api.database.sql.begin(async (sql) => {
    await sql`select 1 from photo where id = ${id} for key share`;
    expect(await removeUnusedPhotos(api.database.db, hours(48))).toBe(0);
  });
  await held;
  expect(await isThere(id)).toBe(true);
});

it('says that a photo is gone when it is removed in the very moment an entry takes it up', async () => {
  const insats = await api.log();
  const id = await send('försvinner');
  let entry: ReturnType<typeof api.send> | undefined;
  await api.database.sql.begin(async (sql) => {
    await sql`delete from photo where id = ${id}`;
    entry = api.send('POST', `/api/insatser/${insats.id}/diary`, { on: '2026-11-20', photoId: id }, tierp);
    // The entry's own transaction waits for the removal, so it is seen waiting before the removal is through.
    for (;;) {
      const [waiting] = await api.database.sql`select 1 from pg_locks where not granted and pid <> pg_backend_pid()`;
      if (waiting) break;
    }
  });
  const answer = await entry;
  expect(answer?.status).toBe(422);
  expect(answer?.json<{ errors: { field: string }[] }>().errors[0]?.field).toBe('photoId');
});
