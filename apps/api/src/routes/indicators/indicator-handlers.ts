import { valuesInBatches } from '../../db/indicators/indicator-values.ts';
import type { Handlers, Services } from '../../handlers.ts';
import { notFound } from '../../http/problem.ts';
import { textStream } from '../../http/text-stream.ts';
import { jsonInBatches } from '../../json-in-batches.ts';
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
      c.header('Content-Type', 'application/json');
      const items = await valuesInBatches(figures, id, level);
      return c.body(textStream(jsonInBatches('{"items":[', items)), 200) as never;
    },
  } satisfies Partial<Handlers>;
}
