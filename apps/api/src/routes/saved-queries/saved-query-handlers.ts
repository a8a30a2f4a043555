import type { FetchJob } from '@halsouppdrag/domain';
import { suggestParts } from '@halsouppdrag/sources';
import type { Context } from 'hono';
import { readRun } from '../../db/fetching/read-runs.ts';
import { readSavedQueries } from '../../db/fetching/saved-queries.ts';
import { hideQuery, insertQuery } from '../../db/fetching/write-queries.ts';
import { readEarlierImports } from '../../db/imports/read-loads.ts';
import { findIndicators } from '../../db/indicators/find-indicators.ts';
import { writeOnce } from '../../db/write-once.ts';
import type { Handlers, Services } from '../../handlers.ts';
import type { ApiEnv } from '../../http/api-env.ts';
import { fieldProblem, notFound } from '../../http/problem.ts';
import { signedIn } from '../../http/signed-in.ts';
import { preconditionRequired } from '../../http/validation-hook.ts';
import { etagOfVersion, versionOfEtag } from '../../http/version-etag.ts';
import { areasByLevel } from '../../imports/known-areas.ts';
import { keyUsed } from '../insatser/insats-outcome.ts';
import { jobNotFound, tooManyJobs } from '../jobs/job-handlers.ts';
import { notNow, stale } from '../record-answers.ts';
import { askFetch } from './ask-fetch.ts';
import { changeQueryIfCurrent } from './change-query.ts';
import { fetchProblem } from './fetch-trouble.ts';

const noQuery = (c: Context<ApiEnv>) => notFound(c, 'Det finns ingen sådan sparad fråga. Den kan ha tagits bort.');
const notAsked = 'Den databasen får inte frågas. Välj en ur listan; den som sköter servern anger dem i FETCH_FROM.';
const noRun = 'Det som hämtades är borta. En fil som inget har lästs in ur sparas i en vecka; hämta igen.';
const unknownIndicator = (c: Context<ApiEnv>) =>
  fieldProblem(c, 422, [{ field: 'indicatorId', message: 'Det finns ingen sådan indikator.' }]);
const noService = (c: Context<ApiEnv>) => notFound(c, notAsked);

export function savedQueryHandlers(services: Services) {
  const { db, clock, region, dataServices, figureFiles, jobs } = services;
  const readFetch = async (id: string) => {
    const found = await jobs.read(id);
    // What a job of this kind told and answered is what was told and answered when it fetched.
    return found?.job.kind === 'fetch' ? (found.job as FetchJob) : null;
  };
  const isKnown = async (indicatorId: string | null) =>
    indicatorId === null || (await findIndicators(db)).some(({ id }) => id === indicatorId);
  return {
    listDataServices: async (c) => c.json({ items: [...dataServices.services] }, 200),
    searchTables: async (c) => {
      const { service: address, words } = c.req.valid('query');
      const found = dataServices.at(address);
      if (found === null) return noService(c);
      const hits = await found.reader.search(words);
      return hits.ok ? c.json({ items: hits.value }, 200) : fetchProblem(c, found.service, hits.failure);
    },
    describeTable: async (c) => {
      const { service: address, table } = c.req.valid('query');
      const found = dataServices.at(address);
      if (found === null) return noService(c);
      const metadata = await found.reader.describe(table);
      if (!metadata.ok) return fetchProblem(c, found.service, metadata.failure);
      const { title, dimensions } = metadata.value;
      return c.json(
        {
          title,
          dimensions: dimensions.map(({ id, label, role, canBeLeftOut, categories }) => ({
            ...{ id, label, canBeLeftOut, isArea: role === 'area', isTime: role === 'time' },
            categories: categories.map((category) => ({ ...category })),
          })),
          suggested: suggestParts(metadata.value),
        },
        200,
      );
    },
    listSavedQueries: async (c) => c.json({ items: await readSavedQueries(db) }, 200),
    createSavedQuery: async (c) => {
      const author = { person: signedIn(c), at: clock() };
      const input = c.req.valid('json');
      const found = dataServices.at(input.serviceAddress);
      if (found === null) return fieldProblem(c, 422, [{ field: 'serviceAddress', message: notAsked }]);
      if (!(await isKnown(input.indicatorId))) return unknownIndicator(c);
      const key = c.req.valid('header')['idempotency-key'];
      const made = await db.transaction((transaction) =>
        writeOnce<never>(transaction, { ...author, key, entity: 'savedQuery', content: input }, async () => ({
          id: await insertQuery(transaction, input, found.service, author),
        })),
      );
      if ('refused' in made) return keyUsed(c);
      const [query] = await readSavedQueries(db, made.id);
      if (query === undefined) throw new Error('The query that was just stored is not there.');
      c.header('Location', `/api/saved-queries/${query.id}`);
      return c.json(query, 201);
    },
    changeSavedQuery: async (c) => {
      const etag = c.req.valid('header')['if-match'];
      if (etag === '*') return preconditionRequired(c);
      const patch = c.req.valid('json');
      if (!(await isKnown(patch.indicatorId ?? null))) return unknownIndicator(c);
      const target = { id: c.req.valid('param').id, version: versionOfEtag(etag) };
      const outcome = await changeQueryIfCurrent(db, target, patch, { person: signedIn(c), at: clock() });
      if ('query' in outcome) {
        c.header('ETag', etagOfVersion(outcome.query.version));
        return c.json(outcome.query, 200);
      }
      switch (outcome.refused) {
        case 'missing':
          return noQuery(c);
        case 'stale':
          return stale(c, outcome.current);
        case 'underWay':
          return notNow(c, 'Frågan hämtas nu', 'Frågan hämtas nu. Vänta tills det är klart, eller avbryt hämtningen.');
        case 'same':
          return notNow(c, 'Frågan finns redan', 'En annan sparad fråga hämtar just detta. Hämta med den i stället.');
      }
    },
    deleteSavedQuery: async (c) => {
      const author = { person: signedIn(c), at: clock() };
      const { id } = c.req.valid('param');
      const isHidden = await db.transaction((transaction) => hideQuery(transaction, id, author));
      return isHidden ? c.body(null, 204) : noQuery(c);
    },
    runSavedQuery: async (c) => {
      const { id } = c.req.valid('param');
      const asked = await askFetch(services, id, signedIn(c), c.req.valid('header')['idempotency-key']);
      if ('refused' in asked) {
        switch (asked.refused) {
          case 'missing':
            return noQuery(c);
          case 'tooMany':
            return tooManyJobs(c);
          case 'keyUsed':
            return keyUsed(c);
        }
      }
      const fetch = await readFetch(asked.id);
      if (fetch === null) return jobNotFound(c);
      c.header('Location', `/api/fetches/${fetch.id}`);
      return c.json(fetch, 202);
    },
    getFetch: async (c) => {
      const fetch = await readFetch(c.req.valid('param').id);
      return fetch === null ? jobNotFound(c) : c.json(fetch, 200);
    },
    getQueryRun: async (c) => {
      const found = await readRun(db, c.req.valid('param').id);
      const [query] = found === null ? [] : await readSavedQueries(db, found.queryId);
      if (found === null || query === undefined) return notFound(c, noRun);
      const { id, fileName, sha256, bytes, uploadedAt } = found.file;
      const { tree } = await region();
      const earlier = await readEarlierImports(db);
      const sheets = await figureFiles.describe({ fileName, bytes, areas: areasByLevel(tree), earlier });
      const file = { id, fileName, sha256, bytes: bytes.length, uploadedAt: uploadedAt.toISOString() };
      return c.json(
        {
          query,
          asked: found.asked,
          file: { ...file, sheets: sheets.ok ? sheets.value : [] },
          problem: sheets.ok ? null : (sheets.complaints[0]?.message ?? null),
        },
        200,
      );
    },
  } satisfies Partial<Handlers>;
}
