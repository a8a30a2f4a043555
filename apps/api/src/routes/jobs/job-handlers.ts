import type { Person } from '@halsouppdrag/domain';
import type { Context } from 'hono';
import type { StoredJob } from '../../db/jobs/read-jobs.ts';
import type { Handlers, Services } from '../../handlers.ts';
import type { ApiEnv } from '../../http/api-env.ts';
import { notFound, problem } from '../../http/problem.ts';

const noJob = 'Det finns ingen sådan beräkning. De tas bort en tid efter att de har slutat; fråga på nytt.';

export const jobNotFound = (c: Context<ApiEnv>) => notFound(c, noJob);

/** Nothing was begun: as many as may wait already do. */
export function tooManyJobs(c: Context<ApiEnv>) {
  c.header('Retry-After', '30');
  const detail = 'Många beräkningar väntar redan på sin tur. Försök igen om en stund.';
  return problem(c, 503, { title: 'Många beräkningar väntar', detail });
}

/** What a person asked is theirs to cancel; what was asked without choosing whom one is, anyone's who knows its id. */
export const mayCancel = ({ askedBy }: StoredJob, person: Person | null) => askedBy === null || askedBy === person?.id;

export function jobHandlers({ jobs }: Services) {
  return {
    followJob: async (c) => {
      const { id } = c.req.valid('param');
      if ((await jobs.read(id)) === null) return jobNotFound(c);
      c.header('Content-Type', 'text/event-stream');
      c.header('Cache-Control', 'no-store, no-transform');
      c.header('X-Accel-Buffering', 'no');
      // Nobody would read the stream, nor close it.
      if (c.req.raw.method === 'HEAD') return c.body('', 200);
      const stream = jobs.follow(id);
      if (stream !== null) return c.body(stream, 200);
      c.header('Retry-After', '30');
      const detail = 'För många följer beräkningar just nu. Beräkningen pågår ändå; läs den om en stund.';
      return problem(c, 503, { title: 'Kan inte följa beräkningen', detail });
    },
    cancelJob: async (c) => {
      const { id } = c.req.valid('param');
      const found = await jobs.read(id);
      if (found === null) return jobNotFound(c);
      if (!mayCancel(found, c.get('person'))) {
        const detail = 'Någon annan har frågat om detta. Be den personen avbryta, eller ställ en egen fråga.';
        return problem(c, 403, { title: 'Inte tillåtet', detail });
      }
      const cancelled = await jobs.cancel(id);
      return cancelled === null ? jobNotFound(c) : c.json(cancelled.job, 200);
    },
  } satisfies Partial<Handlers>;
}
