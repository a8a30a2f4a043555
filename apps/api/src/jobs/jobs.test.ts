import { getPriority } from 'node:os';
import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../test/database/create-test-database.ts';
import { removeOldJobs } from '../db/jobs/write-jobs.ts';
import { readEvents } from '../testing/follow-changes.ts';
import { ask, count, hasTold, jobProcesses, kind, spin, toldOf, until } from '../testing/started-jobs.ts';
import type { WaitingKind } from './job-kind.ts';

let testDatabase: Awaited<ReturnType<typeof createTestDatabase>>;
let processes: ReturnType<typeof jobProcesses>;
const start: typeof processes.start = (...given) => processes.start(...given);

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  processes = jobProcesses(testDatabase.url);
});
afterEach(() => processes.stop());
afterAll(async () => {
  await processes.database.close();
  await testDatabase.drop();
});

describe('a job', () => {
  it('tells how far it has come, in order, and then its answer', async () => {
    const jobs = start();
    const id = await ask(jobs, count, { to: 12 });
    const told = await toldOf(jobs, id);
    expect(told.at(-1)).toMatchObject({ kind: 'count', state: 'done', answer: { counted: 12 }, progress: { at: 12 } });
    const at = told.flatMap(({ progress }) => (progress === null ? [] : [(progress as { at: number }).at]));
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(new Set(at).size).toBeGreaterThan(2);
    expect((await jobs.read(id))?.job).toEqual(told.at(-1));
    expect(await toldOf(jobs, id)).toEqual([told.at(-1)]);
  });

  it('has no more of what it tells on the way written than it is to, and all of what it tells last', async () => {
    const jobs = start({ tellMs: 3_600_000 });
    const told = await toldOf(jobs, await ask(jobs, count, { to: 5 }));
    const at = told.flatMap(({ progress }) => (progress === null ? [] : [(progress as { at: number }).at]));
    expect(at.filter((one) => one !== 1 && one !== 5)).toEqual([]);
    expect(at.at(-1)).toBe(5);
  });

  it.runIf(process.platform === 'linux')('lets who answers calls go first', async () => {
    const jobs = start();
    const before = getPriority();
    const { answer } = await until(jobs, await ask(jobs, kind('rank')), ({ endedAt }) => endedAt !== null);
    expect(answer).toEqual({ counted: Math.min(19, before + 5) });
    expect(getPriority()).toBe(before);
  });

  it('is ended by cancelling, whatever its thread does, and its place is free for the next', async () => {
    const jobs = start({ most: 1 });
    const first = await ask(jobs, spin);
    const second = await ask(jobs, count, { to: 1 });
    await until(jobs, first, hasTold);
    expect((await jobs.read(second))?.job).toMatchObject({ state: 'waiting', ahead: 0 });
    expect((await jobs.cancel(first))?.job).toMatchObject({ state: 'cancelled', answer: null, problem: null });
    expect((await jobs.cancel(first))?.job.state).toBe('cancelled');
    expect((await toldOf(jobs, second)).at(-1)?.state).toBe('done');
    expect((await jobs.cancel(second))?.job.state).toBe('done');
    expect(await jobs.cancel(crypto.randomUUID())).toBeNull();
  });

  it('can be cancelled while it waits, and says how many wait before it', async () => {
    const jobs = start({ most: 1 });
    const first = await ask(jobs, spin);
    await until(jobs, first, ({ state }) => state === 'running');
    const [second, third] = [await ask(jobs, count, { to: 1 }), await ask(jobs, count, { to: 1 })];
    expect((await jobs.read(third))?.job).toMatchObject({ state: 'waiting', ahead: 1 });
    await jobs.cancel(second);
    expect((await jobs.read(third))?.job).toMatchObject({ ahead: 0 });
    await jobs.cancel(first);
    expect((await toldOf(jobs, third)).at(-1)?.state).toBe('done');
  });

  it('that waits for others keeps no thread from those that work, and none of them keeps it from waiting', async () => {
    const stopped: unknown[] = [];
    const waiting: WaitingKind<object> = {
      name: 'wait',
      longestMs: 60_000,
      wait: (_, tell, signal) =>
        new Promise((_resolve, reject) => {
          tell({ at: 1 });
          signal.addEventListener('abort', () => {
            stopped.push(signal.reason);
            reject(signal.reason);
          });
        }),
    };
    const jobs = start({ most: 1 }, [spin, waiting]);
    const [working, waited] = [await ask(jobs, spin), await ask(jobs, waiting)];
    await Promise.all([until(jobs, working, hasTold), until(jobs, waited, hasTold)]);
    expect((await jobs.cancel(waited))?.job).toMatchObject({ state: 'cancelled', progress: { at: 1 } });
    expect(stopped).toHaveLength(1);
    expect((await jobs.read(working))?.job.state).toBe('running');
  });

  it('says what was refused, and of our own mistakes only that it did not work', async () => {
    const jobs = start();
    const refused = await ask(jobs, kind('refuse'), { why: 'Filen är avkapad vid byte 12.' });
    expect((await toldOf(jobs, refused)).at(-1)).toMatchObject({
      state: 'failed',
      problem: 'Filen är avkapad vid byte 12.',
    });
    for (const broken of ['fail', 'leave']) {
      const id = await ask(jobs, kind(broken));
      const { state, problem } = await until(jobs, id, ({ endedAt }) => endedAt !== null);
      expect([state, problem]).toEqual(['failed', expect.stringContaining('Försök igen')]);
    }
    expect(processes.lines.join('')).toContain('hemligt-fel');
  });

  it('fails when it cannot be prepared, and is stopped when it takes too long', async () => {
    const unready = kind('count', {
      prepare: async () => {
        throw new Error('ingen region');
      },
    });
    const slow = kind('spin', { longestMs: 200 });
    const jobs = start({}, [unready, slow]);
    const [first, second] = [await ask(jobs, unready), await ask(jobs, slow)];
    expect(await until(jobs, first, ({ endedAt }) => endedAt !== null)).toMatchObject({ state: 'failed' });
    const stopped = await until(jobs, second, ({ endedAt }) => endedAt !== null);
    expect(stopped).toMatchObject({ state: 'failed', problem: expect.stringContaining('hann inte') });
  });

  it('keeps what it found in the same transaction as that it is done, or is not done', async () => {
    const kept: unknown[] = [];
    const keeping = kind('count', { keep: async (_, answer) => void kept.push(answer) });
    const jobs = start({}, [keeping]);
    const id = await ask(jobs, keeping, { to: 1 });
    await until(jobs, id, ({ state }) => state === 'done');
    expect(kept).toEqual([{ counted: 1 }]);
    // Else it might be the one to take on what the other is asked.
    await jobs.stop();
    const refusing = kind('count', {
      keep: async (transaction) => {
        await transaction.execute(sql`update job set state = 'okänt', kind = ${'hemligt-svar'}`);
      },
    });
    const not = start({}, [refusing]);
    const lost = await until(not, await ask(not, refusing, { to: 1 }), ({ endedAt }) => endedAt !== null);
    expect(lost).toMatchObject({
      state: 'failed',
      answer: null,
      problem: expect.stringContaining('gick inte att spara'),
    });
    expect(processes.lines.join('')).toContain('job answer not stored');
    expect(processes.lines.join('')).not.toContain('hemligt-svar');
  });

  it('is put in the queue by the transaction it is asked in, and is not there when that comes to nothing', async () => {
    const jobs = start({ most: 0 });
    let id: string | null = null;
    const asked = processes.database.db.transaction(async (transaction) => {
      id = await jobs.ask(count, { to: 1 }, null, transaction);
      // A savepoint of its own would show as another number, and a connection lost in one would end the process.
      const rows = await transaction.execute(
        sql`select xmin::text = pg_current_xact_id()::xid::text as same from job where id = ${id}`,
      );
      expect(rows[0]).toEqual({ same: true });
      throw new RangeError('ångrat');
    });
    await expect(asked).rejects.toThrow('ångrat');
    expect(await jobs.read(id ?? '')).toBeNull();
  });

  it('is run once when several processes could, and is shown and cancelled by each of them', async () => {
    const [one, other] = [start(), start()];
    const ids = await Promise.all([1, 2, 3, 4].map((to) => ask(one, count, { to })));
    const told = await Promise.all(ids.map((id) => toldOf(other, id)));
    expect(told.map((each) => each.at(-1)?.answer)).toEqual([1, 2, 3, 4].map((counted) => ({ counted })));
    await Promise.all([one, other].map((jobs) => jobs.stop()));
    const [running] = [start(), start({}, [])];
    const id = await ask(running, spin);
    await until(running, id, hasTold);
    const elsewhere = start({ most: 0 });
    expect((await elsewhere.cancel(id))?.job.state).toBe('cancelled');
    // The process it ran on hears of it, and has room again.
    const after = [await ask(running, count, { to: 1 }), await ask(running, count, { to: 2 })];
    for (const each of after) expect((await toldOf(elsewhere, each)).at(-1)?.state).toBe('done');
  });

  it('says that it was interrupted when its process stopped, or died without a word', async () => {
    const jobs = start();
    const id = await ask(jobs, spin);
    await until(jobs, id, hasTold);
    await jobs.stop();
    const next = start({ most: 0, silentSeconds: 5 });
    expect((await next.read(id))?.job).toMatchObject({
      state: 'interrupted',
      problem: expect.stringContaining('Börja om'),
    });

    const waiting = await ask(next, spin);
    await processes.database.db.execute(
      sql`update job set state = 'running', started_at = now(), heartbeat_at = now() where id = ${waiting}`,
    );
    expect((await next.read(waiting))?.job.state).toBe('running');
    await processes.database.db.execute(
      sql`update job set heartbeat_at = now() - interval '6 seconds' where id = ${waiting}`,
    );
    expect((await toldOf(next, waiting)).at(-1)).toMatchObject({ state: 'interrupted', answer: null });
  });

  it('is not taken for dead by the process it runs in, though that has been asleep', async () => {
    const jobs = start({ beatMs: 3_600_000, silentSeconds: 5 });
    const id = await ask(jobs, spin);
    await until(jobs, id, hasTold);
    await processes.database.db.execute(sql`update job set heartbeat_at = now() - interval '1 hour' where id = ${id}`);
    expect((await jobs.read(id))?.job.state).toBe('running');
    const other = start({ most: 0, silentSeconds: 5 });
    expect((await other.read(id))?.job).toMatchObject({
      state: 'interrupted',
      problem: expect.stringContaining('Börja om'),
    });
  });

  it('does not keep its process from stopping when the database is gone', async () => {
    const { jobs, loseDatabase } = processes.startWithOwn();
    const id = await ask(jobs, spin);
    await until(jobs, id, hasTold);
    await loseDatabase();
    await jobs.stop();
    expect((await start({ most: 0, silentSeconds: 0 }).read(id))?.job.state).toBe('interrupted');
  });

  it('is taken up by the next process when it still waited', async () => {
    const none = start({ most: 0 });
    const id = await ask(none, count, { to: 1 });
    await none.stop();
    expect((await toldOf(start(), id)).at(-1)).toMatchObject({ state: 'done' });
  });

  it('waits in a queue of bounded length, also when many ask at once', async () => {
    const jobs = start({ most: 0, mostWaiting: 3 });
    const asked = await Promise.all([1, 2, 3, 4, 5].map((to) => jobs.ask(count, { to }, null)));
    expect(asked.filter((id) => id === null)).toHaveLength(2);
  });

  it('is followed by so many and no more, and its stream ends when the process does', async () => {
    const jobs = start({ most: 0, mostFollowers: 1 });
    const id = await ask(jobs, count, { to: 1 });
    const events = readEvents(new Response(jobs.follow(id)));
    expect((await events.next())?.data).toMatchObject({ state: 'waiting' });
    expect(jobs.follow(id)).toBeNull();
    await jobs.stop();
    expect(await events.next()).toBeNull();
    expect(jobs.follow(id)).toBeNull();
  });

  it('is removed a while after it has ended, and never before', async () => {
    const jobs = start();
    const id = await ask(jobs, count, { to: 1 });
    await until(jobs, id, ({ state }) => state === 'done');
    const waiting = await ask(start({ most: 0 }), spin);
    expect(await removeOldJobs(processes.database.db, 24)).toBe(0);
    await processes.database.db.execute(sql`update job set ended_at = now() - interval '25 hours' where id = ${id}`);
    expect(await removeOldJobs(processes.database.db, 24)).toBe(1);
    expect(await jobs.read(waiting)).not.toBeNull();
  });
});
