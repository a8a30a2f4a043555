import { findIndicators, findIndicatorValues } from '../../db/find-indicators.ts';
import type { Handlers, Services } from '../../handlers.ts';
import { notFound } from '../../http/problem.ts';

export function indicatorHandlers({ db }: Services) {
  return {
    listIndicators: async (c) => c.json({ items: await findIndicators(db) }, 200),
    listIndicatorValues: async (c) => {
      const { id } = c.req.valid('param');
      const { level } = c.req.valid('query');
      const known = await findIndicators(db);
      if (!known.some((indicator) => indicator.id === id))
        return notFound(c, 'Det finns ingen indikator med det id:t.');
      return c.json({ items: await findIndicatorValues(db, { indicatorId: id, level }) }, 200);
    },
  } satisfies Partial<Handlers>;
}
