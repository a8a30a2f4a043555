import { z } from 'zod';
import { findAudit } from '../../db/audit.ts';
import { readInsats } from '../../db/insatser/read-insats.ts';
import type { Handlers, Services } from '../../handlers.ts';
import { fieldProblem } from '../../http/problem.ts';
import { seesExactCounts } from '../insatser/small-counts.ts';

export function auditHandlers({ db, region }: Services) {
  return {
    listAuditEvents: async (c) => {
      const { entity, id } = c.req.valid('query');
      if (entity === 'region') return c.json({ items: await findAudit(db, entity, id, true) }, 200);
      if (!z.uuid().safeParse(id).success) {
        return fieldProblem(c, 400, [{ field: 'id', message: 'Ett id för en insats är ett uuid.' }]);
      }
      const insats = await readInsats(db, id);
      const exact = insats !== null && seesExactCounts(c.get('person'), insats.areaIds, (await region()).tree);
      // The database's own spelling: a uuid may be asked for in capitals, and the trail is kept by text.
      return c.json({ items: await findAudit(db, entity, insats?.id ?? id, exact) }, 200);
    },
  } satisfies Partial<Handlers>;
}
