import { findVardenheter } from '../../db/find-vardenheter.ts';
import type { Handlers, Services } from '../../handlers.ts';
import { unknownArea } from '../unknown-area.ts';
import { vardenheterIn } from './vardenheter-in.ts';

export function vardenhetHandlers({ db, region }: Services) {
  return {
    listVardenheter: async (c) => {
      const { kind, status, area } = c.req.valid('query');
      const { tree } = await region();
      if (area !== undefined && !tree.get(area)) return unknownArea(c);
      const units = await findVardenheter(db, { kinds: kind, statuses: status });
      return c.json({ items: area === undefined ? units : await vardenheterIn(db, tree, units, area) }, 200);
    },
  } satisfies Partial<Handlers>;
}
