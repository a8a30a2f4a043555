import { z } from 'zod';
import { defineRoute } from '../../define-route.ts';

export const getCatalogue = defineRoute({
  method: 'get',
  path: '/api/catalogue.rdf',
  access: 'read',
  summary: 'Vad som är inläst, som DCAT-AP-SE för Sveriges dataportal',
  responses: {
    200: {
      description: 'En katalog i RDF/XML. Exempeldata är inte med.',
      content: { 'application/rdf+xml': { schema: z.string() } },
    },
  },
});
