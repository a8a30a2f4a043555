import { countByPreventionsniva } from '../../db/insatser/count-by-preventionsniva.ts';
import type { Handlers, Services } from '../../handlers.ts';
import { unknownArea } from '../unknown-area.ts';

export function preventionsnivaHandlers({ db, region }: Services) {
  return {
    countPreventionsnivaer: async (c) => {
      const filter = c.req.valid('query');
      const { tree } = await region();
      if (filter.area !== undefined && !tree.get(filter.area)) return unknownArea(c);
      return c.json(await countByPreventionsniva(db, tree, filter), 200);
    },
  } satisfies Partial<Handlers>;
}
