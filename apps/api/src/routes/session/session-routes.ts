import { Person } from '@halsouppdrag/domain';
import { z } from 'zod';
import { defineRoute, json, problems } from '../../define-route.ts';

const Session = z.object({ person: Person.nullable() });

export const listPeople = defineRoute({
  method: 'get',
  path: '/api/people',
  access: 'open',
  summary: 'De personer man kan välja i lokalt läge',
  responses: { 200: json(z.object({ items: z.array(Person) }), 'Personerna.'), ...problems(404) },
});

export const getSession = defineRoute({
  method: 'get',
  path: '/api/session',
  access: 'open',
  summary: 'Vem jag är',
  responses: { 200: json(Session, 'Personen, eller null när ingen är vald.') },
});

export const startSession = defineRoute({
  method: 'post',
  path: '/api/session',
  access: 'open',
  summary: 'Välj vem du är (lokalt läge)',
  request: {
    body: { required: true, ...json(z.strictObject({ person: Person.shape.id }), 'Personens id.') },
  },
  responses: {
    200: json(z.object({ person: Person }), 'Personen är vald; svaret sätter en kaka.'),
    ...problems(400, 404, 415, 422),
  },
});

export const endSession = defineRoute({
  method: 'delete',
  path: '/api/session',
  access: 'open',
  summary: 'Välj bort personen',
  responses: { 204: { description: 'Ingen är vald längre.' }, ...problems(404) },
});
