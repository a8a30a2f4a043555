import { valuesOfIndicator } from '../../db/indicators/indicator-values.ts';
import type { Handlers, Services } from '../../handlers.ts';
import { notFound } from '../../http/problem.ts';
import { catalogueItems, levnadsvanaGaps } from './indicator-catalogue.ts';

export function indicatorHandlers({ figures }: Services) {
  return {
    listIndicators: async (c) => {
      const items = catalogueItems(await figures.loaded());
      return c.json({ items, byLevnadsvana: levnadsvanaGaps(items) }, 200);
    },
    listIndicatorValues: async (c) => {
      const { id } = c.req.valid('param');
      const { level } = c.req.valid('query');
      const { indicators } = await figures.loaded();
      if (!indicators.some((indicator) => indicator.id === id)) {
        return notFound(c, 'Det finns ingen indikator med det id:t.');
      }
      return c.json({ items: await valuesOfIndicator(figures, id, level) }, 200);
    },
  } satisfies Partial<Handlers>;
}
