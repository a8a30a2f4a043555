import { z } from 'zod';
import { defineRoute, json, problems } from '../../define-route.ts';
import { Once, recordId } from '../record-parameters.ts';

const image = { schema: { type: 'string', format: 'binary' } } as const;
const images = { 'image/jpeg': image, 'image/png': image, 'image/webp': image } as const;

export const createPhoto = defineRoute({
  method: 'post',
  path: '/api/photos',
  access: ['halsosamordnare'],
  summary: 'Lägg till en bild; allt utom själva bilden tas bort ur den',
  request: { headers: Once, body: { required: true, description: 'Bilden, högst 5 MB.', content: images } },
  responses: {
    201: json(z.object({ id: z.uuid() }), 'Bilden är sparad. Location följer med.'),
    ...problems(400, 401, 403, 413, 415, 422),
  },
});

export const getPhoto = defineRoute({
  method: 'get',
  path: '/api/photos/{id}',
  access: 'read',
  summary: 'En bild som står i en dagbok, eller som man själv har lagt till',
  request: { params: recordId },
  responses: { 200: { description: 'Bilden.', content: images }, ...problems(400, 404) },
});
