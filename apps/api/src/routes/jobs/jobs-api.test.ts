import type { Person } from '@halsouppdrag/domain';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { createApp } from '../../app.ts';
import type { Jobs } from '../../jobs/jobs.ts';
import { sharedServices } from '../../shared-services.ts';
import { readEvents } from '../../testing/follow-changes.ts';
import { ask, count, hasTold, jobProcesses, spin, until } from '../../testing/started-jobs.ts';
import { openTestApi, type TestApi, testNow } from '../../testing/test-api.ts';

let api: TestApi;
let processes: ReturnType<typeof jobProcesses>;
const start: typeof processes.start = (...given) => processes.start(...given);

beforeAll(async () => {
  const testDatabase = await createTestDatabase();
  api = await openTestApi(testDatabase);
  processes = jobProcesses(testDatabase.url);
});
afterEach(() => processes.stop());
afterAll(async () => {
  await processes.database.close();
  await api.close();
});

describe('/api/jobs', () => {
  const appWith = (jobs: Jobs) => {
    const app = createApp({
      ...sharedServices(processes.database.db, () => testNow),
      clock: () => testNow,
      logger: processes.logger,
      jobs,
      databaseKind: 'external',
      version: '0',
    });
    return async (path: string, init?: RequestInit) => app.request(`http://localhost${path}`, init);
  };

  it('answers other calls while a job keeps its thread busy', async () => {
    const jobs = start();
    const call = appWith(jobs);
    const id = await ask(jobs, spin);
    await until(jobs, id, hasTold);
    expect((await call('/api/health')).status).toBe(200);
    expect((await jobs.read(id))?.job.state).toBe('running');
  });

  it('streams a job to its end', async () => {
    const jobs = start();
    const call = appWith(jobs);
    const answer = await call(`/api/jobs/${await ask(jobs, count, { to: 2 })}/events`);
    expect(answer.headers.get('content-type')).toContain('text/event-stream');
    const events = readEvents(answer);
    let last = null;
    for (let next = await events.next(); next !== null; next = await events.next()) last = next;
    expect(last).toMatchObject({ event: 'job', data: { state: 'done', answer: { counted: 2 } } });
  });

  it('knows no other jobs, and lets nobody cancel what another person asked', async () => {
    const jobs = start({ most: 0 });
    const call = appWith(jobs);
    const none = crypto.randomUUID();
    expect((await call(`/api/jobs/${none}/events`)).status).toBe(404);
    expect((await call(`/api/jobs/${none}/cancel`, { method: 'POST' })).status).toBe(404);
    expect((await call('/api/jobs/1/cancel', { method: 'POST' })).status).toBe(400);
    const planerare: Person = { id: 'planerare', name: '', role: 'planerare', areas: [] };
    const id = await jobs.ask(count, { to: 1 }, planerare);
    const cancel = async (headers: Record<string, string>) =>
      call(`/api/jobs/${id}/cancel`, { method: 'POST', headers });
    expect((await cancel({})).status).toBe(403);
    expect((await cancel(await api.as('samrad'))).status).toBe(403);
    const mine = await cancel(await api.as('planerare'));
    expect([mine.status, await mine.json()]).toEqual([200, expect.objectContaining({ state: 'cancelled' })]);
  });
});
