import { randomUUID } from 'node:crypto';
import { mostNetworkBytes } from '@halsouppdrag/domain';
import type { Context } from 'hono';
import { readNetwork, readNetworks } from '../../db/networks/read-networks.ts';
import { deleteNetwork, findSameFile, insertUpload, setNetworkJob } from '../../db/networks/write-networks.ts';
import { writeOnce } from '../../db/write-once.ts';
import type { Handlers, Services } from '../../handlers.ts';
import type { ApiEnv } from '../../http/api-env.ts';
import { fieldProblem, notFound, problem } from '../../http/problem.ts';
import { signedIn } from '../../http/signed-in.ts';
import { networkJob } from '../../network/network-job.ts';
import { spool } from '../../network/spool.ts';
import { keyUsed } from '../insatser/insats-outcome.ts';
import { tooManyJobs } from '../jobs/job-handlers.ts';

const noNetwork = (c: Context<ApiEnv>) => notFound(c, 'Det finns inget vägnät med det id:t. Det kan ha tagits bort.');

const tooLarge = (c: Context<ApiEnv>) =>
  problem(c, 413, {
    title: 'För mycket data',
    detail: 'Filen är större än 128 MB. Hämta ett utdrag som täcker bara länet och dess närhet.',
  });

const alreadyReadIn = (c: Context<ApiEnv>) =>
  problem(c, 409, {
    title: 'Redan inläst',
    detail: 'Just den filen är redan inläst. Välj vägnätet i listan, eller en annan fil.',
  });

const takenBack = (c: Context<ApiEnv>) =>
  fieldProblem(c, 422, [{ field: 'body', message: 'Sändningen avbröts innan filen var sparad. Skicka den igen.' }]);

/** Undoes the transaction, the file that was already stored with it. */
class TooManyJobs extends Error {}
/** The same, when whoever sent it has gone: somebody who takes it back must not find it read in. */
class TakenBack extends Error {}

export function networkHandlers({ db, regionIfLoaded, clock, jobs }: Services) {
  const kind = networkJob({ db, regionIfLoaded });
  return {
    createNetwork: async (c) => {
      const author = { person: signedIn(c), at: clock() };
      // Asked for now, since it only hears of what happens from then on.
      const { signal } = c.req.raw;
      const { fileName } = c.req.valid('query');
      const key = c.req.valid('header')['idempotency-key'];
      if (Number(c.req.header('content-length') ?? 0) > mostNetworkBytes) return tooLarge(c);
      const sent = await spool(c.req.raw.body, mostNetworkBytes);
      if (sent === null) return tooLarge(c);
      const { bytes, sha256, pieces, close } = sent;
      try {
        if (bytes === 0) return fieldProblem(c, 422, [{ field: 'body', message: 'Filen är tom. Välj en annan.' }]);
        const content = { fileName, sha256 };
        const made = await db.transaction((transaction) =>
          writeOnce<{ readonly refused: 'isReadIn' }>(
            transaction,
            { ...author, key, entity: 'network', content },
            async () => {
              const same = await findSameFile(transaction, sha256);
              // Followed as if it had been begun now, whoever began it.
              if (same !== null) return same.isRead ? { refused: 'isReadIn' } : { id: same.id };
              const id = randomUUID();
              await insertUpload(transaction, id, { fileName, sha256, bytes, pieces: pieces() }, author);
              // Last: whoever else asks for a job waits until this transaction has ended.
              const jobId = await jobs.ask(kind, { networkId: id }, author.person, transaction);
              if (jobId === null) throw new TooManyJobs();
              await setNetworkJob(transaction, id, jobId);
              if (signal.aborted) throw new TakenBack();
              return { id };
            },
          ),
        );
        if ('refused' in made) return made.refused === 'keyUsed' ? keyUsed(c) : alreadyReadIn(c);
        const network = await readNetwork(db, made.id);
        if (network === null) return noNetwork(c);
        c.header('Location', `/api/networks/${made.id}`);
        return c.json(network, 202);
      } catch (error) {
        if (error instanceof TooManyJobs) return tooManyJobs(c);
        if (error instanceof TakenBack) return takenBack(c);
        throw error;
      } finally {
        await close();
      }
    },
    listNetworks: async (c) => c.json({ items: await readNetworks(db) }, 200),
    getNetwork: async (c) => {
      const network = await readNetwork(db, c.req.valid('param').id);
      return network === null ? noNetwork(c) : c.json(network, 200);
    },
    deleteNetwork: async (c) => {
      const author = { person: signedIn(c), at: clock() };
      const gone = await db.transaction((transaction) => deleteNetwork(transaction, c.req.valid('param').id, author));
      if (gone === undefined) return noNetwork(c);
      if (gone.jobId !== null) await jobs.cancel(gone.jobId);
      return c.body(null, 204);
    },
  } satisfies Partial<Handlers>;
}
