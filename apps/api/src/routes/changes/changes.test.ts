import { setTimeout as sleep } from 'node:timers/promises';
import type { Insats } from '@halsouppdrag/domain';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../../../test/database/create-test-database.ts';
import { createApp } from '../../app.ts';
import { type Database, openDatabase } from '../../db/open-database.ts';
import { sharedServices } from '../../shared-services.ts';
import { readEvents } from '../../testing/follow-changes.ts';
import { noJobs } from '../../testing/no-jobs.ts';
import { openTestApi, type ProblemBody, type TestApi } from '../../testing/test-api.ts';
import { startChangeFeed } from './change-feed.ts';

const logger = pino({ level: 'silent' });
let testDatabase: TestDatabase;
/** One process, where the writes are made. */
let writer: TestApi;
beforeAll(async () => {
  testDatabase = await createTestDatabase();
  writer = await openTestApi(testDatabase);
});
afterAll(() => writer.close());

const opened: { database: Database; stop: () => void }[] = [];
afterEach(async () => {
  for (const { database, stop } of opened.splice(0)) {
    stop();
    await database.close();
  }
});

/** Another process on the same database. Its clock stands still, later than everything that was written before. */
async function another(settings?: { mostStreams: number; beatMs: number }) {
  const database = openDatabase(testDatabase.url);
  const changes = await startChangeFeed(database, logger, settings);
  opened.push({ database, stop: changes.stop });
  writer.clock.now = new Date(writer.clock.now.getTime() + 60_000);
  const now = writer.clock.now;
  const app = createApp({
    ...sharedServices(database.db, () => now),
    changes,
    clock: () => now,
    logger,
    jobs: noJobs,
    databaseKind: 'external',
    version: '0',
  });
  const ask = async (headers: Record<string, string> = {}, query = '') =>
    app.request(`http://localhost/api/changes${query}`, { headers });
  const head = async () => app.request('http://localhost/api/changes', { method: 'HEAD' });
  const follow = async (headers?: Record<string, string>, query?: string) => readEvents(await ask(headers, query));
  return { database, changes, ask, head, follow };
}

const written = ({ id }: Insats, action: string) => ({
  event: 'change',
  data: { id: expect.any(String), entity: 'insats', entityId: id, action },
});

/** Changes made in one statement, as a bulk load makes them. */
async function writeEvents(count: number) {
  await writer.database.sql`insert into audit_event (at, entity, entity_id, action, changes)
    select '2026-01-01'::timestamptz, 'insats', 'x', 'update', '{}' from generate_series(1, ${count}::int)`;
}

/** Everything told until one that says `last`. */
async function toldUntil(stream: ReturnType<typeof readEvents>, last: Insats): Promise<unknown[]> {
  const told: unknown[] = [];
  for (;;) {
    const one = await stream.next();
    if (one === null) return told;
    const { entityId } = one.data as { entityId?: string };
    told.push(entityId ?? one.event);
    if (entityId === last.id) return told;
  }
}

describe('following what changes', () => {
  it('hears within two seconds what another process wrote, and nothing of its content', async () => {
    const { follow, ask } = await another();
    const streams = await Promise.all(Array.from({ length: 3 }, () => follow()));
    const start = performance.now();
    const made = await writer.log({ title: 'Hemlig rubrik' });
    for (const stream of streams) expect(await stream.next()).toMatchObject(written(made, 'create'));
    expect(performance.now() - start).toBeLessThan(2000);

    const headers = { ...(await writer.as('samordnare-tierp')), 'If-Match': '"1"' };
    await writer.send('PATCH', `/api/insatser/${made.id}`, { title: 'Ny rubrik' }, headers);
    await writer.send('DELETE', `/api/insatser/${made.id}`, undefined, { ...headers, 'If-Match': '"2"' });
    const raw = [await streams[0]?.nextBlock(), await streams[0]?.nextBlock()].join();
    expect(raw).toMatch(/"update"[\s\S]*"delete"/);
    expect(raw).not.toContain('rubrik');
    for (const stream of streams) await stream.leave();

    const answer = await ask({ 'Accept-Encoding': 'gzip' });
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/event-stream',
      'cache-control': 'no-store, no-transform',
      'content-security-policy': expect.stringContaining("connect-src 'self'"),
    });
    expect(answer.headers.has('content-encoding')).toBe(false);
    await answer.body?.cancel();
  });

  it('is told of nothing that was rolled back', async () => {
    const { follow } = await another();
    const stream = await follow();
    const refused = writer.database.sql.begin(async (sql) => {
      await sql`insert into audit_event (at, entity, entity_id, action, changes) values ('2026-01-01', 'insats', 'x', 'create', '{}')`;
      throw new Error('no');
    });
    await expect(refused).rejects.toThrow('no');
    const made = await writer.log();
    expect(await stream.next()).toMatchObject(written(made, 'create'));
    // The id that was given out in vain is remembered, in case it is only late.
    expect(stream.lastId()).toMatch(/^\d+-[\d.]+$/);
  });

  it('gets what it missed exactly once when it comes back, also to another process', async () => {
    const [one, two] = [await another(), await another()];
    const first = await one.follow();
    const seen = await writer.log();
    expect(await first.next()).toMatchObject(written(seen, 'create'));
    await first.leave();
    const missed = [await writer.log(), await writer.log(), await writer.log()];
    const back = await two.follow({ 'Last-Event-ID': first.lastId() });
    const now = await writer.log();
    expect(await toldUntil(back, now)).toEqual([...missed, now].map(({ id }) => id));
  });

  it('gets exactly once what is written in the very moment it comes back', async () => {
    const { follow } = await another();
    const first = await follow();
    await first.nextBlock();
    await first.leave();
    const last = { 'Last-Event-ID': first.lastId() };
    const headers = await writer.as('samordnare-tierp');
    const [made, streams] = await Promise.all([
      Promise.all(Array.from({ length: 20 }, (_, index) => writer.log({ title: `Nummer ${index}` }, headers))),
      Promise.all(Array.from({ length: 10 }, async (_, index) => sleep(index * 5).then(() => follow(last)))),
    ]);
    const end = await writer.log();
    for (const stream of streams) {
      const told = await toldUntil(stream, end);
      expect(told).toHaveLength(21);
      expect(new Set(told)).toEqual(new Set([...made, end].map(({ id }) => id)));
    }
  });

  it('gets a change that was committed late, after a newer one, once and also when it was away', async () => {
    const { follow } = await another();
    const stream = await follow();
    const event = (id: string) =>
      `insert into audit_event (at, entity, entity_id, action, changes) values ('2026-01-01', 'insats', '${id}', 'update', '{}')`;
    let commit = () => {};
    const mayCommit = new Promise<void>((resolve) => {
      commit = resolve;
    });
    let hasWritten = () => {};
    const writtenLate = new Promise<void>((resolve) => {
      hasWritten = resolve;
    });
    const late = writer.database.sql.begin(async (sql) => {
      await sql.unsafe(event('sen'));
      hasWritten();
      await mayCommit;
    });
    await writtenLate;
    await writer.database.sql.unsafe(event('tidig'));
    expect(await stream.next()).toMatchObject({ data: { entityId: 'tidig' } });
    await stream.leave();
    commit();
    await late;
    const back = await follow({ 'Last-Event-ID': stream.lastId() });
    expect(await back.next()).toMatchObject({ data: { entityId: 'sen' } });
    const end = await writer.log();
    expect(await toldUntil(back, end)).toEqual([end.id]);
  });

  it('begins as long ago as the client read what it shows', async () => {
    const made = await writer.log();
    const { follow } = await another();
    const later = await writer.log();
    const fromNow = await follow();
    const fromBefore = await follow({}, '?secondsBack=90');
    const end = await writer.log();
    expect(await toldUntil(fromNow, end)).not.toContain(made.id);
    expect(await toldUntil(fromBefore, end)).toEqual(expect.arrayContaining([made.id, later.id, end.id]));
  });

  it('is told to read everything again when too much was missed, or its place is not ours', async () => {
    const { follow } = await another();
    const first = await follow();
    await first.nextBlock();
    await first.leave();
    for (let hundreds = 0; hundreds < 6; hundreds += 1) await writeEvents(100);
    for (const id of [first.lastId(), '999999999', 'inget vi har skrivit']) {
      const back = await follow({ 'Last-Event-ID': id });
      expect(await back.next()).toMatchObject({ event: 'resync' });
      const made = await writer.log();
      expect((await toldUntil(back, made)).filter((one) => one !== 'x')).toEqual([made.id]);
    }
  });

  it('hears of a bulk load once', async () => {
    const { follow } = await another();
    const stream = await follow();
    await writeEvents(5000);
    const made = await writer.log();
    expect(await toldUntil(stream, made)).toEqual(['resync', made.id]);
  });
});

describe('the connection that listens', () => {
  const listeners = () =>
    writer.database.sql`select pid from pg_stat_activity where datname = current_database() and query ilike 'listen%'`;

  it('is one for all who follow, and is made anew when it is cut', async () => {
    const { follow } = await another();
    const streams = await Promise.all(Array.from({ length: 5 }, () => follow()));
    expect(await listeners()).toHaveLength(1);
    const before = await writer.log();
    for (const stream of streams) await toldUntil(stream, before);

    await writer.database.sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and query ilike 'listen%'`;
    for (const stream of streams) expect(await stream.next()).toMatchObject({ event: 'resync' });
    expect(await listeners()).toHaveLength(1);
    const made = await writer.log();
    for (const stream of streams) expect(await stream.next()).toMatchObject(written(made, 'create'));
  });

  it('survives what it does not understand', async () => {
    const { follow } = await another();
    const stream = await follow();
    await writer.database.sql`select pg_notify('change', 'nonsens'), pg_notify('change', '{"id":1}')`;
    expect(await stream.next()).toMatchObject({ event: 'resync' });
    const made = await writer.log();
    expect((await toldUntil(stream, made)).at(-1)).toBe(made.id);
  });
});

describe('the streams', () => {
  it('end when the process stops, and no new one begins', async () => {
    const { follow, ask, changes } = await another();
    const streams = [await follow(), await follow()];
    changes.stop();
    for (const stream of streams) expect(await stream.next()).toBeNull();
    expect((await ask()).status).toBe(503);
  });

  it('are no more than a process can hold; one that leaves gives way', async () => {
    const { follow, ask } = await another({ mostStreams: 2, beatMs: 10_000 });
    const [first] = [await follow(), await follow()];
    const refused = await ask();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '30']);
    const problem = (await refused.json()) as ProblemBody;
    expect(problem.detail).toContain('Sidan fungerar ändå');
    await first?.leave();
    expect((await ask()).status).toBe(200);
  });

  it('show in silence that they are alive', async () => {
    const { follow } = await another({ mostStreams: 5, beatMs: 20 });
    const stream = await follow();
    expect(await stream.nextBlock()).toMatch(/^retry: \d{4}\nid: \d+/);
    expect(await stream.nextBlock()).toBe(':');
  });

  it('take up no place when they are only asked about', async () => {
    const { ask, head } = await another({ mostStreams: 1, beatMs: 10_000 });
    expect((await head()).status).toBe(200);
    expect((await ask({}, '?secondsBack=-1')).status).toBe(400);
    const answer = await ask();
    expect(answer.status).toBe(200);
    await answer.body?.cancel();
  });

  it('are closed to who is not signed in, where people log in for real', async () => {
    const { database, changes } = await another();
    const authenticate = async () => null;
    const clock = () => writer.clock.now;
    const options = { ...sharedServices(database.db, clock), clock, databaseKind: 'external', version: '0' } as const;
    const app = createApp({ ...options, logger, jobs: noJobs, changes, authenticate });
    expect((await app.request('http://localhost/api/changes')).status).toBe(401);
  });
});
