import type { Handlers, Services } from '../../handlers.ts';
import { rdfXml } from '../../rdf/rdf-xml.ts';
import { catalogueItems } from '../indicators/indicator-catalogue.ts';
import { dcatCatalogue } from './dcat-catalogue.ts';

export function catalogueHandlers({ region, figures }: Services) {
  return {
    getCatalogue: async (c) => {
      const { origin } = new URL(c.req.url);
      const indicators = catalogueItems(await figures.loaded());
      const written = rdfXml(dcatCatalogue({ origin, region: (await region()).region, indicators }));
      return c.body(written, 200, { 'Content-Type': 'application/rdf+xml; charset=utf-8' });
    },
  } satisfies Partial<Handlers>;
}
