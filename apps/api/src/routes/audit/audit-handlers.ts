import { z } from 'zod';
import { findAudit } from '../../db/audit.ts';
import { findAuditAreas } from '../../db/find-audit-areas.ts';
import type { Handlers, Services } from '../../handlers.ts';
import { fieldProblem } from '../../http/problem.ts';
import { seesExactCounts } from '../insatser/small-counts.ts';

export function auditHandlers({ db, region }: Services) {
  return {
    listAuditEvents: async (c) => {
      const { entity, id } = c.req.valid('query');
      // What is kept of these holds no count of people.
      if (entity === 'region' || entity === 'export' || entity === 'network')
        return c.json({ items: await findAudit(db, entity, id, true) }, 200);
      if (!z.uuid().safeParse(id).success) {
        return fieldProblem(c, 400, [{ field: 'id', message: 'Ett id är ett uuid.' }]);
      }
      const areaIds = await findAuditAreas(db, entity, id);
      const exact = areaIds !== null && seesExactCounts(c.get('person'), areaIds, (await region()).tree);
      // The database's own spelling: a uuid may be asked for in capitals, and the trail is kept by text.
      return c.json({ items: await findAudit(db, entity, id.toLowerCase(), exact) }, 200);
    },
  } satisfies Partial<Handlers>;
}
