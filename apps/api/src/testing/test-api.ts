import type { Insats, InsatsInput } from '@halsouppdrag/domain';
import type { RegionPackage } from '@halsouppdrag/sources';
import { pino } from 'pino';
import { type AppOptions, createApp } from '../app.ts';
import { loadRegion } from '../db/load-region.ts';
import { openDatabase } from '../db/open-database.ts';
import type { OutboundService } from '../fetching/data-services.ts';
import { jobKinds } from '../jobs/job-kinds.ts';
import { openJobs } from '../jobs/jobs.ts';
import type { ServerAddresses } from '../routing/server-times.ts';
import { sharedServices } from '../shared-services.ts';
import { smallRegion } from './small-region.ts';

/** A Sunday, just after midnight in Stockholm while it is still Saturday in UTC. */
export const testNow = new Date('2026-11-21T23:30:00.000Z');

const origin = 'http://localhost:3000';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; a test says what it expects there. */
  json<T>(): T;
}

/** A database of a test's own, as the test's set-up makes them. */
interface OwnDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** The whole API over a migrated, empty database, called as a browser would but without a port. Closing drops the database. */
export async function openTestApi(
  testDatabase: OwnDatabase,
  {
    region = smallRegion(),
    routingServers,
    dataServices,
    ...given
  }: Pick<AppOptions, 'authenticate'> & {
    region?: RegionPackage;
    routingServers?: ServerAddresses;
    dataServices?: readonly OutboundService[];
  } = {},
) {
  const database = openDatabase(testDatabase.url);
  await loadRegion(database.db, region, testNow);
  const clock = { now: testNow };
  const lines: string[] = [];
  const logger = pino({}, { write: (line: string) => lines.push(line) });
  const shared = sharedServices(database.db, () => clock.now, routingServers, dataServices, logger);
  const jobs = openJobs(shared, logger, jobKinds({ ...shared, clock: () => clock.now }));
  jobs.begin();
  const app = createApp({
    ...shared,
    clock: () => clock.now,
    logger,
    jobs,
    databaseKind: 'external',
    version: '0.0.0',
    ...given,
  });
  const call = async (path: string, init: RequestInit = {}): Promise<Answer> => {
    const answer = await app.request(`${origin}${path}`, init);
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, text, json: () => JSON.parse(text) };
  };
  const send = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    call(path, {
      method,
      headers: { ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  /** The header that makes a call someone's. */
  const as = async (person: string): Promise<Record<string, string>> => {
    const answer = await send('POST', '/api/session', { person });
    return { Cookie: (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '' };
  };
  const log = async (input: Partial<InsatsInput> = {}, headers?: Record<string, string>): Promise<Insats> => {
    const answer = await send('POST', '/api/insatser', insats(input), headers ?? (await as('samordnare-tierp')));
    if (answer.status !== 201) throw new Error(`The insats was refused: ${answer.text}`);
    return answer.json<Insats>();
  };
  return {
    app,
    database,
    jobs,
    clock,
    lines,
    call,
    send,
    as,
    log,
    close: async () => {
      await jobs.stop();
      await database.close();
      await testDatabase.drop();
    },
  };
}
export type TestApi = Awaited<ReturnType<typeof openTestApi>>;

/** The least that can be logged, with what a test adds. */
export function insats(given: Partial<InsatsInput> = {}): Partial<InsatsInput> {
  return { title: 'Promenadgrupp', areaIds: ['regso:0360R001'], levnadsvanor: ['fysiskAktivitet'], ...given };
}

export interface ProblemBody {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly instance: string;
  readonly errors?: { field: string; message: string }[];
  readonly current?: Insats;
}
