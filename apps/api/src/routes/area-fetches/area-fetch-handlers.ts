import type { AreaFetch } from '@halsouppdrag/domain';
import { featureService } from '@halsouppdrag/sources';
import { writeOnce } from '../../db/write-once.ts';
import type { Handlers, Services } from '../../handlers.ts';
import { fieldProblem } from '../../http/problem.ts';
import { signedIn } from '../../http/signed-in.ts';
import { keyUsed } from '../insatser/insats-outcome.ts';
import { jobNotFound, tooManyJobs } from '../jobs/job-handlers.ts';
import { areaFetchKind, notAllowed } from './area-fetch-job.ts';

const noLayer =
  'Adressen ska gå till ett enda lager: …/FeatureServer/0 (ArcGIS), …/collections/namn (OGC API Features) eller en WFS med typeNames=… i adressen.';
const hasPassword = 'Ta bort användarnamn, lösenord och nyckel ur adressen. Lagret måste vara öppet för alla.';
const keys = /^(token|key|api[-_]?key|access[-_]?token)$/i;

export function areaFetchHandlers(services: Services) {
  const { db, clock, region, dataServices, jobs } = services;
  const kind = areaFetchKind(services);
  const readFetch = async (id: string) => {
    const found = await jobs.read(id);
    // What a job of this kind told and answered is what was told and answered when it fetched.
    return found?.job.kind === kind.name ? (found.job as AreaFetch) : null;
  };
  return {
    listAreaServices: async (c) =>
      c.json({ items: dataServices.geodata.services.map(({ address, name }) => ({ address, name })) }, 200),
    createAreaFetch: async (c) => {
      const person = signedIn(c);
      await region();
      const { address } = c.req.valid('json');
      const wrong = whyNot(address, dataServices.geodata.at(address) !== null);
      if (wrong !== null) return fieldProblem(c, 422, [{ field: 'address', message: wrong }]);
      const key = c.req.valid('header')['idempotency-key'];
      const asked = await db.transaction((transaction) =>
        writeOnce<{ refused: 'tooMany' }>(
          transaction,
          { person, at: clock(), key, entity: 'areaFetch', content: { address } },
          async () => {
            const id = await jobs.ask(kind, { address, person }, person, transaction);
            return id === null ? { refused: 'tooMany' } : { id };
          },
        ),
      );
      jobs.hurry();
      if ('refused' in asked) return asked.refused === 'tooMany' ? tooManyJobs(c) : keyUsed(c);
      const fetch = await readFetch(asked.id);
      if (fetch === null) return jobNotFound(c);
      c.header('Location', `/api/area-fetches/${fetch.id}`);
      return c.json(fetch, 202);
    },
    getAreaFetch: async (c) => {
      const fetch = await readFetch(c.req.valid('param').id);
      return fetch === null ? jobNotFound(c) : c.json(fetch, 200);
    },
  } satisfies Partial<Handlers>;
}

/** What is wrong with an address, before anybody is asked; null when nothing is. */
function whyNot(address: string, isAllowed: boolean): string | null {
  if (!URL.canParse(address) || featureService(address) === null) return noLayer;
  const { username, password, searchParams } = new URL(address);
  // It would be kept among the calls.
  if (username !== '' || password !== '' || [...searchParams.keys()].some((name) => keys.test(name)))
    return hasPassword;
  return isAllowed ? null : notAllowed(address);
}
